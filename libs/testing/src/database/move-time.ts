// Lets deadlines pass without waiting for them.
import type { Sql } from './sql.ts';

/** The deadline of a challenge passed a moment ago, and nobody has noticed yet. */
export async function closeDeadline(sql: Sql, challengeId: string): Promise<void> {
  await sql.query(
    `update challenge set closes_at = clock_timestamp() - interval '1 second',
       content = jsonb_set(content, '{closesAt}', to_jsonb(to_char((clock_timestamp() - interval '1 second') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
     where id = $1`,
    [challengeId],
  );
}
