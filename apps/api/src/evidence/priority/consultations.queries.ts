// Every SELECT on consultations. Open and closed ones are for all; drafts only for members of the council that asks.
import { Injectable } from '@nestjs/common';
import type { ConsultationMethod, ConsultationState } from '@moothall/domain/priority';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/pages.ts';
import type { OptionState } from './consultation.type.ts';

export type LocalJson = { readonly en?: string; readonly cy?: string };

export interface ConsultationRow {
  readonly id: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly method: ConsultationMethod;
  readonly state: ConsultationState;
  readonly title: LocalJson;
  readonly question: LocalJson;
  readonly about: LocalJson;
  readonly budget: string | null;
  readonly closesAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly source: string | null;
  readonly version: number;
}

export interface OptionRow {
  readonly id: string;
  readonly consultationId: string;
  readonly code: string;
  readonly problemId: string | null;
  readonly title: LocalJson;
  readonly note: LocalJson;
  readonly cost: string | null;
  readonly state: OptionState;
  readonly isSuggested: boolean;
  readonly because: string | null;
}

export interface CountRow {
  readonly consultationId: string;
  readonly done: number;
  readonly of: number | null;
  readonly method: string | null;
  readonly inputsHash: string | null;
  readonly resultHash: string | null;
  readonly countedAt: Date | null;
}

export interface DecisionRow {
  readonly id: string;
  readonly consultationId: string;
  readonly chosen: readonly string[];
  readonly alsoUsed: readonly string[];
  readonly departs: boolean;
  readonly reason: LocalJson;
  readonly decidedAt: Date;
}

export const CONSULTATION_COLUMNS = `c.id, c.slug, c.organisation_id as "organisationId", c.method, c.state, c.title, c.question, c.about, c.budget,
  c.closes_at as "closesAt", c.opened_at as "openedAt", c.closed_at as "closedAt", c.source, c.version`;
export const OPTION_COLUMNS = `o.id, o.consultation_id as "consultationId", o.code, o.problem_id as "problemId", o.title, o.note, o.cost, o.state,
  o.is_suggested as "isSuggested", o.because`;
/** $1 = the viewer's organisations. */
const VISIBLE = `(c.state <> 'DRAFT' or c.organisation_id = any($1))`;

export interface ConsultationFilter {
  readonly state?: ConsultationState | null;
  readonly organisationId?: string | null;
}

@Injectable()
export class ConsultationsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<ConsultationRow[]> {
    return this.rows.all<ConsultationRow>(`select ${CONSULTATION_COLUMNS} from consultation c where c.id = any($2) and ${VISIBLE}`, [ownOrganisations(viewer), ids]);
  }

  bySlug(viewer: Viewer, slug: string): Promise<ConsultationRow | null> {
    return this.rows.one<ConsultationRow>(`select ${CONSULTATION_COLUMNS} from consultation c where c.slug = $2 and ${VISIBLE}`, [ownOrganisations(viewer), slug]);
  }

  async page(viewer: Viewer, filter: ConsultationFilter, args: { first: number; after?: string | null }): Promise<Page<ConsultationRow>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const where = `${VISIBLE} and ($2::text is null or c.state = $2) and ($3::text is null or c.organisation_id = $3)`;
    const values = [ownOrganisations(viewer), filter.state ?? null, filter.organisationId ?? null];
    const rows = await this.rows.all<ConsultationRow>(
      `select ${CONSULTATION_COLUMNS} from consultation c where ${where} and ($4::text is null or c.id < $4) order by c.id desc limit $5`,
      [...values, before, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from consultation c where ${where}`, values);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }

  /** Listed options are for all who see the consultation; suggestions and refused ones for those who run it. */
  options(consultationIds: readonly string[], runs: readonly string[]): Promise<OptionRow[]> {
    return this.rows.all<OptionRow>(
      `select ${OPTION_COLUMNS} from consultation_option o join consultation c on c.id = o.consultation_id
       where o.consultation_id = any($1) and (o.state = 'LISTED' or c.organisation_id = any($2)) order by o.position, o.id`,
      [consultationIds, runs],
    );
  }

  counts(consultationIds: readonly string[]): Promise<CountRow[]> {
    return this.rows.all<CountRow>(
      `select consultation_id as "consultationId", done, of, method, inputs_hash as "inputsHash", result_hash as "resultHash", counted_at as "countedAt"
       from consultation_count where consultation_id = any($1)`,
      [consultationIds],
    );
  }

  /** The stored bytes of results; apart from the rest because they can be large. */
  results(consultationIds: readonly string[]): Promise<{ consultationId: string; result: string }[]> {
    return this.rows.all(`select consultation_id as "consultationId", result from consultation_count where consultation_id = any($1) and result is not null`, [consultationIds]);
  }

  decisions(consultationIds: readonly string[]): Promise<DecisionRow[]> {
    return this.rows.all<DecisionRow>(
      `select id, consultation_id as "consultationId", chosen, also_used as "alsoUsed", departs, reason, decided_at as "decidedAt"
       from priority_decision where consultation_id = any($1)`,
      [consultationIds],
    );
  }

  /** People on a panel, for those who run it, and whether each has voted; how they voted is with nobody. */
  panel(consultationIds: readonly string[]): Promise<{ consultationId: string; personId: string; hasVoted: boolean }[]> {
    return this.rows.all(
      `select consultation_id as "consultationId", person_id as "personId", has_voted as "hasVoted"
       from consultation_panelist where consultation_id = any($1) order by invited_at, person_id`,
      [consultationIds],
    );
  }

  /** How many visits or people have answered. */
  voters(consultationIds: readonly string[]): Promise<{ consultationId: string; voters: number; votes: number }[]> {
    return this.rows.all(
      `select consultation_id as "consultationId", count(distinct voter)::int as voters, count(*)::int as votes from (
         select consultation_id, voter from consultation_vote where consultation_id = any($1)
         union all select consultation_id, voter from consultation_ballot where consultation_id = any($1)) cast_votes
       group by consultation_id`,
      [consultationIds],
    );
  }

  ownBallot(consultationId: string, voter: string): Promise<{ ballot: unknown } | null> {
    return this.rows.one('select ballot from consultation_ballot where consultation_id = $1 and voter = $2', [consultationId, voter]);
  }

  /** The secret by which the ballot of somebody invited is found; null for others. */
  invitation(consultationId: string, personId: string): Promise<{ secret: string } | null> {
    return this.rows.one(
      `select c.secret from consultation_panelist p join consultation c on c.id = p.consultation_id where p.consultation_id = $1 and p.person_id = $2`,
      [consultationId, personId],
    );
  }
}
