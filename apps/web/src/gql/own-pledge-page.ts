// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeKind, PledgeRoundState, PledgeStatus } from './enums-m-to-z.ts';
import type { Exact } from './inputs-a-to-l.ts';

export type OwnPledgePageQueryVariables = Exact<{
  slug: string;
}>;

export type OwnPledgePageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, pledgeRound: { id: string, deadline: string, lockedAt: string | null, state: PledgeRoundState, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, note: string | null, conditionText: string, matchText: string | null, validUntil: string | null, mine: boolean, createdAt: string, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, name: { en: string | null, cy: string | null } }, explanation: Array<{ text: string, current: string, needed: string }> }> } | null } | null };

export const OwnPledgePageDocument: TypedDocument<OwnPledgePageQuery, OwnPledgePageQueryVariables> = {
  name: "OwnPledgePage",
  text: "query OwnPledgePage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title pledgeRound{id deadline lockedAt state target{amount}totals{...RoundTotals}pledges{id kind status note conditionText matchText validUntil mine createdAt amount{amount}effectiveAmount{amount}organisation{id name{en cy}}explanation{text current needed}}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
