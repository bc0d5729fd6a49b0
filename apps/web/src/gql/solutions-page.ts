// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { PledgeRoundState } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type SolutionsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type SolutionsPageQuery = { solutions: { totalCount: number, nodes: Array<{ id: string, slug: string, title: string, summary: string, organisation: { id: string, name: { en: string | null, cy: string | null } }, challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, lead: { id: string, name: { en: string | null, cy: string | null } } }, pledgeRound: { id: string, state: PledgeRoundState, deadline: string, target: { amount: string }, totals: { firm: { amount: string }, conditional: { amount: string }, gap: { amount: string }, over: { amount: string }, inKind: { amount: string } } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const SolutionsPageDocument: TypedDocument<SolutionsPageQuery, SolutionsPageQueryVariables> = {
  name: "SolutionsPage",
  text: "query SolutionsPage($after:String){solutions(first:20 after:$after){totalCount nodes{...SolutionCard}pageInfo{hasNextPage endCursor}}}fragment RoundTotals on PledgeTotals{firm{amount}conditional{amount}gap{amount}over{amount}inKind{amount}}fragment SolutionCard on Solution{id slug title summary organisation{id name{en cy}}challenge{id slug title{en cy}lead{id name{en cy}}}pledgeRound{id state deadline target{amount}totals{...RoundTotals}}}",
};
