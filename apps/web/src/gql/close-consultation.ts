/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CloseConsultationMutation, CloseConsultationMutationVariables } from './types.ts';

export const CloseConsultationDocument: TypedDocument<CloseConsultationMutation, CloseConsultationMutationVariables> = {
  name: "CloseConsultation",
  text: "mutation CloseConsultation($input:ConsultationStepInput!){closeConsultation(input:$input){consultation{id}userErrors{code path message}}}",
};
