// What all processes have spent of each caller's points, in the database: asked in bulk, a few times a second.
import { Injectable } from '@nestjs/common';
import { Rows } from '../database/rows.ts';
import { digestOfText } from '../digest-of-text.ts';
import { BUCKET } from './bucket.ts';

/** Where what was spent is written down. */
export abstract class RateLedger {
  /** @param spent points by bucket since the last time @returns what is left of each, below zero where too much was spent */
  abstract settle(spent: ReadonlyMap<string, number>): Promise<Map<string, number>>;
  /** Throws away what says nothing any more. */
  abstract forget(): Promise<void>;
}

@Injectable()
export class DatabaseLedger extends RateLedger {
  constructor(private readonly rows: Rows) {
    super();
  }

  /** In one order, so that two processes never wait for each other in a circle. Names are stored as digests: some are addresses of people. */
  async settle(spent: ReadonlyMap<string, number>): Promise<Map<string, number>> {
    const keyed = [...spent].map(([name, points]) => ({ name, points, key: digestOfText(name).toString('base64url') }));
    const rows = await this.rows.all<{ bucket: string; tokens: number }>(
      `insert into rate_bucket as b (bucket, tokens, at)
       select key, $3::float8 - points, clock_timestamp() from unnest($1::text[], $2::float8[]) as s (key, points) order by key
       on conflict (bucket) do update set at = clock_timestamp(),
         tokens = least($3, b.tokens + $4 * greatest(0, extract(epoch from clock_timestamp() - b.at))) - ($3 - excluded.tokens)
       returning bucket, tokens`,
      [keyed.map((one) => one.key), keyed.map((one) => one.points), BUCKET.capacity, BUCKET.perSecond],
    );
    const left = new Map(rows.map((row) => [row.bucket, row.tokens]));
    return new Map(keyed.map((one) => [one.name, left.get(one.key) ?? BUCKET.capacity]));
  }

  /** Whoever asked nothing for ten minutes has all points back long since. */
  async forget(): Promise<void> {
    await this.rows.all(`delete from rate_bucket where at < (select clock_timestamp()) - interval '10 minutes'`);
  }
}
