/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SearchPlacesQuery, SearchPlacesQueryVariables } from './types.ts';

export const SearchPlacesDocument: TypedDocument<SearchPlacesQuery, SearchPlacesQueryVariables> = {
  name: "SearchPlaces",
  text: "query SearchPlaces($query:String!){places(query:$query first:12){nodes{code nation name{en cy}}}}",
};
