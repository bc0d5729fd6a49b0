// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeKind, ValuationState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ValuationPageQueryVariables = Exact<{
  slug: string;
}>;

export type ValuationPageQuery = { viewer: { person: { id: string } | null }, solution: { id: string, slug: string, title: string, pledgeRound: { id: string, pledges: Array<{ id: string, kind: PledgeKind, note: string | null, version: number, viewerMayCheck: boolean, amount: { amount: string }, organisation: { id: string, name: { en: string | null, cy: string | null } }, valuation: { state: ValuationState, verifier: { id: string, name: { en: string | null, cy: string | null } } | null } | null }> } | null } | null };

export const ValuationPageDocument: TypedDocument<ValuationPageQuery, ValuationPageQueryVariables> = {
  name: "ValuationPage",
  text: "query ValuationPage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title pledgeRound{id pledges{id kind note version viewerMayCheck amount{amount}organisation{id name{en cy}}valuation{state verifier{id name{en cy}}}}}}}",
};
