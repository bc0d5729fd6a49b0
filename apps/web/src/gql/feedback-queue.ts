// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { InsightSource, Language } from './enums-a-to-l.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type FeedbackQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FeedbackQueueQuery = { viewer: { person: { id: string } | null }, feedbackWaiting: { totalCount: number, nodes: Array<{ id: string, version: number, source: InsightSource, satisfaction: number, works: string | null, fallsShort: string | null, why: string | null, language: Language, givenAt: string, flags: Array<string>, serviceName: { en: string | null, cy: string | null } | null, place: { code: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export const FeedbackQueueDocument: TypedDocument<FeedbackQueueQuery, FeedbackQueueQueryVariables> = {
  name: "FeedbackQueue",
  text: "query FeedbackQueue($after:String){viewer{person{id}}feedbackWaiting(first:10 after:$after){totalCount nodes{...WaitingFeedback}pageInfo{hasNextPage endCursor}}}fragment WaitingFeedback on Feedback{id version source satisfaction works fallsShort why language givenAt flags serviceName{en cy}place{code name{en cy}}}",
};
