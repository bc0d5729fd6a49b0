/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OrganisationPageQuery, OrganisationPageQueryVariables } from './types.ts';

export const OrganisationPageDocument: TypedDocument<OrganisationPageQuery, OrganisationPageQueryVariables> = {
  name: "OrganisationPage",
  text: "query OrganisationPage($slug:String!$after:String){organisation(slug:$slug){id slug kind size summary website name{en cy}identifiers{scheme id verified}place{code name{en cy}}members{id}problems(first:1){totalCount}challenges(first:20 after:$after){totalCount nodes{...ChallengeCard}pageInfo{hasNextPage endCursor}}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}",
};
