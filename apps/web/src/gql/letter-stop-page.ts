// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NotificationTopic } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type LetterStopPageQueryVariables = Exact<{
  token: string;
}>;

export type LetterStopPageQuery = { letterStop: { topics: Array<NotificationTopic>, isStopped: boolean } | null };

export const LetterStopPageDocument: TypedDocument<LetterStopPageQuery, LetterStopPageQueryVariables> = {
  name: "LetterStopPage",
  text: "query LetterStopPage($token:String!){letterStop(token:$token){topics isStopped}}",
};
