// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Nation } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type MapOfCouncilsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MapOfCouncilsQuery = { places: { nodes: Array<{ code: string, nation: Nation, hexColumn: number | null, hexRow: number | null, openChallengeCount: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const MapOfCouncilsDocument: TypedDocument<MapOfCouncilsQuery, MapOfCouncilsQueryVariables> = {
  name: "MapOfCouncils",
  text: "query MapOfCouncils($after:String){places(first:500 after:$after){nodes{code nation hexColumn hexRow openChallengeCount name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
