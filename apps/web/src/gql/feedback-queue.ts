/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { FeedbackQueueQuery, FeedbackQueueQueryVariables } from './types.ts';

export const FeedbackQueueDocument: TypedDocument<FeedbackQueueQuery, FeedbackQueueQueryVariables> = {
  name: "FeedbackQueue",
  text: "query FeedbackQueue($after:String){viewer{person{id}}feedbackWaiting(first:10 after:$after){totalCount nodes{...WaitingFeedback}pageInfo{hasNextPage endCursor}}}fragment WaitingFeedback on Feedback{id version source satisfaction works fallsShort why language givenAt flags serviceName{en cy}place{code name{en cy}}}",
};
