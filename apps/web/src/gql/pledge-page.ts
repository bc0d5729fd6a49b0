/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgePageQuery, PledgePageQueryVariables } from './types.ts';

export const PledgePageDocument: TypedDocument<PledgePageQuery, PledgePageQueryVariables> = {
  name: "PledgePage",
  text: "query PledgePage($slug:String!){viewer{person{id}memberships{id roles organisation{id kind name{en cy}}}}solution(slug:$slug){id slug title organisation{id name{en cy}}challenge{id lead{id name{en cy}}participants{organisation{id name{en cy}}}}pledgeRound{...RoundToPledge}}organisations(first:100){nodes{id kind name{en cy}}}}fragment RoundToPledge on PledgeRound{id state version deadline lockedAt viewerMayPledge viewerMayLock waitingCycles target{amount}totals{...RoundTotals}milestones{code title met metAt}smallestUnlock{sentence}pledges{id kind status condition conditionText matchText validUntil mine amount{amount}organisation{id kind name{en cy}}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}",
};
