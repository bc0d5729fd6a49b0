// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** A figure of the adopter itself. */
export type AdoptionFigureInput = {
  /** The code of an indicator of the challenge. */
  indicatorCode: string;
  /** How many it rests on. */
  n?: number | null | undefined;
  /** The value, in its unit. */
  value: number;
};

/** Why `ReportAdoption` was refused. */
export type ReportAdoptionErrorCode = 'INDICATOR_TWICE' | 'NO_SUCH_INDICATOR' | 'PERIOD_REVERSED' | 'RESULT_MISSING' | 'WRONG_STATE';

/** What came of an adoption. */
export type ReportAdoptionInput = {
  /** The first day the figures cover, as `2027-03-31`. */
  from: string;
  /** Which adoption. */
  id: string;
  /** Figures of the same indicators; may be empty. */
  results: Array<AdoptionFigureInput>;
  /** What came of it, in a few words. */
  summary: string;
  /** The last day they cover. */
  to: string;
  /** The version you read. */
  version: number;
};

export type ReportAdoptionMutationVariables = Exact<{
  input: ReportAdoptionInput;
}>;

export type ReportAdoptionMutation = { reportAdoption: { adoption: { id: string } | null, userErrors: Array<{ code: ReportAdoptionErrorCode, path: Array<string>, message: string }> } };

export const ReportAdoptionDocument: TypedDocument<ReportAdoptionMutation, ReportAdoptionMutationVariables> = {
  name: "ReportAdoption",
  text: "mutation ReportAdoption($input:ReportAdoptionInput!){reportAdoption(input:$input){adoption{id}userErrors{code path message}}}",
};
