// Closes challenges when their time has come, by the clock of the database: seals what was sent and freezes the set.
import { Injectable } from '@nestjs/common';
import { closingAfterOutage, decideClosing, outageOver } from '@moothall/domain/challenge';
import { entryCheckpointText } from '@moothall/domain/journal';
import { DataSource } from 'typeorm';
import { Heartbeat } from '../challenges/outage/heartbeat.ts';
import { gapsOver, moveDeadline } from '../challenges/outage/move-deadline.ts';
import { lockChallenge, type LockedChallenge, moveTo } from '../challenges/store-challenge.ts';
import { THE_CLOCK } from '../journal/append.ts';
import { SigningKey } from '../journal/signing-key.ts';
import { Rows } from '../platform/database/rows.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { Config } from '../platform/settings.ts';
import { databaseNow, inTransaction, type Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { freezeSet } from './sealing/freeze-set.ts';

const EVERY_MS = 1_000;

@Injectable()
export class CloseChallenges extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    private readonly signing: SigningKey,
    private readonly heartbeat: Heartbeat,
    private readonly config: Config,
    log: Log,
  ) {
    super(log, EVERY_MS, 'challenges that are due could not be closed; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.closeDue();
  }

  /** Closes all that are due. Several processes may do so at once; each challenge is closed once. @returns how many */
  closeDue(): Promise<number> {
    return asSystem('close-challenges', async () => {
      const due = await this.rows.all<{ id: string }>(
        // As a value that is read once the index answers at once; as a function it would be called for every open challenge.
        `select id from challenge where stage = 'OPEN' and closes_at <= (select clock_timestamp()) order by closes_at limit 100`,
      );
      if (due.length > 0) await this.heartbeat.beat();
      let closed = 0;
      for (const { id } of due) closed += (await this.closeOne(id)) ? 1 : 0;
      return closed;
    });
  }

  /** One that cannot be closed is tried again and keeps no other waiting. */
  private async closeOne(id: string): Promise<boolean> {
    try {
      return await inTransaction(this.database, (tx) => close(tx, this.signing, id, this.config.outageMs));
    } catch (err) {
      this.log.root.warn({ err, challengeId: id }, 'a challenge that is due could not be closed; trying again');
      return false;
    }
  }
}

/** The row lock waits for every submission that holds the challenge, so none slips in behind the count. */
async function close(tx: Tx, signing: SigningKey, challengeId: string, outageMs: number): Promise<boolean> {
  const challenge = await lockChallenge(tx, challengeId);
  const now = await databaseNow(tx);
  if (!decideClosing({ stage: challenge.stage, now, closesAt: challenge.content.closesAt }).allowed) return false;
  if (await extended(tx, challenge, now, outageMs)) return false;
  const { count, root } = await freezeSet(tx, challengeId);
  const data = { closesAt: challenge.content.closesAt?.toISOString(), proposals: count, root };
  const entry = await moveTo(tx, challenge, 'CLOSED', { actor: THE_CLOCK, act: 'challenge.closed', isPublic: true, data });
  await tx.query('insert into challenge_closing (challenge_id, count, root, log_seq, signature) values ($1, $2, $3, $4, $5)', [
    challengeId,
    count,
    root,
    entry.seq,
    signing.sign(entryCheckpointText({ chain: challengeId, ...entry })),
  ]);
  return true;
}

const DOWN = {
  en: 'The service was down at the closing time, so everybody gets more time.',
  cy: 'Nid oedd y gwasanaeth ar gael ar yr amser cau, felly mae pawb yn cael mwy o amser.',
};

/** Where no server lived at the deadline it is not kept against anybody. */
async function extended(tx: Tx, challenge: LockedChallenge, now: Date, outageMs: number): Promise<boolean> {
  const { closesAt } = challenge.content;
  const outage = closesAt && outageOver(closesAt, await gapsOver(tx, closesAt), outageMs);
  if (!outage) return false;
  await moveDeadline(tx, challenge, { closesAt: closingAfterOutage(outage, now), outage, actor: THE_CLOCK, act: 'challenge.extended-for-outage', reason: DOWN });
  return true;
}
