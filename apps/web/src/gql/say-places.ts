// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SayPlacesQueryVariables = Exact<{
  query: string;
}>;

export type SayPlacesQuery = { places: { totalCount: number, nodes: Array<{ code: string, type: string, region: string | null, nation: Nation, name: { en: string | null, cy: string | null } }> } };

export const SayPlacesDocument: TypedDocument<SayPlacesQuery, SayPlacesQueryVariables> = {
  name: "SayPlaces",
  text: "query SayPlaces($query:String!){places(query:$query first:20){totalCount nodes{code type region nation name{en cy}}}}",
};
