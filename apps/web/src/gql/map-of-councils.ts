/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MapOfCouncilsQuery, MapOfCouncilsQueryVariables } from './types.ts';

export const MapOfCouncilsDocument: TypedDocument<MapOfCouncilsQuery, MapOfCouncilsQueryVariables> = {
  name: "MapOfCouncils",
  text: "query MapOfCouncils($after:String){places(first:500 after:$after){nodes{code nation hexColumn hexRow openChallengeCount name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
