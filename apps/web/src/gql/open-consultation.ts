/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OpenConsultationMutation, OpenConsultationMutationVariables } from './types.ts';

export const OpenConsultationDocument: TypedDocument<OpenConsultationMutation, OpenConsultationMutationVariables> = {
  name: "OpenConsultation",
  text: "mutation OpenConsultation($input:ConsultationStepInput!){openConsultation(input:$input){consultation{id}userErrors{code path message}}}",
};
