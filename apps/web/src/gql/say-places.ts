/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SayPlacesQuery, SayPlacesQueryVariables } from './types.ts';

export const SayPlacesDocument: TypedDocument<SayPlacesQuery, SayPlacesQueryVariables> = {
  name: "SayPlaces",
  text: "query SayPlaces($query:String!){places(query:$query first:20){totalCount nodes{code type region nation name{en cy}}}}",
};
