/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { SolutionsPageQuery, SolutionsPageQueryVariables } from './types.ts';

export const SolutionsPageDocument: TypedDocument<SolutionsPageQuery, SolutionsPageQueryVariables> = {
  name: "SolutionsPage",
  text: "query SolutionsPage($after:String){solutions(first:20 after:$after){totalCount nodes{...SolutionCard}pageInfo{hasNextPage endCursor}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}fragment SolutionCard on Solution{id slug title summary organisation{id name{en cy}}challenge{id slug title{en cy}lead{id name{en cy}}}pledgeRound{id state deadline target{amount}totals{...RoundTotals}}}",
};
