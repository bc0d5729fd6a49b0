// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeKind, PledgeRoundState, PledgeStatus, TeamRole } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

export type SolutionPageQueryVariables = Exact<{
  slug: string;
}>;

export type SolutionPageQuery = { solution: { id: string, slug: string, title: string, summary: string, pledgeRound: { id: string, state: PledgeRoundState, deadline: string, lockedAt: string | null, algorithmVersion: string, inputsHash: string, viewerMayPledge: boolean, waitingCycles: Array<string>, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, milestones: Array<{ code: string, title: string, met: boolean, metAt: string | null }>, smallestUnlock: { sentence: string } | null, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, conditionText: string, matchText: string | null, note: string | null, authority: string, validUntil: string | null, mine: boolean, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, explanation: Array<{ text: string, current: string, needed: string }> }> } | null, price: { amount: string } | null, organisation: { id: string, slug: string, name: { en: string | null, cy: string | null } }, team: Array<{ name: string | null, role: TeamRole, sharePct: number | null, does: string }>, claims: Array<{ indicatorCode: string, value: number, evidence: string }>, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, indicators: Array<{ code: string, unit: string, baseline: number | null, target: number | null, name: { en: string | null, cy: string | null } }> } } | null };

export const SolutionPageDocument: TypedDocument<SolutionPageQuery, SolutionPageQueryVariables> = {
  name: "SolutionPage",
  text: "query SolutionPage($slug:String!){solution(slug:$slug){...SolutionView pledgeRound{...PledgeRoundView}}}fragment PledgeRoundView on PledgeRound{id state deadline lockedAt algorithmVersion inputsHash viewerMayPledge waitingCycles target{amount}totals{...RoundTotals}milestones{code title met metAt}smallestUnlock{sentence}pledges{id kind status conditionText matchText note authority validUntil mine amount{amount}effectiveAmount{amount}organisation{id slug name{en cy}}explanation{text current needed}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}fragment SolutionView on Solution{id slug title summary price{amount}organisation{id slug name{en cy}}team{name role sharePct does}claims{indicatorCode value evidence}challenge{id slug title{en cy}indicators{code unit baseline target name{en cy}}}}",
};
