// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PilotState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PilotsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type PilotsPageQuery = { pilots: { totalCount: number, nodes: Array<{ id: string, slug: string, state: PilotState, startsOn: string | null, endsOn: string | null, adoptionCount: number, solution: { id: string, title: string, summary: string }, supplier: { id: string, slug: string, name: { en: string | null, cy: string | null } }, lead: { id: string, slug: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const PilotsPageDocument: TypedDocument<PilotsPageQuery, PilotsPageQueryVariables> = {
  name: "PilotsPage",
  text: "query PilotsPage($after:String){pilots(first:20 after:$after){totalCount nodes{...PilotCard}pageInfo{hasNextPage endCursor}}}fragment PilotCard on Pilot{id slug state startsOn endsOn adoptionCount solution{id title summary}supplier{id slug name{en cy}}lead{id slug name{en cy}}challenge{id slug title{en cy}}}",
};
