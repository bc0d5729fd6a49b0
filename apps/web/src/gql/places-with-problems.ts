/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PlacesWithProblemsQuery, PlacesWithProblemsQueryVariables } from './types.ts';

export const PlacesWithProblemsDocument: TypedDocument<PlacesWithProblemsQuery, PlacesWithProblemsQueryVariables> = {
  name: "PlacesWithProblems",
  text: "query PlacesWithProblems($after:String$isCounted:Boolean!){places(first:500 after:$after){nodes{code within hexColumn hexRow problemCount@include(if:$isCounted)name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
