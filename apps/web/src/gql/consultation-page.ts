/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ConsultationPageQuery, ConsultationPageQueryVariables } from './types.ts';

export const ConsultationPageDocument: TypedDocument<ConsultationPageQuery, ConsultationPageQueryVariables> = {
  name: "ConsultationPage",
  text: "query ConsultationPage($slug:String!){consultation(slug:$slug){...ConsultationVote}}fragment ConsultationCard on Consultation{id slug method state closesAt closedAt title{en cy}organisation{slug name{en cy}}}fragment ConsultationOptionLine on ConsultationOption{id code state isSuggested title{en cy}note{en cy}cost{amount}}fragment ConsultationVote on Consultation{...ConsultationCard isYours isInvited myRanking myApprovals question{en cy}about{en cy}budget{amount}options{...ConsultationOptionLine}}",
};
