// The only hand that writes events, bookings and attendance, and moves the queue up.
import { type EventAudience, type EventKind, type EventPlan, movingUp, stateOfBooking } from '@moothall/domain/engagement';
import { append, THE_CLOCK } from '../../journal/append.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import type { Engaging } from '../engagement-verbs.ts';
import { EVENT_FIELDS, type EventRow } from './events.queries.ts';

type Texts = { readonly en?: string | null; readonly cy?: string | null };
export type FullPlan = EventPlan & { readonly zone: string; readonly audience: EventAudience };

export async function challengeOfEvent(tx: Tx, id: string): Promise<string> {
  const rows: { challengeId: string }[] = await tx.query('select challenge_id as "challengeId" from engagement_event where id = $1', [id]);
  if (!rows[0]) throw notFound('event');
  return rows[0].challengeId;
}

/** Locks an event, so that of two bookings for the last place one comes second. @throws ApiError NOT_FOUND */
export async function lockEvent(tx: Tx, id: string): Promise<EventRow> {
  // Locked by itself first: what is counted is read after the lock, and so sees whoever booked while we waited.
  await tx.query('select 1 from engagement_event where id = $1 for update', [id]);
  const rows: EventRow[] = await tx.query(`select ${EVENT_FIELDS}, e.link from engagement_event e where e.id = $1`, [id]);
  if (!rows[0]) throw notFound('event');
  return rows[0];
}

export function demandEventVersion(event: EventRow, version: number): void {
  if (event.version !== version) throw conflict('event', event.version);
}

const valuesOf = (plan: FullPlan): unknown[] => [
  JSON.stringify(plan.title), JSON.stringify(plan.description), plan.startsAt, plan.endsAt, plan.zone, plan.place.trim(), plan.link.trim(), plan.capacity, plan.languages, plan.audience,
];

export async function storeEvent({ tx, challenge, actor }: Engaging, kind: EventKind, plan: FullPlan): Promise<string> {
  const id = newId('evt');
  await tx.query(
    `insert into engagement_event (id, challenge_id, kind, title, description, starts_at, ends_at, zone, place, link, capacity, languages, audience)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, challenge.id, kind, ...valuesOf(plan)],
  );
  await append(tx, { chain: challenge.id, act: 'engagement.event-planned', subject: id, actor, data: { kind, startsAt: plan.startsAt }, isPublic: true });
  return id;
}

export async function changeEvent(engaging: Engaging, event: EventRow, plan: FullPlan, note: Texts): Promise<void> {
  const { tx, challenge, actor } = engaging;
  await tx.query(
    `update engagement_event set title = $2, description = $3, starts_at = $4, ends_at = $5, zone = $6, place = $7, link = $8, capacity = $9, languages = $10,
       audience = $11, change_note = $12, version = version + 1 where id = $1`,
    [event.id, ...valuesOf(plan), JSON.stringify(note)],
  );
  const data = { kind: event.kind, startsAt: plan.startsAt, version: event.version + 1 };
  await append(tx, { chain: challenge.id, act: 'engagement.event-changed', subject: event.id, actor, data, isPublic: true });
  await moveUp(tx, { ...event, capacity: plan.capacity });
}

export async function cancelEvent({ tx, challenge, actor }: Engaging, event: EventRow, reason: Texts): Promise<void> {
  await tx.query(`update engagement_event set state = 'CANCELLED', cancelled_because = $2, version = version + 1 where id = $1`, [event.id, JSON.stringify(reason)]);
  const data = { kind: event.kind, startsAt: event.startsAt };
  await append(tx, { chain: challenge.id, act: 'engagement.event-cancelled', subject: event.id, actor, data, isPublic: true });
}

export async function storeBooking({ tx, challenge, actor }: Engaging, event: EventRow, people: number): Promise<string> {
  const id = newId('bkg');
  const state = stateOfBooking(event.capacity, event.booked, event.waiting, people);
  await tx.query('insert into event_booking (id, event_id, person_id, organisation_id, people, state) values ($1, $2, $3, $4, $5, $6)', [id, event.id, actor.personId, actor.organisationId, people, state]);
  await append(tx, { chain: challenge.id, act: 'engagement.event-booked', subject: id, actor, data: { event: event.id, people, state }, isPublic: false });
  return id;
}

/** @returns whether there was a booking */
export async function endBooking({ tx, challenge, actor }: Omit<Engaging, 'viewer'>, event: EventRow): Promise<boolean> {
  const rows: { id: string; people: number; state: string }[] = await tx.query(
    `with ended as (update event_booking b set state = 'CANCELLED', cancelled_at = clock_timestamp() from event_booking before
       where before.id = b.id and b.event_id = $1 and b.person_id = $2 and b.state <> 'CANCELLED' returning b.id, b.people, before.state) select * from ended`,
    [event.id, actor.personId],
  );
  const ended = rows[0];
  if (!ended) return false;
  await append(tx, { chain: challenge.id, act: 'engagement.booking-cancelled', subject: ended.id, actor, data: { event: event.id, people: ended.people }, isPublic: false });
  await moveUp(tx, { ...event, booked: event.booked - (ended.state === 'BOOKED' ? ended.people : 0) });
  return true;
}

/** Those who wait are others than whoever gave a place back. */
function moveUp(tx: Tx, event: Pick<EventRow, 'id' | 'challengeId' | 'capacity' | 'booked'>): Promise<void> {
  return asSystem('queue-of-event', () => moveUpNow(tx, event));
}

async function moveUpNow(tx: Tx, event: Pick<EventRow, 'id' | 'challengeId' | 'capacity' | 'booked'>): Promise<void> {
  const queue: { id: string; people: number }[] = await tx.query(`select id, people from event_booking where event_id = $1 and state = 'WAITING' order by id`, [event.id]);
  for (const id of movingUp(event.capacity, event.booked, queue)) {
    await tx.query(`update event_booking set state = 'BOOKED' where id = $1`, [id]);
    await append(tx, { chain: event.challengeId, act: 'engagement.booking-moved-up', subject: id, actor: THE_CLOCK, data: { event: event.id }, isPublic: false });
  }
}

export interface Came {
  readonly organisationId?: string | null;
  readonly people: number;
}

export async function storeAttendance({ tx, challenge, actor }: Engaging, eventId: string, came: readonly Came[]): Promise<void> {
  await tx.query('delete from event_attendance where event_id = $1', [eventId]);
  for (const { organisationId, people } of came) await tx.query('insert into event_attendance (event_id, organisation_id, people) values ($1, $2, $3)', [eventId, organisationId ?? null, people]);
  const data = { organisations: came.filter(({ organisationId }) => organisationId).length, people: came.reduce((sum, { people }) => sum + people, 0) };
  await append(tx, { chain: challenge.id, act: 'engagement.attendance-recorded', subject: eventId, actor, data, isPublic: true });
}

export async function storeRecord({ tx, challenge, actor }: Engaging, event: EventRow, record: { said: Texts; shown: Texts; machine: readonly string[]; at: Date }): Promise<void> {
  await tx.query(`update engagement_event set state = 'RECORDED', said = $2, shown = $3, machine_languages = $4, recorded_at = $5, version = version + 1 where id = $1`, [
    event.id, JSON.stringify(record.said), JSON.stringify(record.shown), record.machine, record.at,
  ]);
  const data = { kind: event.kind, startsAt: event.startsAt, publishedAt: record.at };
  await append(tx, { chain: challenge.id, act: 'engagement.record-published', subject: event.id, actor, data, isPublic: true });
}
