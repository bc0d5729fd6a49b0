// Every SELECT on pieces of evidence. All are public, but those of an import that is not done, and those on a problem that is not shared.
import { Injectable } from '@nestjs/common';
import type { EvidenceKind } from '@moothall/domain/evidence';
import { organisationsWhere, ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import type { Tx } from '../../platform/transaction.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/pages.ts';
import type { NewItem } from './store-item.ts';

export interface EvidenceItemRow extends NewItem {
  readonly id: string;
  readonly organisationId: string;
  readonly addedAt: Date;
}

export interface EvidenceFilter {
  readonly place?: string | null;
  readonly service?: string | null;
  readonly problemId?: string | null;
  readonly kind?: EvidenceKind | null;
}

/** $1 = the viewer's own organisations. */
const VISIBLE = `(e.import_id is null or is_import_done(e.import_id))
  and (e.problem_id is null or exists (select 1 from problem p where p.id = e.problem_id and (p.shared_at is not null or p.organisation_id = any($1))))`;
const SEEN = `from evidence_item e where ${VISIBLE}`;
const COLUMNS = `e.id, e.organisation_id as "organisationId", e.problem_id as "problemId", e.place_code as "placeCode", e.service, e.kind, e.title, e.group_name as "group",
  e.period_from::text as "periodFrom", e.period_to::text as "periodTo", e.n, e.value, e.unit, e.margin, e.response_rate as "responseRate", e.moved_from as "movedFrom",
  e.method, e.citation, e.url, e.added_at as "addedAt"`;
const FILTER = `and ($2::text is null or e.place_code = $2) and ($3::text is null or e.service = $3) and ($4::text is null or e.problem_id = $4) and ($5::text is null or e.kind = $5)`;

@Injectable()
export class EvidenceItemsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<EvidenceItemRow[]> {
    return this.rows.all<EvidenceItemRow>(`select ${COLUMNS} ${SEEN} and e.id = any($2)`, [ownOrganisations(viewer), ids]);
  }

  /** Newest first. */
  async page(viewer: Viewer, filter: EvidenceFilter, args: { first: number; after?: string | null }): Promise<Page<EvidenceItemRow>> {
    const [after] = args.after ? decodeCursor(args.after, 1) : [null];
    const values = [ownOrganisations(viewer), filter.place ?? null, filter.service ?? null, filter.problemId ?? null, filter.kind ?? null];
    const rows = await this.rows.all<EvidenceItemRow>(`select ${COLUMNS} ${SEEN} ${FILTER} and ($6::text is null or e.id < $6) order by e.id desc limit $7`, [
      ...values,
      after,
      args.first + 1,
    ]);
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n ${SEEN} ${FILTER}`, values);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }

  /** The newest hundred on each problem. */
  ofProblems(viewer: Viewer, problemIds: readonly string[]): Promise<(EvidenceItemRow & { of: string })[]> {
    return this.rows.all<EvidenceItemRow & { of: string }>(
      `select found.*, wanted.id as of from unnest($2::text[]) wanted(id) cross join lateral
         (select ${COLUMNS} ${SEEN} and e.problem_id = wanted.id order by e.id desc limit 100) found`,
      [ownOrganisations(viewer), problemIds],
    );
  }

  /** The newest hundred on the problem that each challenge began as. */
  ofChallenges(viewer: Viewer, challengeIds: readonly string[]): Promise<(EvidenceItemRow & { of: string })[]> {
    return this.rows.all<EvidenceItemRow & { of: string }>(
      `select found.*, wanted.id as of from unnest($2::text[]) wanted(id) join challenge c on c.id = wanted.id cross join lateral
         (select ${COLUMNS} ${SEEN} and e.problem_id = c.problem_id order by e.id desc limit 100) found`,
      [ownOrganisations(viewer), challengeIds],
    );
  }

  /** What is known of a service in some places. What hangs on a problem speaks of the place of the council that brought it in. */
  covering(service: string, places: readonly string[]): Promise<{ place: string; group: string | null; n: number | null }[]> {
    return this.rows.all(
      `select coalesce(e.place_code, o.place_code) as place, e.group_name as "group", e.n
       from evidence_item e join organisation o on o.id = e.organisation_id left join problem about on about.id = e.problem_id
       where ${VISIBLE} and coalesce(e.service, about.service) = $2 and coalesce(e.place_code, o.place_code) = any($3) and e.kind <> 'SERVICE_REPORTS' limit 10000`,
      [[], service, places],
    );
  }

  /** For those who may take it away, one at a time. */
  async removable(tx: Tx, viewer: Viewer, id: string): Promise<{ organisationId: string; importId: string | null } | null> {
    const rows: { organisationId: string; importId: string | null }[] = await tx.query(
      'select organisation_id as "organisationId", import_id as "importId" from evidence_item where id = $1 and organisation_id = any($2) for update',
      [id, organisationsWhere(viewer, 'writeChallenge')],
    );
    return rows[0] ?? null;
  }
}
