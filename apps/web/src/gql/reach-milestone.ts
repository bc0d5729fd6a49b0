// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `ReachMilestone` was refused. */
export type ReachMilestoneErrorCode = 'NOTE_MISSING' | 'NO_SUCH_MILESTONE' | 'REACHED_ALREADY' | 'WRONG_STATE';

/** A milestone that was reached. */
export type ReachMilestoneInput = {
  /** Which milestone. */
  code: string;
  /** Which pilot. */
  id: string;
  /** What shows it; the public reads it. */
  note: string;
  /** The version you read. */
  version: number;
};

export type ReachMilestoneMutationVariables = Exact<{
  input: ReachMilestoneInput;
}>;

export type ReachMilestoneMutation = { reachMilestone: { pilot: { id: string } | null, userErrors: Array<{ code: ReachMilestoneErrorCode, path: Array<string>, message: string }> } };

export const ReachMilestoneDocument: TypedDocument<ReachMilestoneMutation, ReachMilestoneMutationVariables> = {
  name: "ReachMilestone",
  text: "mutation ReachMilestone($input:ReachMilestoneInput!){reachMilestone(input:$input){pilot{id}userErrors{code path message}}}",
};
