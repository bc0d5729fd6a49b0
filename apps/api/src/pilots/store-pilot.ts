// The only hand that writes pilots and their milestones: locks, moves between states, and records each step.
import type { Indicator } from '@moothall/domain/challenge';
import type { PilotState, PlannedMilestone } from '@moothall/domain/pilot';
import { type ContentJson, fromJson } from '../challenges/content-json.ts';
import { type Actor, append } from '../journal/append.ts';
import { notFound } from '../platform/graphql/errors.ts';
import { newId } from '../platform/graphql/ids.ts';
import { ownSlugOf } from '../platform/slug.ts';
import type { Tx } from '../platform/transaction.ts';
import { type MilestoneRow, PILOT_COLUMNS, PILOT_MILESTONES, type PilotRow, type StoredAgreement, type StoredRoute } from './pilots.queries.ts';

/** A pilot under lock, with its milestones and what its challenge promised to measure. */
export interface LockedPilot extends PilotRow {
  readonly milestones: readonly MilestoneRow[];
  readonly indicators: readonly Indicator[];
}

/** @throws ApiError NOT_FOUND */
export async function lockPilot(tx: Tx, id: string): Promise<LockedPilot> {
  const rows: (PilotRow & { content: ContentJson })[] = await tx.query(
    `select ${PILOT_COLUMNS}, c.content from pilot p join challenge c on c.id = p.challenge_id where p.id = $1 for update of p`,
    [id],
  );
  if (!rows[0]) throw notFound('pilot');
  const { content, ...pilot } = rows[0];
  const milestones: MilestoneRow[] = await tx.query(`${PILOT_MILESTONES} where pilot_id = $1 order by position`, [id]);
  return { ...pilot, milestones, indicators: fromJson(content).indicators };
}

/** Today where the councils are, by the clock of the database. */
export async function today(tx: Tx): Promise<string> {
  const rows: { day: string }[] = await tx.query(`select (clock_timestamp() at time zone 'Europe/London')::date::text as day`);
  if (!rows[0]) throw new Error('The database did not tell the day');
  return rows[0].day;
}

export interface NewPilot {
  readonly challengeId: string;
  readonly roundId: string;
  readonly solutionId: string;
  readonly supplierId: string;
  readonly title: string;
  readonly cost: bigint;
  readonly covered: bigint;
  readonly waiverReason: string | null;
  readonly placeCodes: readonly string[];
  readonly route: StoredRoute;
}

/** @returns its id */
export async function storePilot(tx: Tx, pilot: NewPilot, actor: Actor): Promise<string> {
  const id = newId('plt');
  const slug = ownSlugOf(pilot.title, id);
  const { challengeId, roundId, solutionId, supplierId, cost, covered, waiverReason, placeCodes, route } = pilot;
  await tx.query(
    `insert into pilot (id, slug, challenge_id, round_id, solution_id, supplier_id, state, cost, covered, waiver_reason, place_codes, route, route_confirmed_by)
     values ($1, $2, $3, $4, $5, $6, 'PLANNED', $7, $8, $9, $10, $11, $12)`,
    [id, slug, challengeId, roundId, solutionId, supplierId, cost.toString(), covered.toString(), waiverReason, placeCodes, JSON.stringify(route), actor.personId],
  );
  return id;
}

/** Counts the version up, and moves where `to` says so. */
export async function movePilot(tx: Tx, pilot: Pick<LockedPilot, 'id'>, to: PilotState | null = null): Promise<void> {
  await tx.query('update pilot set state = coalesce($2, state), version = version + 1 where id = $1', [pilot.id, to]);
}

/** Records a step of a pilot in the chain of its challenge; all of it is public. */
export async function recordStep(tx: Tx, pilot: Pick<LockedPilot, 'id' | 'challengeId'>, act: string, actor: Actor, data: { readonly [key: string]: unknown } = {}): Promise<void> {
  await append(tx, { chain: pilot.challengeId, act, subject: pilot.id, actor, data, isPublic: true });
}

/** Says the list anew; the domain saw to it that none is missing. */
export async function storeMilestones(tx: Tx, pilotId: string, milestones: readonly PlannedMilestone[]): Promise<void> {
  for (const [position, { code, title, dueOn }] of milestones.entries()) {
    await tx.query(
      `insert into pilot_milestone (pilot_id, code, title, due_on, position) values ($1, $2, $3, $4, $5)
       on conflict (pilot_id, code) do update set title = excluded.title, due_on = excluded.due_on, position = excluded.position`,
      [pilotId, code, title, dueOn, position],
    );
  }
}

export async function storeReached(tx: Tx, pilotId: string, code: string, note: string): Promise<void> {
  await tx.query('update pilot_milestone set reached_at = clock_timestamp(), note = $3 where pilot_id = $1 and code = $2', [pilotId, code, note]);
}

export async function storeAgreement(tx: Tx, pilotId: string, agreement: StoredAgreement, days: { readonly startsOn: string; readonly endsOn: string }): Promise<void> {
  await tx.query('update pilot set agreement = $2, starts_on = $3, ends_on = $4 where id = $1', [pilotId, JSON.stringify(agreement), days.startsOn, days.endsOn]);
}

export async function storeStop(tx: Tx, pilotId: string, reason: string): Promise<void> {
  await tx.query('update pilot set stopped_because = $2, stopped_at = clock_timestamp() where id = $1', [pilotId, reason]);
}

export async function storeVerifier(tx: Tx, pilotId: string, organisationId: string | null): Promise<void> {
  await tx.query('update pilot set verifier_id = $2 where id = $1', [pilotId, organisationId]);
}
