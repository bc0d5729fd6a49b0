// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InsightSource } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type InsightQuestionQueryVariables = Exact<{
  token: string;
}>;

export type InsightQuestionQuery = { insightInvitation: { source: InsightSource, service: string, expiresAt: string, title: { en: string | null, cy: string | null }, serviceName: { en: string | null, cy: string | null } | null, askedBy: { en: string | null, cy: string | null }, place: { code: string, name: { en: string | null, cy: string | null } } | null } | null };

export const InsightQuestionDocument: TypedDocument<InsightQuestionQuery, InsightQuestionQueryVariables> = {
  name: "InsightQuestion",
  text: "query InsightQuestion($token:String!){insightInvitation(token:$token){source service expiresAt title{en cy}serviceName{en cy}askedBy{en cy}place{code name{en cy}}}}",
};
