// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InsightSource, Language } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type InsightPageQueryVariables = Exact<{
  problem: string;
}>;

export type InsightPageQuery = { viewer: { person: { id: string } | null }, problemInsight: { problemId: string, title: { en: string | null, cy: string | null }, answers: Array<{ source: InsightSource, n: number | null, mean: { value: number, low: number | null, high: number | null } | null }>, quotations: { totalCount: number, nodes: Array<{ source: InsightSource, works: string | null, fallsShort: string | null, why: string | null, language: Language }> } } | null, insightInvitations: Array<{ id: string, source: InsightSource, createdAt: string, expiresAt: string, answersLeft: number, isOpen: boolean }> };

export const InsightPageDocument: TypedDocument<InsightPageQuery, InsightPageQueryVariables> = {
  name: "InsightPage",
  text: "query InsightPage($problem:ID!){viewer{person{id}}problemInsight(problem:$problem){problemId title{en cy}answers{source n mean{...Figure}}quotations(first:50){totalCount nodes{source works fallsShort why language}}}insightInvitations(problem:$problem){id source createdAt expiresAt answersLeft isOpen}}fragment Figure on SatisfactionFigure{value low high}",
};
