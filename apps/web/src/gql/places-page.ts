/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PlacesPageQuery, PlacesPageQueryVariables } from './types.ts';

export const PlacesPageDocument: TypedDocument<PlacesPageQuery, PlacesPageQueryVariables> = {
  name: "PlacesPage",
  text: "query PlacesPage($query:String$nation:Nation$after:String){places(query:$query nation:$nation first:100 after:$after){totalCount nodes{code nation region openChallengeCount name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
