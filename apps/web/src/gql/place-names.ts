/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PlaceNamesQuery, PlaceNamesQueryVariables } from './types.ts';

export const PlaceNamesDocument: TypedDocument<PlaceNamesQuery, PlaceNamesQueryVariables> = {
  name: "PlaceNames",
  text: "query PlaceNames($after:String){places(first:500 after:$after){nodes{code name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
