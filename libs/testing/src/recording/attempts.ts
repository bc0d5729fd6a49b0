// Keeps the counters of attempts as if each request had been sent once, so that a spec meets the limits it expects.
import type { Sql } from '../database/index.ts';

export class Attempts {
  constructor(private readonly sql: Sql) {}

  async remember(): Promise<void> {
    await this.sql.query('create temp table if not exists kept_attempt (key text, count int)');
    await this.sql.query('truncate kept_attempt');
    await this.sql.query('insert into kept_attempt select key, count from attempt');
  }

  /** @param times each request was sent since then */
  async restore(times: number): Promise<void> {
    await this.sql.query(
      `with grown as (select a.key, coalesce(k.count, 0) as before, a.count - coalesce(k.count, 0) as more from attempt a left join kept_attempt k using (key))
       update attempt a set count = g.before + ceil(g.more / $1::numeric)::int from grown g where a.key = g.key and g.more > 1`,
      [times],
    );
  }
}
