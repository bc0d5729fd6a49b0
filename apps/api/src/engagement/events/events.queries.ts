// Every SELECT on events: the plan and the record are for all; who booked and who came, for the councils and for oneself.
import { Injectable } from '@nestjs/common';
import type { BookingState, EventAudience, EventKind, EventState } from '@moothall/domain/engagement';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { isCouncilOf } from '../engagement.queries.ts';

type Texts = { en?: string; cy?: string };

export interface EventRow {
  readonly id: string;
  readonly challengeId: string;
  readonly kind: EventKind;
  readonly state: EventState;
  readonly title: Texts;
  readonly description: Texts;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string;
  readonly link: string;
  readonly isOnline: boolean;
  readonly capacity: number | null;
  readonly languages: readonly ('EN' | 'CY')[];
  readonly audience: EventAudience;
  readonly version: number;
  readonly changeNote: Texts | null;
  readonly cancelledBecause: Texts | null;
  readonly said: Texts | null;
  readonly shown: Texts | null;
  readonly machineLanguages: readonly string[];
  readonly recordedAt: Date | null;
  readonly booked: number;
  readonly waiting: number;
}

export interface BookingRow {
  readonly id: string;
  readonly eventId: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly people: number;
  readonly state: BookingState;
  readonly bookedAt: Date;
  readonly isOwn: boolean;
}

export const EVENT_FIELDS = `e.id, e.challenge_id as "challengeId", e.kind, e.state, e.title, e.description, e.starts_at as "startsAt", e.ends_at as "endsAt", e.zone, e.place,
  e.link <> '' as "isOnline", e.capacity, e.languages, e.audience, e.version, e.change_note as "changeNote", e.cancelled_because as "cancelledBecause",
  e.said, e.shown, e.machine_languages as "machineLanguages", e.recorded_at as "recordedAt",
  places_taken(e.id, 'BOOKED')::int as booked,
  places_taken(e.id, 'WAITING')::int as waiting`;

/** $1 = the viewer's organisations, $2 = the viewer. The link is for those who have a place, so that nobody comes in unseen. */
const SEEN = `${EVENT_FIELDS}, case when ${isCouncilOf('e.challenge_id')} or exists (
  select 1 from event_booking own where own.event_id = e.id and own.person_id = $2 and own.state = 'BOOKED') then e.link else '' end as link`;

const BOOKING = `b.id, b.event_id as "eventId", b.person_id as "personId", b.organisation_id as "organisationId", b.people, b.state, b.booked_at as "bookedAt", b.person_id = $2 as "isOwn"`;

@Injectable()
export class EventsQueries {
  constructor(private readonly rows: Rows) {}

  /** Events exist only on what was published, so everybody may see them. */
  byIds(viewer: Viewer, ids: readonly string[]): Promise<EventRow[]> {
    return this.rows.all<EventRow & Record<string, unknown>>(`select ${SEEN} from engagement_event e where e.id = any($3)`, [...sight(viewer), ids]);
  }

  /** The soonest first. */
  ofChallenges(viewer: Viewer, challengeIds: readonly string[]): Promise<EventRow[]> {
    return this.rows.all<EventRow & Record<string, unknown>>(`select ${SEEN} from engagement_event e where e.challenge_id = any($3) order by e.starts_at, e.id`, [...sight(viewer), challengeIds]);
  }

  /** In the order of the queue. */
  bookings(viewer: Viewer, eventIds: readonly string[]): Promise<BookingRow[]> {
    return this.rows.all<BookingRow & Record<string, unknown>>(
      `select ${BOOKING} from event_booking b join engagement_event e on e.id = b.event_id
       where b.event_id = any($3) and b.state <> 'CANCELLED' and (b.person_id = $2 or ${isCouncilOf('e.challenge_id')}) order by b.id`,
      [...sight(viewer), eventIds],
    );
  }

  attendance(viewer: Viewer, eventIds: readonly string[]): Promise<{ eventId: string; organisationId: string | null; people: number }[]> {
    return this.rows.all(
      `select a.event_id as "eventId", a.organisation_id as "organisationId", a.people from event_attendance a join engagement_event e on e.id = a.event_id
       where a.event_id = any($2) and ${isCouncilOf('e.challenge_id')} order by a.organisation_id`,
      [ownOrganisations(viewer), eventIds],
    );
  }
}

function sight(viewer: Viewer): [string[], string] {
  return [ownOrganisations(viewer), viewer.personId ?? ''];
}
