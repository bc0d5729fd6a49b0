// The only hand that writes measurements, reports, their verification and disputes; nothing of them is ever overwritten.
import type { MeasuredInterval, MeasuringMethod, Outcome, OutcomeReason } from '@moothall/domain/pilot';
import type { Actor } from '../../journal/append.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { Measurement } from './result.type.ts';
import { MEASUREMENTS, toMeasurement } from './results.queries.ts';

/** Disputes about the results of a pilot that nobody has answered yet. */
export async function openDisputes(tx: Tx, pilotId: string): Promise<number> {
  const rows: { n: number }[] = await tx.query('select count(*)::int as n from pilot_dispute where pilot_id = $1 and answered_at is null', [pilotId]);
  return rows[0]?.n ?? 0;
}

export async function measurementsOf(tx: Tx, pilotId: string): Promise<Measurement[]> {
  const rows: Parameters<typeof toMeasurement>[0][] = await tx.query(`${MEASUREMENTS} where m.pilot_id = $1 order by m.id`, [pilotId]);
  return rows.map(toMeasurement);
}

export interface NewMeasurement {
  readonly indicatorCode: string;
  readonly corrects: string | null;
  readonly correction: string | null;
  readonly version: number;
  readonly isFinal: boolean;
  readonly value: number;
  readonly n: number | null;
  readonly method: MeasuringMethod;
  readonly methodNote: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly interval: MeasuredInterval | null;
}

/** @returns its id */
export async function storeMeasurement(tx: Tx, pilotId: string, one: NewMeasurement, actor: Actor): Promise<string> {
  const id = newId('msr');
  await tx.query(
    `insert into pilot_measurement (id, pilot_id, indicator_code, corrects, correction, version, is_final, value, n, method, method_note, source, period_from, period_to,
       low, high, level, origin, organisation_id, person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    [id, pilotId, one.indicatorCode, one.corrects, one.correction, one.version, one.isFinal, one.value, one.n, one.method, one.methodNote, one.source, one.from, one.to,
      one.interval?.low ?? null, one.interval?.high ?? null, one.interval?.level ?? null, one.interval?.origin ?? null, actor.organisationId, actor.personId],
  );
  return id;
}

export interface NewResult {
  readonly indicatorCode: string;
  readonly outcome: Outcome;
  readonly proposed: Outcome | null;
  readonly rule: OutcomeReason;
  readonly reason: string | null;
  readonly measurementId: string | null;
}

/** @returns its number */
export async function storeReport(tx: Tx, pilotId: string, summary: string, results: readonly NewResult[], actor: Actor): Promise<number> {
  const rows: { number: number }[] = await tx.query(
    `insert into pilot_report (pilot_id, number, summary, organisation_id, person_id)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from pilot_report where pilot_id = $1 returning number`,
    [pilotId, summary, actor.organisationId, actor.personId],
  );
  const number = rows[0]?.number ?? 1;
  for (const { indicatorCode, outcome, proposed, rule, reason, measurementId } of results) {
    await tx.query(
      'insert into pilot_result (pilot_id, number, indicator_code, outcome, proposed, rule, reason, measurement_id) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [pilotId, number, indicatorCode, outcome, proposed, rule, reason, measurementId],
    );
  }
  return number;
}

/** The report that holds, with who made it; null when there is none. */
export async function reportInForce(tx: Tx, pilotId: string): Promise<{ number: number; personId: string | null } | null> {
  const rows: { number: number; personId: string | null }[] = await tx.query(
    `select number, person_id as "personId" from pilot_report where pilot_id = $1 and reopened_at is null order by number desc limit 1`,
    [pilotId],
  );
  return rows[0] ?? null;
}

export async function storeVerification(tx: Tx, pilotId: string, number: number, lookedAt: string, actor: Actor): Promise<void> {
  await tx.query(
    'update pilot_report set verified_at = clock_timestamp(), verified_by = $3, verified_for = $4, looked_at = $5 where pilot_id = $1 and number = $2',
    [pilotId, number, actor.personId, actor.organisationId, lookedAt],
  );
}

export async function storeReopening(tx: Tx, pilotId: string, reason: string): Promise<void> {
  await tx.query('update pilot_report set reopened_at = clock_timestamp(), reopened_because = $2 where pilot_id = $1 and reopened_at is null', [pilotId, reason]);
}

/** @returns its id */
export async function storeDispute(tx: Tx, pilotId: string, number: number, said: { readonly indicatorCode: string | null; readonly reason: string }, actor: Actor): Promise<string> {
  const id = newId('dsp');
  await tx.query('insert into pilot_dispute (id, pilot_id, number, indicator_code, reason, organisation_id, person_id) values ($1, $2, $3, $4, $5, $6, $7)', [
    id,
    pilotId,
    number,
    said.indicatorCode,
    said.reason,
    actor.organisationId,
    actor.personId,
  ]);
  return id;
}

export async function storeAnswer(tx: Tx, disputeId: string, answer: string, isUpheld: boolean, actor: Actor): Promise<void> {
  await tx.query('update pilot_dispute set answer = $2, is_upheld = $3, answered_at = clock_timestamp(), answered_by = $4 where id = $1', [disputeId, answer, isUpheld, actor.personId]);
}

/** Whether somebody, or an organisation, is the supplier or in the team of its proposal. */
export async function isOfSupplier(tx: Tx, pilotId: string, who: { readonly personId: string | null } | { readonly organisationId: string }): Promise<boolean> {
  const side = `select p.supplier_id as id from pilot p where p.id = $1
    union select t.organisation_id from pilot p join solution s on s.id = p.solution_id join team_consent t on t.proposal_id = s.proposal_id
    where p.id = $1 and t.organisation_id is not null and t.removed_at is null`;
  const rows: unknown[] =
    'organisationId' in who
      ? await tx.query(`select 1 from (${side}) side where side.id = $2`, [pilotId, who.organisationId])
      : await tx.query(`select 1 from (${side}) side join membership m on m.organisation_id = side.id where m.person_id = $2`, [pilotId, who.personId]);
  return rows.length > 0;
}
