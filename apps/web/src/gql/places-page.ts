// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PlacesPageQueryVariables = Exact<{
  query?: string | null | undefined;
  nation?: Nation | null | undefined;
  after?: string | null | undefined;
}>;

export type PlacesPageQuery = { places: { totalCount: number, nodes: Array<{ code: string, nation: Nation, region: string | null, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const PlacesPageDocument: TypedDocument<PlacesPageQuery, PlacesPageQueryVariables> = {
  name: "PlacesPage",
  text: "query PlacesPage($query:String$nation:Nation$after:String){places(query:$query nation:$nation first:100 after:$after){totalCount nodes{code nation region openChallengeCount name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
