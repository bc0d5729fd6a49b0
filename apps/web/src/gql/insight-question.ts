/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InsightQuestionQuery, InsightQuestionQueryVariables } from './types.ts';

export const InsightQuestionDocument: TypedDocument<InsightQuestionQuery, InsightQuestionQueryVariables> = {
  name: "InsightQuestion",
  text: "query InsightQuestion($token:String!){insightInvitation(token:$token){source service expiresAt title{en cy}serviceName{en cy}askedBy{en cy}place{code name{en cy}}}}",
};
