// The server's signs of life, by the clock of the database: a gap between two of them is a time in which nobody could send anything.
import { Injectable } from '@nestjs/common';
import { Rows } from '../../platform/database/rows.ts';
import { Log } from '../../platform/log.ts';
import { Recurring } from '../../platform/recurring.ts';

const EVERY_MS = 10_000;
/** Shorter ones are a slow moment; what counts as an outage is a setting. */
const NOTABLE_SECONDS = 60;

@Injectable()
export class Heartbeat extends Recurring {
  constructor(
    private readonly rows: Rows,
    log: Log,
  ) {
    super(log, EVERY_MS, 'the sign of life could not be stored; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.beat();
  }

  /** `noted` makes the gap be read before the sign of life is moved. One row for all servers: while any of them lives there is no gap. Whoever closes beats first, so that a gap is known by then. */
  async beat(): Promise<void> {
    await this.rows.all(
      `with last as (select at from server_heartbeat for update), now as (select clock_timestamp() as at),
       gap as (insert into server_gap (from_at, until_at)
         select last.at, now.at from last, now where now.at - last.at > make_interval(secs => ${NOTABLE_SECONDS}) on conflict do nothing returning 1), noted as (select count(*) from gap)
       insert into server_heartbeat (at) select at from now, noted on conflict (only_one) do update set at = greatest(server_heartbeat.at, excluded.at)`,
    );
  }
}
