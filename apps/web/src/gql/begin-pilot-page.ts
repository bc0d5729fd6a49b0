// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type BeginPilotPageQueryVariables = Exact<{
  slug: string;
}>;

export type BeginPilotPageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, viewerMayBeginPilot: boolean, pilot: { id: string, slug: string } | null, challenge: { id: string, version: number }, pledgeRound: { id: string, target: { amount: string }, totals: { firm: { amount: string } } } | null } | null };

export const BeginPilotPageDocument: TypedDocument<BeginPilotPageQuery, BeginPilotPageQueryVariables> = {
  name: "BeginPilotPage",
  text: "query BeginPilotPage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title viewerMayBeginPilot pilot{id slug}challenge{id version}pledgeRound{id target{amount}totals{firm{amount}}}}}",
};
