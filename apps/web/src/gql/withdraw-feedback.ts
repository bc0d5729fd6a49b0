/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { WithdrawFeedbackMutation, WithdrawFeedbackMutationVariables } from './types.ts';

export const WithdrawFeedbackDocument: TypedDocument<WithdrawFeedbackMutation, WithdrawFeedbackMutationVariables> = {
  name: "WithdrawFeedback",
  text: "mutation WithdrawFeedback($input:WithdrawFeedbackInput!){withdrawFeedback(input:$input){ok userErrors{code path message}}}",
};
