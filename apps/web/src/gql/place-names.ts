// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PlaceNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PlaceNamesQuery = { places: { nodes: Array<{ code: string, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const PlaceNamesDocument: TypedDocument<PlaceNamesQuery, PlaceNamesQueryVariables> = {
  name: "PlaceNames",
  text: "query PlaceNames($after:String){places(first:500 after:$after){nodes{code name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
