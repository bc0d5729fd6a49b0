// Every SELECT on rounds and pledges. Rounds belong to issued shortlists, so all that was offered is public.
import { Injectable } from '@nestjs/common';
import type { Stage } from '@moothall/domain/challenge';
import type { Change, OrganisationClass, PledgeKind, PledgeState } from '@moothall/domain/pledge';
import { ownOrganisations, type Viewer } from '../organisations/viewer.ts';
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

export type KeptMatch = { numerator: string; denominator: string; base: 'COUNCIL_CASH' | 'ALL_CASH' };

/** What of a pledge may change; as it waits for a second person, it is kept as JSON. */
export interface PendingTerms {
  readonly amount: string;
  readonly match: KeptMatch | null;
  readonly condition: unknown;
  readonly note: string | null;
  readonly authority: string;
  readonly validUntil: string | null;
  readonly verifierId: string | null;
  readonly personId: string;
  readonly changes: readonly Change[];
}

export interface PledgeRow {
  readonly id: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly organisationName: BothNames;
  readonly class: OrganisationClass;
  readonly kind: PledgeKind;
  readonly amount: string;
  readonly match: KeptMatch | null;
  readonly condition: unknown;
  readonly note: string | null;
  readonly authority: string;
  readonly validUntil: Date | null;
  readonly state: PledgeState;
  readonly createdAt: Date;
  readonly version: number;
  /** Who wrote it last. */
  readonly personId: string;
  readonly changedAt: Date | null;
  /** Null while it waits for a second person of its organisation; nobody else sees it then. */
  readonly offeredAt: Date | null;
  readonly pending: PendingTerms | null;
  readonly verifierId: string | null;
  readonly checkedAt: Date | null;
  readonly checkAgrees: boolean | null;
  readonly checkNote: string | null;
  /** The versions for which it was said that the pledge ends soon, and that it has ended. */
  readonly remindedVersion: number | null;
  readonly expiredVersion: number | null;
  /** Names of the organisations its condition names, which may have pledged nothing themselves. */
  readonly named: Readonly<Record<string, BothNames>> | null;
}

export interface BothNames {
  readonly en?: string | null;
  readonly cy?: string | null;
}

export interface MilestoneRow {
  readonly roundId: string;
  readonly code: string;
  readonly title: string;
  readonly met: boolean;
  readonly metAt: Date | null;
}

export type StepKind = 'DRAFTED' | 'OFFERED' | 'CHANGE_DRAFTED' | 'CHANGED' | 'DROPPED' | 'WITHDRAWN';

export interface StepRow {
  readonly pledgeId: string;
  readonly version: number;
  readonly step: StepKind;
  readonly at: Date;
  readonly amount: string;
  readonly match: KeptMatch | null;
  readonly condition: unknown;
  readonly validUntil: Date | null;
  readonly changes: readonly Change[];
  readonly reason: string | null;
  readonly named: Readonly<Record<string, BothNames>> | null;
}

export interface PledgerName {
  readonly id: string;
  readonly slug: string;
  readonly nameEn: string;
  readonly nameCy: string | null;
}

export interface LimitRow {
  readonly organisationId: string;
  readonly amount: string | null;
  readonly version: number;
}

const ROUND = `select r.id, r.solution_id as "solutionId", r.challenge_id as "challengeId", c.lead_id as "leadId", c.stage, r.target, r.deadline, r.version,
  r.locked_at as "lockedAt", r.algorithm, r.inputs_hash as "inputsHash", r.outcome
  from pledge_round r join challenge c on c.id = r.challenge_id`;

export const PLEDGES = `select p.id, p.round_id as "roundId", p.organisation_id as "organisationId", jsonb_build_object('en', o.name_en, 'cy', o.name_cy) as "organisationName", p.class, p.kind,
  p.amount, p.match, p.condition, p.note, p.authority, p.valid_until as "validUntil", p.state, p.created_at as "createdAt",
  p.version, p.person_id as "personId", p.changed_at as "changedAt", p.offered_at as "offeredAt", p.pending, p.verifier_id as "verifierId",
  p.checked_at as "checkedAt", p.check_agrees as "checkAgrees", p.check_note as "checkNote",
  p.reminded_version as "remindedVersion", p.expired_version as "expiredVersion",
  (select jsonb_object_agg(n.id, jsonb_build_object('en', n.name_en, 'cy', n.name_cy)) from organisation n
   where n.id in (select jsonb_path_query(p.condition, '$.**.organisationId') #>> '{}')
     or n.id in (select jsonb_path_query(p.pending -> 'condition', '$.**.organisationId') #>> '{}')) as named
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

  /** Steps of pledges, oldest first; those that were never offered only where their organisation looks. */
  steps(pledgeIds: readonly string[], viewer: Viewer): Promise<StepRow[]> {
    return this.rows.all<StepRow>(
      `select s.pledge_id as "pledgeId", s.version, s.step, s.at, s.amount, s.match, s.condition, s.valid_until as "validUntil", s.changes, s.reason,
         (select jsonb_object_agg(n.id, jsonb_build_object('en', n.name_en, 'cy', n.name_cy)) from organisation n where n.id in (select jsonb_path_query(s.condition, '$.**.organisationId') #>> '{}')) as named
       from pledge_step s join pledge p on p.id = s.pledge_id
       where s.pledge_id = any($1) and (p.organisation_id = any($2) or s.step in ('OFFERED', 'CHANGED', 'WITHDRAWN') and p.offered_at is not null)
       order by s.pledge_id, s.version`,
      [pledgeIds, ownOrganisations(viewer)],
    );
  }

  /** Ids of pledges whose value these organisations are asked to check, newest first. */
  async toCheck(organisationIds: readonly string[]): Promise<{ id: string; roundId: string }[]> {
    return this.rows.all(
      `select id, round_id as "roundId" from pledge where verifier_id = any($1) and checked_at is null and offered_at is not null and state <> 'WITHDRAWN' order by id desc limit 100`,
      [organisationIds],
    );
  }

  /** Everybody who pledges in these rounds, or is asked to check a value there. */
  async pledgerNames(roundIds: readonly string[]): Promise<Map<string, PledgerName>> {
    const rows = await this.rows.all<PledgerName>(
      `select id, slug, name_en as "nameEn", name_cy as "nameCy" from organisation
       where id in (select organisation_id from pledge where round_id = any($1) union select verifier_id from pledge where round_id = any($1))`,
      [roundIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Only for members of the organisations themselves. */
  limits(organisationIds: readonly string[], viewer: Viewer): Promise<LimitRow[]> {
    return this.rows.all<LimitRow>('select organisation_id as "organisationId", amount, version from pledge_limit where organisation_id = any($1) and organisation_id = any($2)', [
      organisationIds,
      ownOrganisations(viewer),
    ]);
  }

  async now(): Promise<Date> {
    const row = await this.rows.one<{ now: Date }>('select clock_timestamp() as now');
    return row?.now ?? new Date();
  }
}
