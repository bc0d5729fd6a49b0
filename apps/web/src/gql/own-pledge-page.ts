// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MatchBase, PledgeKind, PledgeRoundState, PledgeStatus, ValuationState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** What is different after a change of a pledge. */
export type PledgeChangeKind = 'CONDITION' | 'EXPIRY' | 'LOWERED' | 'MATCH' | 'NOTE' | 'RAISED' | 'VERIFIER';

/** What was done with a pledge. */
export type PledgeStepKind =
  | 'CHANGED'
  /** A change above the limit; waits for a second person. */
  | 'CHANGE_DRAFTED'
  /** Written down above the limit of the organisation; waits for a second person. */
  | 'DRAFTED'
  /** What waited was dropped. */
  | 'DROPPED'
  | 'OFFERED'
  | 'WITHDRAWN';

export type OwnPledgePageQueryVariables = Exact<{
  slug: string;
}>;

export type OwnPledgePageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, pledgeRound: { id: string, deadline: string, lockedAt: string | null, state: PledgeRoundState, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } }, pledges: Array<{ id: string, kind: PledgeKind, status: PledgeStatus, note: string | null, authority: string, version: number, condition: unknown, changedAt: string | null, viewerMayChange: boolean, viewerMayConfirm: boolean, validUntil: string | null, mine: boolean, createdAt: string, conditionText: { en: string | null, cy: string | null }, match: { numerator: number, denominator: number, base: MatchBase } | null, matchText: { en: string | null, cy: string | null } | null, pendingChange: { note: string | null, validUntil: string | null, changes: Array<PledgeChangeKind>, conditionText: { en: string | null, cy: string | null }, matchText: { en: string | null, cy: string | null } | null, amount: { amount: string } } | null, valuation: { state: ValuationState, checkedAt: string | null, note: string | null, verifier: { id: string, name: { en: string | null, cy: string | null } } | null } | null, history: Array<{ reason: string | null, version: number, step: PledgeStepKind, at: string, validUntil: string | null, changes: Array<PledgeChangeKind>, conditionText: { en: string | null, cy: string | null }, amount: { amount: string } }>, amount: { amount: string }, effectiveAmount: { amount: string }, organisation: { id: string, slug: string, pledgeLimit: { amount: string | null, version: number } | null, name: { en: string | null, cy: string | null } }, explanation: Array<{ current: string, needed: string, text: { en: string | null, cy: string | null } }> }> } | null } | null };

export const OwnPledgePageDocument: TypedDocument<OwnPledgePageQuery, OwnPledgePageQueryVariables> = {
  name: "OwnPledgePage",
  text: "query OwnPledgePage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title pledgeRound{id deadline lockedAt state target{amount}totals{...RoundTotals}pledges{id kind status note authority version condition changedAt viewerMayChange viewerMayConfirm conditionText{en cy}match{numerator denominator base}matchText{en cy}validUntil mine createdAt pendingChange{conditionText{en cy}matchText{en cy}note validUntil changes amount{amount}}valuation{state checkedAt note verifier{id name{en cy}}}history{reason version step at conditionText{en cy}validUntil changes amount{amount}}amount{amount}effectiveAmount{amount}organisation{id slug pledgeLimit{amount version}name{en cy}}explanation{text{en cy}current needed}}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
