// Says once that a pledge or a round ends soon, and that a pledge has ended; several servers may be at it at a time.
import { Injectable } from '@nestjs/common';
import { isReminderDue, REMIND_DAYS } from '@moothall/domain/pledge';
import { DataSource } from 'typeorm';
import { append, THE_CLOCK } from '../journal/append.ts';
import { Rows } from '../platform/database/rows.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { databaseNow, inTransaction, type Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { type LockedRound, lockRound, markExpired, markReminded, markRoundReminded } from './store-round.ts';

const EVERY_MS = 30_000;

const DUE = `select distinct r.id from pledge_round r join challenge c on c.id = r.challenge_id and c.stage = 'PLEDGING' left join pledge p on p.round_id = r.id and p.state = 'OFFERED'
  where r.locked_at is null and (
    (r.reminded_at is null and r.deadline > clock_timestamp() and r.deadline <= clock_timestamp() + make_interval(days => $1) and r.opened_at <= clock_timestamp() - interval '1 hour')
    or (p.valid_until < least(clock_timestamp(), r.deadline) and p.expired_version is distinct from p.version)
    or (p.valid_until > clock_timestamp() and p.valid_until < r.deadline and p.valid_until <= clock_timestamp() + make_interval(days => $1)
      and p.reminded_version is distinct from p.version and coalesce(p.changed_at, p.created_at) <= clock_timestamp() - interval '1 hour'))
  limit 100`;

@Injectable()
export class RemindPledgers extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    log: Log,
  ) {
    super(log, EVERY_MS, 'pledgers could not be reminded; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.remindDue();
  }

  remindDue(): Promise<void> {
    return asSystem('remind-pledgers', async () => {
      const due = await this.rows.all<{ id: string }>(DUE, [REMIND_DAYS]);
      for (const { id } of due) await this.remindOne(id);
    });
  }

  /** A round that cannot be reminded is tried again and keeps no other waiting. */
  private async remindOne(id: string): Promise<void> {
    try {
      await inTransaction(this.database, async (tx) => remindOfRound(tx, await lockRound(tx, id)));
    } catch (err) {
      this.log.root.warn({ err, roundId: id }, 'the pledgers of a round could not be reminded; trying again');
    }
  }
}

/** What is due is asked again under the lock of the round: another server may have been faster. */
async function remindOfRound(tx: Tx, round: LockedRound): Promise<void> {
  const now = await databaseNow(tx);
  if (round.lockedAt) return;
  const to = { chain: round.challengeId, actor: THE_CLOCK };
  if (round.remindedAt === null && isReminderDue(now, round.deadline, round.openedAt)) {
    await markRoundReminded(tx, round.id);
    await append(tx, { ...to, act: 'round.closes-soon', subject: round.id, data: { deadline: round.deadline.toISOString() }, isPublic: true });
  }
  for (const row of round.pledges) {
    const { validUntil, version, id } = row;
    if (row.state !== 'OFFERED' || !validUntil) continue;
    const data = { roundId: round.id, version, validUntil: validUntil.toISOString() };
    // After the deadline nothing expires any more: the outcome is that of the deadline.
    if (validUntil.getTime() < Math.min(now.getTime(), round.deadline.getTime()) && row.expiredVersion !== version) {
      await markExpired(tx, row);
      await append(tx, { ...to, act: 'pledge.expired', subject: id, data, isPublic: true });
    } else if (validUntil < round.deadline && row.remindedVersion !== version && isReminderDue(now, validUntil, row.changedAt ?? row.createdAt)) {
      await markReminded(tx, row);
      await append(tx, { ...to, act: 'pledge.expires-soon', subject: id, data, isPublic: false });
    }
  }
}
