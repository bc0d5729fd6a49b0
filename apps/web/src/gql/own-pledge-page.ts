/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { OwnPledgePageQuery, OwnPledgePageQueryVariables } from './types.ts';

export const OwnPledgePageDocument: TypedDocument<OwnPledgePageQuery, OwnPledgePageQueryVariables> = {
  name: "OwnPledgePage",
  text: "query OwnPledgePage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title pledgeRound{id deadline lockedAt state target{amount}totals{...RoundTotals}pledges{id kind status note conditionText matchText validUntil mine createdAt amount{amount}effectiveAmount{amount}organisation{id name{en cy}}explanation{text current needed}}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
