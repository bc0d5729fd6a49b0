/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeCalendarQuery, ChallengeCalendarQueryVariables } from './types.ts';

export const ChallengeCalendarDocument: TypedDocument<ChallengeCalendarQuery, ChallengeCalendarQueryVariables> = {
  name: "ChallengeCalendar",
  text: "query ChallengeCalendar($slug:String!){challenge(slug:$slug){id slug title{en cy}...ChallengeTimeline}}fragment ChallengeTimeline on Challenge{stage timeline{engagementStartsAt questionsCloseAt opensAt closesAt shortlistBy publishedAt openedAt closedAt}}",
};
