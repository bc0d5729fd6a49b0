// Adds up the changes of the counts of lists from time to time, so that a count stays the sum of a few rows.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';

const EVERY_MS = 60_000;
/** More than a few for each place of the country. */
const WORTH_IT = 2_000;

/** What is added meanwhile is not seen by the statement and stays; two processes at once take different rows. */
export const ADD_UP = `with gone as (delete from challenge_tally where (select count(*) from challenge_tally) > ${WORTH_IT} returning kind, key, n)
  insert into challenge_tally (kind, key, n) select kind, key, sum(n) from gone group by kind, key having sum(n) <> 0`;

@Injectable()
export class TidyTally extends Recurring {
  constructor(
    private readonly rows: Rows,
    log: Log,
  ) {
    super(log, EVERY_MS, 'the counts of lists could not be added up');
  }

  protected async workDue(): Promise<void> {
    await this.rows.pool.query(ADD_UP);
  }
}
