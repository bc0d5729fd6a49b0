/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InsightPageQuery, InsightPageQueryVariables } from './types.ts';

export const InsightPageDocument: TypedDocument<InsightPageQuery, InsightPageQueryVariables> = {
  name: "InsightPage",
  text: "query InsightPage($problem:ID!){viewer{person{id}}problemInsight(problem:$problem){problemId title{en cy}answers{source n mean{...Figure}}quotations(first:50){totalCount nodes{source works fallsShort why language}}}insightInvitations(problem:$problem){id source createdAt expiresAt answersLeft isOpen}}fragment Figure on SatisfactionFigure{value low high}",
};
