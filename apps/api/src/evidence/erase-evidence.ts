// Erases what has been kept long enough: words after two years, uploaded files after a month, marks of visits and addresses after a day or two. Figures stay.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attempts } from '../identity/attempts.ts';
import { Log } from '../platform/log.ts';
import { Verbs } from '../platform/graphql/verbs.ts';
import { Recurring } from '../platform/recurring.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { ImportFolder } from './measured/import-folder.ts';

/** As the privacy page says. */
export const TEXTS_KEPT_MONTHS = 24;
const HOURLY_MS = 60 * 60 * 1000;
/** So many rows at a time, so that nobody else waits. */
const BATCH = 5_000;

export interface Erased {
  readonly texts: number;
  readonly visits: number;
  readonly addresses: number;
  readonly files: number;
}

@Injectable()
export class EraseEvidence extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly attempts: Attempts,
    private readonly files: ImportFolder,
    private readonly verbs: Verbs,
    log: Log,
  ) {
    super(log, HOURLY_MS, 'what is kept long enough could not be erased; trying again in an hour');
  }

  /** At start, before anybody is answered, and hourly, so that a day is a day; a server that stood still makes up for it. */
  override async onApplicationBootstrap(): Promise<void> {
    await this.begin();
    await super.onApplicationBootstrap();
  }

  protected workDue(): Promise<unknown> {
    return this.eraseDue();
  }

  /** Several processes may do so at once; each row is erased once. */
  eraseDue(): Promise<Erased> {
    return asSystem('erase-evidence', async () => {
      const texts = await this.inBatches(eraseTexts);
      const visits = await this.inBatches(forgetVisits);
      await this.verbs.forgetOld();
      const days = await inTransaction(this.database, forgetAddresses);
      return { texts, visits, addresses: days + (await this.attempts.forgetOld()), files: await this.files.forgetOld() };
    });
  }

  private async inBatches(erase: (tx: Tx) => Promise<number>): Promise<number> {
    let all = 0;
    for (let erased = BATCH; erased === BATCH; all += erased) erased = await inTransaction(this.database, erase);
    return all;
  }
}

async function eraseTexts(tx: Tx): Promise<number> {
  const rows: { id: string }[] = await tx.query(
    `with due as (
       select id from feedback where state <> 'NO_TEXT' and given_at < (select clock_timestamp()) - make_interval(months => $1) order by given_at limit $2 for update skip locked
     ), erased as (
       update feedback f set works = null, falls_short = null, why = null, hidden_because = null, flags = '{}', state = 'NO_TEXT', version = version + 1,
         texts_erased_at = clock_timestamp() from due where f.id = due.id returning f.id
     ) select id from erased`,
    [TEXTS_KEPT_MONTHS, BATCH],
  );
  // The terms of an answer are its words in another order.
  await tx.query('delete from feedback_term where feedback_id = any($1)', [rows.map(({ id }) => id)]);
  return rows.length;
}

/** The cookie of a visit ends after a day; two days later nobody can tell which answers came from one visit. */
async function forgetVisits(tx: Tx): Promise<number> {
  const rows: unknown[] = await tx.query(
    `with due as (
       select id from feedback where voter is not null and given_at < (select clock_timestamp()) - interval '2 days' order by given_at limit $1 for update skip locked
     ), forgotten as (
       update feedback f set voter = null from due where f.id = due.id returning f.id
     ) select id from forgotten`,
    [BATCH],
  );
  return rows.length;
}

/** With the salt of a day go the counts of its addresses. */
async function forgetAddresses(tx: Tx): Promise<number> {
  const rows: { n: number }[] = await tx.query(
    `with gone as (
       delete from address_day where day < (clock_timestamp() at time zone 'Europe/London')::date returning day
     ) select count(*)::int as n from address_count where day in (select day from gone)`,
  );
  return rows[0]?.n ?? 0;
}
