/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NewConsultationQuery, NewConsultationQueryVariables } from './types.ts';

export const NewConsultationDocument: TypedDocument<NewConsultationQuery, NewConsultationQueryVariables> = {
  name: "NewConsultation",
  text: "query NewConsultation{viewer{person{id}actingFor{kind name{en cy}}}}",
};
