// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MembershipRole, OrganisationKind, PledgeKind, PledgeRoundState, PledgeStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type PledgePageQueryVariables = Exact<{
  slug: string;
}>;

export type PledgePageQuery = { viewer: { person: { id: string } | null, memberships: Array<{ id: string, roles: Array<MembershipRole>, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> }, solution: { id: string, slug: string, title: string, organisation: { id: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, lead: { id: string, name: { en: string | null, cy: string | null } }, participants: Array<{ organisation: { id: string, name: { en: string | null, cy: string | null } } }> }, pledgeRound: { id: string, state: PledgeRoundState, version: number, deadline: string, lockedAt: string | null, viewerMayPledge: boolean, viewerMayLock: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, condition: unknown, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, amount: { amount: string }, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> } | null } | null, organisations: { nodes: Array<{ id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } }> } };

export const PledgePageDocument: TypedDocument<PledgePageQuery, PledgePageQueryVariables> = {
  name: "PledgePage",
  text: "query PledgePage($slug:String!){viewer{person{id}memberships{id roles organisation{id kind name{en cy}}}}solution(slug:$slug){id slug title organisation{id name{en cy}}challenge{id lead{id name{en cy}}participants{organisation{id name{en cy}}}}pledgeRound{...RoundToPledge}}organisations(first:100){nodes{id kind name{en cy}}}}fragment RoundToPledge on PledgeRound{id state version deadline lockedAt viewerMayPledge viewerMayLock waitingCycles target{amount}totals{...RoundTotals}milestones{code title met metAt}smallestUnlock{sentence}pledges{id kind status condition conditionText matchText validUntil mine amount{amount}organisation{id kind name{en cy}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
