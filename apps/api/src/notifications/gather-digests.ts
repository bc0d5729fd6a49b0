// Writes the gathered letters of the day at their hour by the clock of the database, tries again what waited for a translation, and lets old notifications go.
import { Injectable } from '@nestjs/common';
import { digestsDue } from '@moothall/domain/notification';
import { DataSource } from 'typeorm';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { databaseNow, inTransaction } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { releaseUntranslated } from './store-letters.ts';
import { forgetOld, storeDigests } from './store-notifications.ts';

const EVERY_MS = 60_000;

@Injectable()
export class GatherDigests extends Recurring {
  constructor(
    private readonly database: DataSource,
    log: Log,
  ) {
    super(log, EVERY_MS, 'gathered letters could not be written; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.gatherDue();
  }

  /** @param now for specs; else the clock of the database decides. @returns how many letters were written */
  gatherDue(now?: Date): Promise<number> {
    return asSystem('gather-digests', async () => {
      return inTransaction(this.database, async (tx) => {
        const { day, paces } = digestsDue(now ?? (await databaseNow(tx)));
        let letters = 0;
        for (const pace of paces) letters += await storeDigests(tx, pace, day);
        await releaseUntranslated(tx);
        await forgetOld(tx);
        return letters;
      });
    });
  }
}
