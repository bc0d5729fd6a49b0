// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type CalendarPageQueryVariables = Exact<{ [key: string]: never; }>;

export type CalendarPageQuery = { viewer: { person: { id: string } | null, calendarLink: { createdAt: string } | null } };

export const CalendarPageDocument: TypedDocument<CalendarPageQuery, CalendarPageQueryVariables> = {
  name: "CalendarPage",
  text: "query CalendarPage{viewer{person{id}calendarLink{createdAt}}}",
};
