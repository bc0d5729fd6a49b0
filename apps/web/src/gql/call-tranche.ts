// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `CallTranche` was refused. */
export type CallTrancheErrorCode = 'DUE_DATE_PAST' | 'MILESTONE_NOT_REACHED' | 'NOTHING_TO_CALL' | 'POT_CLOSED';

/** A step of payment to call. */
export type CallTrancheInput = {
  /** The last day to pay, such as `2027-03-31`. */
  dueOn: string;
  /** Why it is called before its milestone is reached. All pledgers can read it. */
  earlyReason?: string | null | undefined;
  /** The locked round. */
  roundId: string;
  /** Which step of its plan. */
  trancheId: string;
};

export type CallTrancheMutationVariables = Exact<{
  input: CallTrancheInput;
}>;

export type CallTrancheMutation = { callTranche: { money: { id: string } | null, userErrors: Array<{ code: CallTrancheErrorCode, path: Array<string>, message: string }> } };

export const CallTrancheDocument: TypedDocument<CallTrancheMutation, CallTrancheMutationVariables> = {
  name: "CallTranche",
  text: "mutation CallTranche($input:CallTrancheInput!){callTranche(input:$input){money{id}userErrors{code path message}}}",
};
