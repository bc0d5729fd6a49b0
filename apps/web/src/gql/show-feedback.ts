/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ShowFeedbackMutation, ShowFeedbackMutationVariables } from './types.ts';

export const ShowFeedbackDocument: TypedDocument<ShowFeedbackMutation, ShowFeedbackMutationVariables> = {
  name: "ShowFeedback",
  text: "mutation ShowFeedback($input:ShowFeedbackInput!){showFeedback(input:$input){feedback{id}userErrors{code path message}}}",
};
