// What the clock does about money: enters rounds in the books soon after they are locked, and says once that a call is overdue.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { append, THE_CLOCK } from '../journal/append.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { inTransaction } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { FundingQueries } from './funding.queries.ts';
import { lockCall } from './store-call.ts';
import { enterRound } from './store-pot.ts';

const EVERY_MS = 10_000;

@Injectable()
export class FundingClock extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly queries: FundingQueries,
    log: Log,
  ) {
    super(log, EVERY_MS, 'the books of locked rounds could not be brought up to date; trying again');
  }

  protected async workDue(): Promise<void> {
    await this.enterDue();
    await this.tellOverdue();
  }

  /** A verb that comes first enters its round itself; then there is nothing left to do. */
  enterDue(): Promise<void> {
    return asSystem('funding-clock', async () => {
      for (const id of await this.queries.roundsToEnter()) await this.one(id, () => inTransaction(this.database, (tx) => enterRound(tx, id)));
    });
  }

  tellOverdue(): Promise<void> {
    return asSystem('funding-clock', async () => {
      for (const id of await this.queries.callsToTell()) await this.one(id, () => this.tell(id));
    });
  }

  private tell(id: string): Promise<void> {
    return inTransaction(this.database, async (tx) => {
      const { call } = await lockCall(tx, id);
      if (call.state !== 'PENDING') return;
      const told: unknown[] = await tx.query('update money_call set overdue_told_at = clock_timestamp() where id = $1 and overdue_told_at is null returning id', [id]);
      // An update answers with its rows and their number.
      if (!Array.isArray(told[0]) || told[0].length === 0) return;
      const data = { pledgeId: call.pledgeId, organisationId: call.organisationId, amount: call.amount, dueOn: call.dueOn };
      await append(tx, { chain: call.challengeId, act: 'money.call-overdue', subject: id, actor: THE_CLOCK, data, isPublic: false });
    });
  }

  /** One that cannot be done is tried again and keeps no other waiting. */
  private async one(id: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      this.log.root.warn({ err, id }, 'one step of the books failed; trying again');
    }
  }
}
