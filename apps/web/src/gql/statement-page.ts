// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MoneyEntryKind, MoneyUnit } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type StatementPageQueryVariables = Exact<{
  id: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;

export type StatementPageQuery = { moneyStatement: { units: Array<{ unit: MoneyUnit, opening: { committed: { amount: string }, called: { amount: string }, paid: { amount: string }, outstanding: { amount: string }, released: { amount: string } }, closing: { committed: { amount: string }, called: { amount: string }, paid: { amount: string }, outstanding: { amount: string }, released: { amount: string } }, rounds: Array<{ roundId: string, round: string, figures: { committed: { amount: string }, called: { amount: string }, paid: { amount: string }, outstanding: { amount: string }, released: { amount: string } } }>, rows: Array<{ id: string, at: string, kind: MoneyEntryKind, roundId: string, round: string, callId: string | null, reference: string | null, amount: { amount: string }, outstandingAfter: { amount: string } }> }> } | null };

export const StatementPageDocument: TypedDocument<StatementPageQuery, StatementPageQueryVariables> = {
  name: "StatementPage",
  text: "query StatementPage($id:ID!$from:String$to:String){moneyStatement(organisationId:$id from:$from to:$to){units{...StatementOfUnit}}}fragment Figures on MoneyFigures{committed{amount}called{amount}paid{amount}outstanding{amount}released{amount}}fragment StatementOfUnit on StatementUnit{unit opening{...Figures}closing{...Figures}rounds{roundId round figures{...Figures}}rows{id at kind roundId round callId reference amount{amount}outstandingAfter{amount}}}",
};
