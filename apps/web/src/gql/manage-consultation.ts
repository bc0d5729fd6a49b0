/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ManageConsultationQuery, ManageConsultationQueryVariables } from './types.ts';

export const ManageConsultationDocument: TypedDocument<ManageConsultationQuery, ManageConsultationQueryVariables> = {
  name: "ManageConsultation",
  text: "query ManageConsultation($slug:String!){viewer{person{id}}consultation(slug:$slug){...ConsultationEditor}}fragment ConsultationOptionLine on ConsultationOption{id code state isSuggested title{en cy}note{en cy}cost{amount}}fragment ConsultationEditor on Consultation{id slug version method state isYours organisation{id}closesAt title{en cy}question{en cy}about{en cy}budget{amount}turnout{voters votes}panel{hasVoted person{id name}}options{...ConsultationOptionLine problemId because}}",
};
