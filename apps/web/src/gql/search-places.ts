// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SearchPlacesQueryVariables = Exact<{
  query: string;
}>;

export type SearchPlacesQuery = { places: { nodes: Array<{ code: string, nation: Nation, name: { en: string | null, cy: string | null } }> } };

export const SearchPlacesDocument: TypedDocument<SearchPlacesQuery, SearchPlacesQueryVariables> = {
  name: "SearchPlaces",
  text: "query SearchPlaces($query:String!){places(query:$query first:12){nodes{code nation name{en cy}}}}",
};
