// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PlacesNamedQueryVariables = Exact<{
  query: string;
}>;

export type PlacesNamedQuery = { places: { nodes: Array<{ code: string, name: { en: string | null, cy: string | null } }> } };

export const PlacesNamedDocument: TypedDocument<PlacesNamedQuery, PlacesNamedQueryVariables> = {
  name: "PlacesNamed",
  text: "query PlacesNamed($query:String!){places(query:$query first:12){nodes{code name{en cy}}}}",
};
