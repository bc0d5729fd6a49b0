/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { DraftConsultationMutation, DraftConsultationMutationVariables } from './types.ts';

export const DraftConsultationDocument: TypedDocument<DraftConsultationMutation, DraftConsultationMutationVariables> = {
  name: "DraftConsultation",
  text: "mutation DraftConsultation($input:DraftConsultationInput!){draftConsultation(input:$input){consultation{slug}userErrors{code path message}}}",
};
