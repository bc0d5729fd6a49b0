// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PlacesWithProblemsQueryVariables = Exact<{
  after?: string | null | undefined;
  isCounted: boolean;
}>;

export type PlacesWithProblemsQuery = { places: { nodes: Array<{ code: string, within: Array<string>, hexColumn: number | null, hexRow: number | null, problemCount?: number, name: { en: string | null, cy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const PlacesWithProblemsDocument: TypedDocument<PlacesWithProblemsQuery, PlacesWithProblemsQueryVariables> = {
  name: "PlacesWithProblems",
  text: "query PlacesWithProblems($after:String$isCounted:Boolean!){places(first:500 after:$after){nodes{code within hexColumn hexRow problemCount@include(if:$isCounted)name{en cy}}pageInfo{hasNextPage endCursor}}}",
};
