// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { CallState } from './enums-a-to-l.ts';
import type { MoneyUnit } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type CallPageQueryVariables = Exact<{
  id: string;
}>;

export type CallPageQuery = { viewer: { person: { id: string } | null }, moneyCall: { purchaseOrder: string | null, invoice: string | null, note: string | null, reason: string | null, earlyReason: string | null, askedAt: string, settledAt: string | null, viewerMayPay: boolean, viewerMayVerify: boolean, viewerMayVoid: boolean, viewerMayRefer: boolean, id: string, version: number, state: CallState, unit: MoneyUnit, dueOn: string | null, isOverdue: boolean, trancheId: string | null, round: { id: string, solution: { id: string, slug: string, title: string } }, amount: { amount: string }, posted: { amount: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } } | null };

export const CallPageDocument: TypedDocument<CallPageQuery, CallPageQueryVariables> = {
  name: "CallPage",
  text: "query CallPage($id:ID!){viewer{person{id}}moneyCall(id:$id){...CallRow purchaseOrder invoice note reason earlyReason askedAt settledAt viewerMayPay viewerMayVerify viewerMayVoid viewerMayRefer round{id solution{id slug title}}}}fragment CallRow on MoneyCall{id version state unit dueOn isOverdue trancheId amount{amount}posted{amount}organisation{id name{en cy}}}",
};
