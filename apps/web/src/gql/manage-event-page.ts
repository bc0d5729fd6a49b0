// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { BookingState, EventAudience, EventKind, EventState, Language } from './enums-a-to-l.ts';
import type { Regime, Stage } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ManageEventPageQueryVariables = Exact<{
  slug: string;
}>;

export type ManageEventPageQuery = { viewer: { person: { id: string } | null }, challenge: { id: string, slug: string, stage: Stage, regime: Regime, engagement: { mayManage: boolean, mayCheckAnswers: boolean, mayLookUpAskers: boolean, isCouncil: boolean, interests: Array<{ id: string, organisation: { id: string, name: { en: string | null, cy: string | null } } }> }, events: Array<{ id: string, version: number, kind: EventKind, state: EventState, startsAt: string, endsAt: string, zone: string, place: string, link: string | null, capacity: number | null, booked: number, waiting: number, languages: Array<Language>, audience: EventAudience, title: { en: string | null, cy: string | null }, description: { en: string | null, cy: string | null } | null, record: { publishedAt: string } | null, bookings: Array<{ id: string, state: BookingState, people: number, person: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }>, attendance: Array<{ people: number, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }> }>, title: { en: string | null, cy: string | null } } | null };

export const ManageEventPageDocument: TypedDocument<ManageEventPageQuery, ManageEventPageQueryVariables> = {
  name: "ManageEventPage",
  text: "query ManageEventPage($slug:String!){viewer{person{id}}challenge(slug:$slug){...ManageHead engagement{interests{id organisation{id name{en cy}}}}events{id version kind state startsAt endsAt zone place link capacity booked waiting languages audience title{en cy}description{en cy}record{publishedAt}bookings{id state people person{id name}organisation{id name{en cy}}}attendance{people organisation{id name{en cy}}}}}}fragment ManageHead on Challenge{id slug stage regime title{en cy}engagement{mayManage mayCheckAnswers mayLookUpAskers isCouncil}}",
};
