// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type CaseStudyPageQueryVariables = Exact<{
  token: string;
}>;

export type CaseStudyPageQuery = { caseStudyQuestion: { client: string, title: string, done: string, place: string, year: number, expiresAt: string, supplier: { en: string | null, cy: string | null }, valueMin: { amount: string } | null, valueMax: { amount: string } | null } | null };

export const CaseStudyPageDocument: TypedDocument<CaseStudyPageQuery, CaseStudyPageQueryVariables> = {
  name: "CaseStudyPage",
  text: "query CaseStudyPage($token:String!){caseStudyQuestion(token:$token){client title done place year expiresAt supplier{en cy}valueMin{amount}valueMax{amount}}}",
};
