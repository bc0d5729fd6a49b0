// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { BookingState, EngagementPurpose, EventAudience, EventKind, EventState, Language } from './enums-a-to-l.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type EventsPageQueryVariables = Exact<{
  slug: string;
}>;

export type EventsPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, engagement: { mayAsk: boolean, mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, mayRegister: boolean, isCouncil: boolean, plan: { purposes: Array<EngagementPurpose>, note: { en: string | null, cy: string | null } | null } | null }, events: Array<{ id: string, kind: EventKind, state: EventState, startsAt: string, endsAt: string, zone: string, place: string, link: string | null, isOnline: boolean, capacity: number | null, booked: number, waiting: number, languages: Array<Language>, audience: EventAudience, title: { en: string | null, cy: string | null }, description: { en: string | null, cy: string | null } | null, changeNote: { en: string | null, cy: string | null } | null, cancelledBecause: { en: string | null, cy: string | null } | null, record: { publishedAt: string, said: { en: string | null, cy: string | null }, shown: { en: string | null, cy: string | null } | null } | null, myBooking: { id: string, state: BookingState, people: number } | null }>, title: { en: string | null, cy: string | null }, timeline: { questionsCloseAt: string | null, closesAt: string | null } } | null };

export const EventsPageDocument: TypedDocument<EventsPageQuery, EventsPageQueryVariables> = {
  name: "EventsPage",
  text: "query EventsPage($slug:String!){viewer{person{id}}challenge(slug:$slug){...EngageHead engagement{plan{purposes note{en cy}}}events{...EventCard}}}fragment EngageHead on Challenge{id slug stage regime title{en cy}timeline{questionsCloseAt closesAt}engagement{mayAsk mayManage mayCheckAnswers mayLookUpAskers mayRegister isCouncil}}fragment EventCard on EngagementEvent{id kind state startsAt endsAt zone place link isOnline capacity booked waiting languages audience title{en cy}description{en cy}changeNote{en cy}cancelledBecause{en cy}record{publishedAt said{en cy}shown{en cy}}myBooking{id state people}}",
};
