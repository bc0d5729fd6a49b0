/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { BrowseChallengesQuery, BrowseChallengesQueryVariables } from './types.ts';

export const BrowseChallengesDocument: TypedDocument<BrowseChallengesQuery, BrowseChallengesQueryVariables> = {
  name: "BrowseChallenges",
  text: "query BrowseChallenges($filter:ChallengeFilter$sort:ChallengeSort$after:String$place:ID!$hasPlace:Boolean!$lead:ID$hasLead:Boolean!){challenges(filter:$filter sort:$sort first:20 after:$after){totalCount nodes{...ChallengeCard}pageInfo{hasNextPage endCursor}}place(code:$place)@include(if:$hasPlace){name{en cy}}organisation(id:$lead)@include(if:$hasLead){name{en cy}}}fragment ChallengeCard on Challenge{id slug stage theme title{en cy}summary{en cy}lead{id slug name{en cy}}participants{role organisation{id}}places{code name{en cy}}budget{min{amount}max{amount}}timeline{opensAt closesAt questionsCloseAt}source{name}}",
};
