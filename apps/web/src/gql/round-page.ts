// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeAction } from './enums-a-to-l.ts';
import type { MatchBase, OrganisationKind, PledgeKind, PledgeRoundState, PledgeStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type RoundPageQueryVariables = Exact<{
  slug: string;
}>;

export type RoundPageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, price: { amount: string } | null, challenge: { id: string, slug: string, viewerCan: Array<ChallengeAction> }, pledgeRound: { id: string, state: PledgeRoundState, version: number, deadline: string, lockedAt: string | null, viewerMayPledge: boolean, viewerMayLock: boolean, waitingCycles: Array<{ en: string | null, cy: string | null }>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: { en: string | null, cy: string | null } } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, condition: unknown, validUntil: string | null, mine: boolean, conditionText: { en: string | null, cy: string | null }, match: { numerator: number, denominator: number, base: MatchBase } | null, amount: { amount: string }, organisation: { id: string, kind: OrganisationKind, name: { en: string | null, cy: string | null } } }> } | null } | null };

export const RoundPageDocument: TypedDocument<RoundPageQuery, RoundPageQueryVariables> = {
  name: "RoundPage",
  text: "query RoundPage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title price{amount}challenge{id slug viewerCan}pledgeRound{...RoundToPledge}}}fragment RoundToPledge on PledgeRound{id state version deadline lockedAt viewerMayPledge viewerMayLock waitingCycles{en cy}target{amount}totals{...RoundTotals}milestones{code title met metAt}smallestUnlock{sentence{en cy}}pledges{id kind status condition conditionText{en cy}match{numerator denominator base}validUntil mine amount{amount}organisation{id kind name{en cy}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
