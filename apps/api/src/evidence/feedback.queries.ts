// Every SELECT on single answers: they are for the buyers of the council they are about, and for nobody else.
import { Injectable } from '@nestjs/common';
import { organisationsWhere, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import type { Tx } from '../platform/transaction.ts';
import type { FeedbackState, FeedbackType, InsightSource } from './feedback.type.ts';

export interface FeedbackRow {
  readonly id: string;
  readonly version: number;
  readonly placeCode: string;
  readonly service: string;
  readonly source: InsightSource;
  readonly satisfaction: number;
  readonly works: string | null;
  readonly fallsShort: string | null;
  readonly why: string | null;
  readonly language: 'EN' | 'CY';
  readonly givenAt: Date;
  readonly state: FeedbackState;
  readonly hiddenBecause: string | null;
  readonly flags: readonly string[];
}

/** With the organisation for which the viewer moderates. */
export interface ModeratedRow extends FeedbackRow {
  readonly moderatorId: string;
}

/** $1 = organisations in which the viewer is a buyer. What was said on a problem is for its council, the rest for the council of the place. */
const MODERATED = `
  select f.id, f.version, f.place_code as "placeCode", f.service, f.source, f.satisfaction, f.works, f.falls_short as "fallsShort", f.why,
    upper(f.language) as language, f.given_at as "givenAt", f.state, f.hidden_because as "hiddenBecause", f.flags, moderator.id as "moderatorId"
  from feedback f cross join lateral (
    select o.id from organisation o where f.problem_id is null and o.place_code = f.place_code and o.id = any($1)
    union all select p.organisation_id from problem p where p.id = f.problem_id and p.organisation_id = any($1)
    order by 1 limit 1
  ) moderator`;

/** Which answers can be theirs is said once more in words that an index knows. */
const IS_WAITING = `where f.state = 'WAITING' and (f.place_code in (select o.place_code from organisation o where o.id = any($1))
  or f.problem_id in (select p.id from problem p where p.organisation_id = any($1)))`;

export function toFeedback(row: FeedbackRow): FeedbackType {
  return { ...row, flags: [...row.flags] };
}

@Injectable()
export class FeedbackQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<ModeratedRow[]> {
    return this.rows.all<ModeratedRow>(`${MODERATED} where f.id = any($2)`, [organisationsWhere(viewer, 'writeChallenge'), ids]);
  }

  async lockForModerator(tx: Tx, viewer: Viewer, id: string): Promise<ModeratedRow | null> {
    const rows: ModeratedRow[] = await tx.query(`${MODERATED} where f.id = $2 for update of f`, [organisationsWhere(viewer, 'writeChallenge'), id]);
    return rows[0] ?? null;
  }

  /** What waits for a moderator, oldest first. */
  async waiting(viewer: Viewer, args: { first: number; after?: string | null }): Promise<Page<ModeratedRow>> {
    const [after] = args.after ? decodeCursor(args.after, 1) : [null];
    const rows = await this.rows.all<ModeratedRow>(`${MODERATED} ${IS_WAITING} and ($2::text is null or f.id > $2) order by f.id limit $3`, [
      organisationsWhere(viewer, 'writeChallenge'),
      after,
      args.first + 1,
    ]);
    return pageOf(rows, args, (row) => [row.id], (row) => row, () => this.countWaiting(viewer));
  }

  async countWaiting(viewer: Viewer): Promise<number> {
    const own = organisationsWhere(viewer, 'writeChallenge');
    if (own.length === 0) return 0;
    const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from (${MODERATED} ${IS_WAITING}) waiting`, [own]);
    return row?.n ?? 0;
  }
}
