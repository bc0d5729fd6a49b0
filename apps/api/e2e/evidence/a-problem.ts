// Problems and many answers laid into the database by SQL: how they get there is for other specs.
import type { Sql } from '@moothall/testing/database';
import type { Council } from '@moothall/testing/organisations';

let problems = 0;

/** A problem of a council, about its roads. @returns the id */
export async function aProblem(sql: Sql, council: Pick<Council, 'id' | 'buyer'>, state: 'SHARED' | 'CLOSED' = 'SHARED'): Promise<string> {
  problems += 1;
  const id = `prb_${String(problems).padStart(32, '0')}`;
  await sql.query(
    `insert into problem (id, slug, organisation_id, place_code, service, state, content, written_by, shared_at)
     values ($1, $1, $2, 'E10000007', 'ROADS_REPAIR', $3, '{"title": {"en": "Potholes come back"}}', $4, clock_timestamp())`,
    [id, council.id, state, council.buyer.id],
  );
  return id;
}

export interface Answers {
  readonly place?: string;
  readonly service?: string;
  readonly source?: 'PUBLIC' | 'WORKFORCE' | 'SUPPLY_CHAIN';
  readonly problem?: string;
  readonly month?: string;
  readonly crowded?: boolean;
}

let batches = 0;

/** @param counts how many gave each answer from 1 to 5 */
export async function manyAnswers(sql: Sql, counts: readonly [number, number, number, number, number], wish: Answers = {}): Promise<void> {
  batches += 1;
  const ratings = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
  await sql.query(
    `insert into feedback (id, place_code, service, source, problem_id, satisfaction, language, voter, crowded, receipt_hash, state, given_at, month)
     select 'fbk_' || lpad($1::text, 12, '0') || lpad(n::text, 20, '0'), $2, $3, $4, $5, rating, 'en', 'many ' || $1 || ' ' || n, $6, 'many ' || $1 || ' ' || n, 'NO_TEXT',
       $7::date + interval '12 hours', $7::date
     from unnest($8::int[]) with ordinality as given (rating, n)`,
    [
      batches,
      wish.place ?? 'E10000007',
      wish.service ?? 'ROADS_REPAIR',
      wish.source ?? 'PUBLIC',
      wish.problem ?? null,
      wish.crowded ?? false,
      `${wish.month ?? '2026-10'}-01`,
      ratings,
    ],
  );
}
