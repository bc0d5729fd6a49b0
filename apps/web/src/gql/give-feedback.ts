/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { GiveFeedbackMutation, GiveFeedbackMutationVariables } from './types.ts';

export const GiveFeedbackDocument: TypedDocument<GiveFeedbackMutation, GiveFeedbackMutationVariables> = {
  name: "GiveFeedback",
  text: "mutation GiveFeedback($input:GiveFeedbackInput!){giveFeedback(input:$input){feedback{id receipt}userErrors{code path message}}}",
};
