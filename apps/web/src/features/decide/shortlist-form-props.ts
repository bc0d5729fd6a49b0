// What the form of a shortlist and its parts need.
import type { OverrideReason, ShortlistProgressFragment } from '../../gql/types.ts';
import type { Candidate } from './candidate.ts';

export interface ShortlistFormProps {
  challenge: { id: string; version: number };
  candidates: Candidate[];
  draft: ShortlistProgressFragment | null;
  /** whether it would take the place of one that was issued */
  isReplacing: boolean;
  formKey: string;
  values: Record<string, string>;
  errorFor: (id: string) => string | undefined;
  overrideText: (code: OverrideReason) => string;
}
