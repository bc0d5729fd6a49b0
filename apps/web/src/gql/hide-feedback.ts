/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { HideFeedbackMutation, HideFeedbackMutationVariables } from './types.ts';

export const HideFeedbackDocument: TypedDocument<HideFeedbackMutation, HideFeedbackMutationVariables> = {
  name: "HideFeedback",
  text: "mutation HideFeedback($input:HideFeedbackInput!){hideFeedback(input:$input){feedback{id}userErrors{code path message}}}",
};
