// Counts attempts in the database, so that several processes count together and a restart forgets nothing.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { ApiError } from '../platform/graphql/errors.ts';

const WINDOW_MINUTES = 15;

@Injectable()
export class Attempts {
  constructor(private readonly rows: Rows) {}

  /**
   * Counts one attempt before it is made. The counter runs out by itself, so nobody can lock another person out for good.
   * @throws ApiError RATE_LIMITED when more than `most` were made in 15 minutes
   */
  async count(key: string, most: number): Promise<void> {
    const row = await this.rows.one<{ count: number; seconds: number }>(
      `insert into attempt as a (key, count, window_ends_at)
       values ($1, 1, clock_timestamp() + make_interval(mins => $2))
       on conflict (key) do update set
         count = case when a.window_ends_at < clock_timestamp() then 1 else a.count + 1 end,
         window_ends_at = case when a.window_ends_at < clock_timestamp() then excluded.window_ends_at else a.window_ends_at end
       returning count, ceil(extract(epoch from window_ends_at - clock_timestamp()))::int as seconds`,
      [key, WINDOW_MINUTES],
    );
    if (!row || row.count <= most) return;
    const minutes = Math.ceil(row.seconds / 60);
    throw new ApiError('RATE_LIMITED', `Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`, {
      retryAfterSeconds: row.seconds,
    });
  }

  /** What succeeded was no guess: whoever knows the secret is never told to wait. */
  async clear(key: string): Promise<void> {
    await this.rows.all('delete from attempt where key = $1', [key]);
  }

  /** Forgets counts that ended a day ago, and with them whom they were of. @returns how many */
  async forgetOld(): Promise<number> {
    const row = await this.rows.one<{ n: number }>(
      `with gone as (delete from attempt where window_ends_at < (select clock_timestamp()) - interval '1 day' returning 1) select count(*)::int as n from gone`,
    );
    return row?.n ?? 0;
  }
}
