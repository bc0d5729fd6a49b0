// Every SELECT on rounds and pledges. Rounds belong to issued shortlists, so all of it is public.
import { Injectable } from '@nestjs/common';
import type { Stage } from '@moothall/domain/challenge';
import type { OrganisationClass, PledgeKind, PledgeState } from '@moothall/domain/pledge';
import { Rows } from '../platform/database/rows.ts';

export interface RoundRow {
  readonly id: string;
  readonly solutionId: string;
  readonly challengeId: string;
  readonly leadId: string;
  readonly stage: Stage;
  readonly target: string;
  readonly deadline: Date;
  readonly version: number;
  readonly lockedAt: Date | null;
  readonly algorithm: string | null;
  readonly inputsHash: string | null;
  readonly outcome: StoredOutcome | null;
}

/** What a locked round is kept with, so that anybody can compute it again. */
export interface StoredOutcome {
  readonly at: string;
  readonly milestones: readonly string[];
  readonly amounts: Readonly<Record<string, string>>;
  readonly active: readonly string[];
}

export interface PledgeRow {
  readonly id: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly class: OrganisationClass;
  readonly kind: PledgeKind;
  readonly amount: string;
  readonly match: { numerator: string; denominator: string; base: 'COUNCIL_CASH' | 'ALL_CASH' } | null;
  readonly condition: unknown;
  readonly note: string | null;
  readonly authority: string;
  readonly validUntil: Date | null;
  readonly state: PledgeState;
  readonly createdAt: Date;
  /** Names of the organisations its condition names, which may have pledged nothing themselves. */
  readonly named: Readonly<Record<string, string>> | null;
}

export interface MilestoneRow {
  readonly roundId: string;
  readonly code: string;
  readonly title: string;
  readonly met: boolean;
  readonly metAt: Date | null;
}

const ROUND = `select r.id, r.solution_id as "solutionId", r.challenge_id as "challengeId", c.lead_id as "leadId", c.stage, r.target, r.deadline, r.version,
  r.locked_at as "lockedAt", r.algorithm, r.inputs_hash as "inputsHash", r.outcome
  from pledge_round r join challenge c on c.id = r.challenge_id`;

export const PLEDGES = `select p.id, p.round_id as "roundId", p.organisation_id as "organisationId", o.name_en as "organisationName", p.class, p.kind,
  p.amount, p.match, p.condition, p.note, p.authority, p.valid_until as "validUntil", p.state, p.created_at as "createdAt",
  (select jsonb_object_agg(n.id, n.name_en) from organisation n
   where n.id in (select jsonb_path_query(p.condition, '$.**.organisationId') #>> '{}')) as named
  from pledge p join organisation o on o.id = p.organisation_id`;

export const MILESTONES = 'select round_id as "roundId", code, title, met, met_at as "metAt" from pledge_milestone';

@Injectable()
export class PledgesQueries {
  constructor(private readonly rows: Rows) {}

  roundsByIds(ids: readonly string[]): Promise<RoundRow[]> {
    return this.rows.all<RoundRow>(`${ROUND} where r.id = any($1)`, [ids]);
  }

  roundsOfSolutions(solutionIds: readonly string[]): Promise<RoundRow[]> {
    return this.rows.all<RoundRow>(`${ROUND} where r.solution_id = any($1)`, [solutionIds]);
  }

  pledges(roundIds: readonly string[]): Promise<PledgeRow[]> {
    return this.rows.all<PledgeRow>(`${PLEDGES} where p.round_id = any($1) order by p.id`, [roundIds]);
  }

  milestones(roundIds: readonly string[]): Promise<MilestoneRow[]> {
    return this.rows.all<MilestoneRow>(`${MILESTONES} where round_id = any($1) order by position`, [roundIds]);
  }

  roundsOfPledges(ids: readonly string[]): Promise<{ id: string; roundId: string }[]> {
    return this.rows.all('select id, round_id as "roundId" from pledge where id = any($1)', [ids]);
  }

  /** Rounds in which one of these organisations has pledged, newest first. */
  async roundIdsOfPledgers(organisationIds: readonly string[]): Promise<string[]> {
    const rows = await this.rows.all<{ id: string }>(
      'select distinct round_id as id from pledge where organisation_id = any($1) order by round_id desc limit 100',
      [organisationIds],
    );
    return rows.map((row) => row.id);
  }

  async now(): Promise<Date> {
    const row = await this.rows.one<{ now: Date }>('select clock_timestamp() as now');
    return row?.now ?? new Date();
  }
}
