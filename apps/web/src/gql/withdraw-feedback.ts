// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `WithdrawFeedback` was refused. */
export type WithdrawFeedbackErrorCode = 'RECEIPT_UNKNOWN';

/** An answer to take back. */
export type WithdrawFeedbackInput = {
  /** The receipt that was shown when the answer was given. */
  receipt: string;
};

export type WithdrawFeedbackMutationVariables = Exact<{
  input: WithdrawFeedbackInput;
}>;

export type WithdrawFeedbackMutation = { withdrawFeedback: { ok: boolean | null, userErrors: Array<{ code: WithdrawFeedbackErrorCode, path: Array<string>, message: string }> } };

export const WithdrawFeedbackDocument: TypedDocument<WithdrawFeedbackMutation, WithdrawFeedbackMutationVariables> = {
  name: "WithdrawFeedback",
  text: "mutation WithdrawFeedback($input:WithdrawFeedbackInput!){withdrawFeedback(input:$input){ok userErrors{code path message}}}",
};
