// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RecordMilestone` was refused. */
export type RecordMilestoneErrorCode = 'NO_SUCH_MILESTONE' | 'ROUND_CLOSED';

/** A milestone that was met, or was not after all. */
export type RecordMilestoneInput = {
  /** Which milestone. */
  code: string;
  /** Whether it is met. */
  met: boolean;
  /** What shows it. */
  note: string;
  /** Which round. */
  roundId: string;
};

export type RecordMilestoneMutationVariables = Exact<{
  input: RecordMilestoneInput;
}>;

export type RecordMilestoneMutation = { recordMilestone: { round: { id: string } | null, userErrors: Array<{ code: RecordMilestoneErrorCode, path: Array<string>, message: string }> } };

export const RecordMilestoneDocument: TypedDocument<RecordMilestoneMutation, RecordMilestoneMutationVariables> = {
  name: "RecordMilestone",
  text: "mutation RecordMilestone($input:RecordMilestoneInput!){recordMilestone(input:$input){round{id}userErrors{code path message}}}",
};
