// Erases the addresses of clients who did not answer in time; those who answer are erased with their answer.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Log } from '../../platform/log.ts';
import { Recurring } from '../../platform/recurring.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';

const EVERY_MS = 60 * 60 * 1000;

@Injectable()
export class EraseClientAddresses extends Recurring {
  constructor(
    log: Log,
    private readonly database: DataSource,
  ) {
    super(log, EVERY_MS, 'Addresses of clients could not be erased; they are tried again within an hour');
  }

  /** @returns how many */
  async eraseDue(): Promise<number> {
    const gone = `with gone as (update case_study_confirmation set email = null where email is not null and expires_at <= (select clock_timestamp()) returning 1) select count(*)::int as n from gone`;
    const rows: { n: number }[] = await asSystem('erase-client-addresses', () => this.database.query(gone));
    return rows[0]?.n ?? 0;
  }

  protected workDue(): Promise<unknown> {
    return this.eraseDue();
  }
}
