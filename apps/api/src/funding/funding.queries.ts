// Every SELECT on the money of rounds. Totals are public; calls and shares are for the lead and all who pledged, and references and notes for the lead and the pledger alone.
import { Injectable } from '@nestjs/common';
import type { Account, CallState, EntryKind, PlanBasis, Unit } from '@moothall/domain/funding';
import type { Stage } from '@moothall/domain/challenge';
import type { PledgeKind, PledgeState } from '@moothall/domain/pledge';
import { ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';

export interface PotRow {
  readonly id: string;
  readonly roundId: string;
  readonly challengeId: string;
  readonly leadId: string;
  readonly stage: Stage;
  readonly cap: string;
  readonly basis: 'TARGET' | 'AGREED_COST';
  readonly planBasis: PlanBasis | null;
  readonly version: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBecause: string | null;
  readonly pilotId: string | null;
  readonly pilotSlug: string | null;
  readonly pilotState: string | null;
  readonly pilotCost: string | null;
}

export interface TrancheRow {
  readonly id: string;
  readonly potId: string;
  readonly position: number;
  readonly title: string;
  readonly milestone: string | null;
  readonly weight: string;
}

/** A milestone of the pilot, as the plan of payment looks at it. */
export interface StepRow {
  readonly potId: string;
  readonly code: string;
  readonly title: string;
  readonly dueOn: string;
  readonly reachedAt: Date | null;
}

export interface BalanceRow {
  readonly potId: string;
  readonly pledgeId: string;
  readonly organisationId: string;
  readonly kind: PledgeKind;
  readonly state: PledgeState;
  readonly unit: Unit;
  readonly account: Account;
  readonly amount: string;
}

export interface CallRow {
  readonly id: string;
  readonly potId: string;
  readonly roundId: string;
  readonly challengeId: string;
  readonly leadId: string;
  readonly pledgeId: string;
  readonly organisationId: string;
  readonly trancheId: string | null;
  readonly unit: Unit;
  readonly amount: string;
  readonly posted: string | null;
  readonly state: CallState;
  readonly dueOn: string | null;
  readonly purchaseOrder: string | null;
  readonly invoice: string | null;
  readonly note: string | null;
  readonly reason: string | null;
  readonly earlyReason: string | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly settledAt: Date | null;
  readonly isOverdue: boolean;
  readonly version: number;
}

export interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly kind: EntryKind;
  readonly pledgeId: string;
  readonly unit: Unit;
  readonly roundId: string;
  readonly solutionId: string;
  readonly callId: string | null;
  readonly purchaseOrder: string | null;
  readonly invoice: string | null;
  readonly lines: readonly { readonly account: Account; readonly amount: string }[];
}

export const POT_COLUMNS = `m.id, m.round_id as "roundId", m.challenge_id as "challengeId", c.lead_id as "leadId", c.stage, m.cap::text as cap, m.basis, m.plan_basis as "planBasis",
  m.version, m.opened_at as "openedAt", m.closed_at as "closedAt", m.closed_because as "closedBecause",
  t.id as "pilotId", t.slug as "pilotSlug", t.state as "pilotState", t.cost::text as "pilotCost"
  from money_pot m join challenge c on c.id = m.challenge_id left join pilot t on t.round_id = m.round_id`;

export const TRANCHES = 'select id, pot_id as "potId", position, title, milestone, weight::text as weight from money_tranche';

/** `$today` in London, where a day ends for everybody at the same moment. */
export const TODAY = `(clock_timestamp() at time zone 'Europe/London')::date`;

/** The words of a call follow who looks; `seen` is true where they may read references and notes. */
const callColumns = (seen: string): string => `k.id, k.pot_id as "potId", m.round_id as "roundId", m.challenge_id as "challengeId", c.lead_id as "leadId", k.pledge_id as "pledgeId",
  k.organisation_id as "organisationId", k.tranche_id as "trancheId", k.unit, k.amount::text as amount, k.posted::text as posted, k.state, k.due_on::text as "dueOn",
  case when ${seen} then k.purchase_order end as "purchaseOrder", case when ${seen} then k.invoice end as invoice, case when ${seen} then k.note end as note,
  k.reason, k.early_reason as "earlyReason", k.asked_by as "askedBy", k.asked_at as "askedAt", k.settled_at as "settledAt", k.version,
  (k.state = 'PENDING' and k.due_on is not null and k.due_on < ${TODAY}) as "isOverdue"
  from money_call k join money_pot m on m.id = k.pot_id join challenge c on c.id = m.challenge_id`;

/** For verbs, which decide themselves who may. */
export const CALL_IN_FULL = `select ${callColumns('true')} where k.id = $1`;

/** Whether one of the organisations in $1 leads the challenge or has pledged to the pot of `m`. */
const TAKES_PART = `(c.lead_id = any($1) or exists (select 1 from pledge g where g.round_id = m.round_id and g.organisation_id = any($1) and g.state in ('CONFIRMED', 'FULFILLED', 'RELEASED')))`;

@Injectable()
export class FundingQueries {
  constructor(private readonly rows: Rows) {}

  potsOfRounds(roundIds: readonly string[]): Promise<PotRow[]> {
    return this.rows.all<PotRow>(`select ${POT_COLUMNS} where m.round_id = any($1)`, [roundIds]);
  }

