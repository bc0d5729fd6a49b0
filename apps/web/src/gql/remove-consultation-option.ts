/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RemoveConsultationOptionMutation, RemoveConsultationOptionMutationVariables } from './types.ts';

export const RemoveConsultationOptionDocument: TypedDocument<RemoveConsultationOptionMutation, RemoveConsultationOptionMutationVariables> = {
  name: "RemoveConsultationOption",
  text: "mutation RemoveConsultationOption($input:RemoveConsultationOptionInput!){removeConsultationOption(input:$input){consultation{id}userErrors{code path message}}}",
};
