/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { BrowseProblemsQuery, BrowseProblemsQueryVariables } from './types.ts';

export const BrowseProblemsDocument: TypedDocument<BrowseProblemsQuery, BrowseProblemsQueryVariables> = {
  name: "BrowseProblems",
  text: "query BrowseProblems($filter:ProblemFilter$after:String$place:ID!$hasPlace:Boolean!$organisation:ID$hasOrganisation:Boolean!){viewer{person{id}}services{code name{en cy}}problems(filter:$filter first:20 after:$after){totalCount nodes{...ProblemCard}pageInfo{hasNextPage endCursor}}place(code:$place)@include(if:$hasPlace){name{en cy}}organisation(id:$organisation)@include(if:$hasOrganisation){name{en cy}}}fragment ProblemCard on Problem{id slug state title{en cy}whatHappens{en cy}service{code name{en cy}}organisation{id name{en cy}}councilCount population yearlyCost{amount}yearlyCostCouncils}",
};
