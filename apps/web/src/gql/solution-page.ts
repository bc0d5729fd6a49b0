/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SolutionPageQuery, SolutionPageQueryVariables } from './types.ts';

export const SolutionPageDocument: TypedDocument<SolutionPageQuery, SolutionPageQueryVariables> = {
  name: "SolutionPage",
  text: "query SolutionPage($slug:String!){solution(slug:$slug){...SolutionView pledgeRound{...PledgeRoundView}}}fragment PledgeRoundView on PledgeRound{id state deadline lockedAt algorithmVersion inputsHash viewerMayPledge waitingCycles target{amount}totals{...RoundTotals}milestones{code title met metAt}smallestUnlock{sentence}pledges{id kind status conditionText matchText note authority validUntil mine amount{amount}effectiveAmount{amount}organisation{id slug name{en cy}}explanation{text current needed}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}fragment SolutionView on Solution{id slug title summary price{amount}organisation{id slug name{en cy}}team{name role sharePct does}claims{indicatorCode value evidence}challenge{id slug title{en cy}indicators{code unit baseline target name{en cy}}}}",
};
