// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `DisputeResult` was refused. */
export type DisputeResultErrorCode = 'DISPUTED_ALREADY' | 'NOTHING_REPORTED' | 'NO_SUCH_INDICATOR' | 'REASON_MISSING';

/** A result that is said to be wrong. */
export type DisputeResultInput = {
  /** Which indicator; left out for the report as a whole. */
  indicatorCode?: string | null | undefined;
  /** Which pilot. */
  pilotId: string;
  /** What is wrong. The public reads it. */
  reason: string;
};

export type DisputeResultMutationVariables = Exact<{
  input: DisputeResultInput;
}>;

export type DisputeResultMutation = { disputeResult: { pilot: { id: string } | null, userErrors: Array<{ code: DisputeResultErrorCode, path: Array<string>, message: string }> } };

export const DisputeResultDocument: TypedDocument<DisputeResultMutation, DisputeResultMutationVariables> = {
  name: "DisputeResult",
  text: "mutation DisputeResult($input:DisputeResultInput!){disputeResult(input:$input){pilot{id}userErrors{code path message}}}",
};
