/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PrioritiesPageQuery, PrioritiesPageQueryVariables } from './types.ts';

export const PrioritiesPageDocument: TypedDocument<PrioritiesPageQuery, PrioritiesPageQueryVariables> = {
  name: "PrioritiesPage",
  text: "query PrioritiesPage($after:String){viewer{person{id}actingFor{kind}}open:consultations(first:50 filter:{state:OPEN}){nodes{...ConsultationCard}}drafts:consultations(first:50 filter:{state:DRAFT}){nodes{...ConsultationCard}}closed:consultations(first:20 after:$after filter:{state:CLOSED}){nodes{...ConsultationCard}pageInfo{hasNextPage endCursor}}}fragment ConsultationCard on Consultation{id slug method state closesAt closedAt title{en cy}organisation{slug name{en cy}}}",
};
