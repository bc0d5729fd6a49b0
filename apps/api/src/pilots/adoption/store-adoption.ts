// The only hand that writes adoptions: proposes, confirms, reports and withdraws them, and records each step.
import type { AdoptionState, AdoptionResult } from '@moothall/domain/pilot';
import { type Actor, append } from '../../journal/append.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';

/** An adoption under lock. */
export interface LockedAdoption {
  readonly id: string;
  readonly pilotId: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly leadId: string;
  readonly state: AdoptionState;
  readonly version: number;
  readonly isPublic: boolean;
  readonly indicatorCodes: readonly string[];
}

/** @throws ApiError NOT_FOUND */
export async function lockAdoption(tx: Tx, id: string): Promise<LockedAdoption> {
  const rows: LockedAdoption[] = await tx.query(
    `select a.id, a.pilot_id as "pilotId", p.challenge_id as "challengeId", a.organisation_id as "organisationId", c.lead_id as "leadId", a.state, a.version,
       a.adopted_at is not null as "isPublic", array(select i->>'code' from jsonb_array_elements(c.content->'indicators') i) as "indicatorCodes"
     from adoption a join pilot p on p.id = a.pilot_id join challenge c on c.id = p.challenge_id where a.id = $1 for update of a`,
    [id],
  );
  if (!rows[0]) throw notFound('adoption');
  return rows[0];
}

export async function storeAdoption(tx: Tx, pilot: { readonly id: string; readonly challengeId: string }, plan: string, actor: Actor): Promise<string> {
  const id = newId('adp');
  await tx.query(`insert into adoption (id, pilot_id, organisation_id, state, plan, proposed_by) values ($1, $2, $3, 'PROPOSED', $4, $5)`, [id, pilot.id, actor.organisationId, plan, actor.personId]);
  await append(tx, { chain: pilot.challengeId, act: 'adoption.proposed', subject: id, actor, data: { pilotId: pilot.id, organisationId: actor.organisationId }, isPublic: false });
  return id;
}

async function record(tx: Tx, adoption: LockedAdoption, act: string, actor: Actor, isPublic: boolean, data: { readonly [key: string]: unknown } = {}): Promise<void> {
  const { challengeId: chain, id: subject, pilotId, organisationId } = adoption;
  await append(tx, { chain, act, subject, actor, data: { pilotId, organisationId, doer: organisationId, ...data }, isPublic });
}

export async function storeConfirmed(tx: Tx, adoption: LockedAdoption, actor: Actor): Promise<void> {
  await tx.query(`update adoption set state = 'ADOPTED', adopted_at = clock_timestamp(), version = version + 1 where id = $1`, [adoption.id]);
  await record(tx, adoption, 'adoption.confirmed', actor, true);
}

export interface AdoptionReport {
  readonly summary: string;
  readonly from: string;
  readonly to: string;
  readonly results: readonly AdoptionResult[];
}

/** Figures of an earlier report stay under its version. */
export async function storeAdoptionReport(tx: Tx, adoption: LockedAdoption, report: AdoptionReport, actor: Actor): Promise<void> {
  const version = adoption.version + 1;
  await tx.query(`update adoption set state = 'REPORTED', reported_at = clock_timestamp(), summary = $2, period_from = $3, period_to = $4, version = $5 where id = $1`, [
    adoption.id,
    report.summary,
    report.from,
    report.to,
    version,
  ]);
  for (const { code, value, n } of report.results) {
    await tx.query('insert into adoption_result (adoption_id, version, indicator_code, value, n) values ($1, $2, $3, $4, $5)', [adoption.id, version, code, value, n]);
  }
  await record(tx, adoption, 'adoption.reported', actor, true, { version, figures: report.results.map(({ code, value, n }) => ({ code, value, n })) });
}

export async function storeWithdrawn(tx: Tx, adoption: LockedAdoption, reason: string, actor: Actor): Promise<void> {
  await tx.query(`update adoption set state = 'WITHDRAWN', withdrawn_because = $2, version = version + 1 where id = $1`, [adoption.id, reason]);
  await record(tx, adoption, 'adoption.withdrawn', actor, adoption.isPublic);
}