  tranches(potIds: readonly string[]): Promise<TrancheRow[]> {
    return this.rows.all<TrancheRow>(`${TRANCHES} where pot_id = any($1) order by pot_id, position`, [potIds]);
  }

  steps(potIds: readonly string[]): Promise<StepRow[]> {
    return this.rows.all<StepRow>(
      `select m.id as "potId", s.code, s.title, s.due_on::text as "dueOn", s.reached_at as "reachedAt"
       from money_pot m join pilot t on t.round_id = m.round_id join pilot_milestone s on s.pilot_id = t.id where m.id = any($1) order by s.position`,
      [potIds],
    );
  }

  /** Every balance of these pots. Sums of them are public; who may see the single ones, `insidePots` says. */
  balances(potIds: readonly string[]): Promise<BalanceRow[]> {
    return asSystem('public-sums', () => {
      return this.rows.all<BalanceRow>(
        `select e.pot_id as "potId", l.pledge_id as "pledgeId", g.organisation_id as "organisationId", g.kind, g.state, l.unit, l.account, sum(l.amount)::text as amount
         from money_entry e join money_line l on l.entry_id = e.id join pledge g on g.id = l.pledge_id
         where e.pot_id = any($1) group by e.pot_id, l.pledge_id, g.organisation_id, g.kind, g.state, l.unit, l.account order by l.pledge_id`,
        [potIds],
      );
    });
  }

  /** Of these pots those in which the viewer's organisations lead or pledged. */
  async insidePots(viewer: Viewer, potIds: readonly string[]): Promise<{ id: string }[]> {
    return this.rows.all<{ id: string }>(`select m.id from money_pot m join challenge c on c.id = m.challenge_id where m.id = any($2) and ${TAKES_PART}`, [ownOrganisations(viewer), potIds]);
  }

  calls(viewer: Viewer, potIds: readonly string[]): Promise<CallRow[]> {
    return this.rows.all<CallRow>(`select ${callColumns('(c.lead_id = any($1) or k.organisation_id = any($1))')} where k.pot_id = any($2) and ${TAKES_PART} order by k.id`, [
      ownOrganisations(viewer),
      potIds,
    ]);
  }

  call(viewer: Viewer, id: string): Promise<CallRow | null> {
    return this.rows.one<CallRow>(`select ${callColumns('(c.lead_id = any($1) or k.organisation_id = any($1))')} where k.id = $2 and ${TAKES_PART}`, [ownOrganisations(viewer), id]);
  }

  /** What each step of a plan has called that stands, in pots that are public by their sums. */
  calledByTranche(potIds: readonly string[]): Promise<{ potId: string; trancheId: string; called: string; paid: string }[]> {
    return asSystem('public-sums', () => {
      return this.rows.all(
        `select pot_id as "potId", tranche_id as "trancheId", sum(case state when 'PENDING' then amount else posted end)::text as called, coalesce(sum(posted), 0)::text as paid
         from money_call where pot_id = any($1) and tranche_id is not null and state <> 'VOIDED' group by pot_id, tranche_id`,
        [potIds],
      );
    });
  }

  /** The books of one organisation until an instant, for its own members; null until now. */
  entries(viewer: Viewer, organisationId: string, until: Date | null): Promise<EntryRow[]> {
    return this.rows.all<EntryRow>(
      `select e.id, e.at, e.kind, l.pledge_id as "pledgeId", l.unit, m.round_id as "roundId", r.solution_id as "solutionId", k.id as "callId",
         k.purchase_order as "purchaseOrder", k.invoice, jsonb_agg(jsonb_build_object('account', l.account, 'amount', l.amount::text)) as lines
       from pledge g join money_line l on l.pledge_id = g.id join money_entry e on e.id = l.entry_id join money_pot m on m.id = e.pot_id
       join pledge_round r on r.id = m.round_id
       left join money_call k on k.id = e.call_id
       where g.organisation_id = $2 and g.organisation_id = any($1) and ($3::timestamptz is null or e.at < $3)
       group by e.id, l.pledge_id, l.unit, m.round_id, r.solution_id, k.id order by e.id, l.pledge_id`,
      [ownOrganisations(viewer), organisationId, until],
    );
  }

  /** The instants at which days begin and end in London. */
  async ends(from: string | null, to: string | null): Promise<{ from: Date | null; until: Date | null }> {
    const row = await this.rows.one<{ from: Date | null; until: Date | null }>(
      `select $1::date::timestamp at time zone 'Europe/London' as from, ($2::date + 1)::timestamp at time zone 'Europe/London' as until`,
      [from, to],
    );
    return row ?? { from: null, until: null };
  }

  /** Rounds that are locked and not in the books yet. */
  async roundsToEnter(): Promise<string[]> {
    const rows = await this.rows.all<{ id: string }>(
      'select r.id from pledge_round r where r.locked_at is not null and not exists (select 1 from money_pot m where m.round_id = r.id) order by r.id limit 100',
    );
    return rows.map((row) => row.id);
  }

  async callsToTell(): Promise<string[]> {
    const rows = await this.rows.all<{ id: string }>(`select id from money_call where state = 'PENDING' and overdue_told_at is null and due_on < ${TODAY} order by due_on limit 100`);
    return rows.map((row) => row.id);
  }
}
