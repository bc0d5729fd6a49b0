/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { RoundPageQuery, RoundPageQueryVariables } from './types.ts';

export const RoundPageDocument: TypedDocument<RoundPageQuery, RoundPageQueryVariables> = {
  name: "RoundPage",
  text: "query RoundPage($slug:String!){viewer{person{id}}solution(slug:$slug){id slug title price{amount}challenge{id slug viewerCan}pledgeRound{...RoundToPledge}}}fragment RoundToPledge on PledgeRound{id state version deadline lockedAt viewerMayPledge viewerMayLock waitingCycles target{amount}totals{...RoundTotals}milestones{code title met metAt}smallestUnlock{sentence}pledges{id kind status condition conditionText matchText validUntil mine amount{amount}organisation{id kind name{en cy}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
