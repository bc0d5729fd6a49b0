/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { UpdateConsultationMutation, UpdateConsultationMutationVariables } from './types.ts';

export const UpdateConsultationDocument: TypedDocument<UpdateConsultationMutation, UpdateConsultationMutationVariables> = {
  name: "UpdateConsultation",
  text: "mutation UpdateConsultation($input:UpdateConsultationInput!){updateConsultation(input:$input){consultation{id}userErrors{code path message}}}",
};
