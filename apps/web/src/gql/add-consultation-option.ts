/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { AddConsultationOptionMutation, AddConsultationOptionMutationVariables } from './types.ts';

export const AddConsultationOptionDocument: TypedDocument<AddConsultationOptionMutation, AddConsultationOptionMutationVariables> = {
  name: "AddConsultationOption",
  text: "mutation AddConsultationOption($input:AddConsultationOptionInput!){addConsultationOption(input:$input){consultation{id}userErrors{code path message}}}",
};
