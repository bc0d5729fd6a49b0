// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ChallengeCalendarQueryVariables = Exact<{
  slug: string;
}>;

export type ChallengeCalendarQuery = { challenge: { id: string, slug: string, stage: Stage, title: { en: string | null, cy: string | null }, timeline: { engagementStartsAt: string | null, questionsCloseAt: string | null, opensAt: string | null, closesAt: string | null, shortlistBy: string | null, publishedAt: string | null, openedAt: string | null, closedAt: string | null } } | null };

export const ChallengeCalendarDocument: TypedDocument<ChallengeCalendarQuery, ChallengeCalendarQueryVariables> = {
  name: "ChallengeCalendar",
  text: "query ChallengeCalendar($slug:String!){challenge(slug:$slug){id slug title{en cy}...ChallengeTimeline}}fragment ChallengeTimeline on Challenge{stage timeline{engagementStartsAt questionsCloseAt opensAt closesAt shortlistBy publishedAt openedAt closedAt}}",
};
