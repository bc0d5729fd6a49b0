// Closes challenges when their time has come, by the clock of the database: seals what was sent and freezes the set.
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { decideClosing } from '@moothall/domain/challenge';
import { canonicalJson } from '@moothall/domain/journal';
import { DataSource } from 'typeorm';
import { lockChallenge, moveTo } from '../challenges/store-challenge.ts';
import { append, sha256, THE_CLOCK } from '../journal/append.ts';
import { Rows } from '../platform/database/rows.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { databaseNow, inTransaction, type Tx } from '../platform/transaction.ts';

const EVERY_MS = 1_000;

@Injectable()
export class CloseChallenges extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    log: Log,
  ) {
    super(log, EVERY_MS, 'challenges that are due could not be closed; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.closeDue();
  }

  /** Closes all that are due. Several processes may do so at once; each challenge is closed once. @returns how many */
  async closeDue(): Promise<number> {
    const due = await this.rows.all<{ id: string }>(
      `select id from challenge where stage = 'OPEN' and closes_at <= clock_timestamp() order by closes_at limit 100`,
    );
    let closed = 0;
    for (const { id } of due) closed += (await this.closeOne(id)) ? 1 : 0;
    return closed;
  }

  /** One that cannot be closed is tried again and keeps no other waiting. */
  private async closeOne(id: string): Promise<boolean> {
    try {
      return await inTransaction(this.database, (tx) => close(tx, id));
    } catch (err) {
      this.log.root.warn({ err, challengeId: id }, 'a challenge that is due could not be closed; trying again');
      return false;
    }
  }
}

/** The row lock waits for every submission that holds the challenge, so none slips in behind the count. */
async function close(tx: Tx, challengeId: string): Promise<boolean> {
  const challenge = await lockChallenge(tx, challengeId);
  const now = await databaseNow(tx);
  if (!decideClosing({ stage: challenge.stage, now, closesAt: challenge.content.closesAt }).allowed) return false;
  const sealed = await seal(tx, challengeId);
  const setHash = sha256(canonicalJson(sealed.map((one) => one.hash).sort()));
  await moveTo(tx, challenge, 'CLOSED', {
    actor: THE_CLOCK,
    act: 'challenge.closed',
    isPublic: true,
    data: { closesAt: challenge.content.closesAt?.toISOString(), proposals: sealed.length, setHash },
  });
  return true;
}

interface SealedProposal {
  readonly id: string;
  readonly organisation_id: string;
  readonly hash: string;
}

/** What was sent last is what counts; a working copy changed since then is kept apart. Labels follow no order. */
async function seal(tx: Tx, challengeId: string): Promise<SealedProposal[]> {
  const rows: SealedProposal[] = await tx.query(
    `select p.id, p.organisation_id, v.hash from proposal p
     join lateral (select hash from proposal_version v where v.proposal_id = p.id order by version desc limit 1) v on true
     where p.challenge_id = $1 and p.state = 'SUBMITTED' order by p.id for update of p`,
    [challengeId],
  );
  for (const [index, row] of shuffled(rows).entries()) {
    await tx.query(
      `update proposal p set state = 'SEALED', label = $2, version = p.version + 1, content = v.content,
         unsent_content = case when p.saved_at > p.submitted_at then p.content end
       from (select content from proposal_version where proposal_id = $1 order by version desc limit 1) v where p.id = $1`,
      [row.id, `Proposal ${letters(index)}`],
    );
    await append(tx, { chain: row.organisation_id, act: 'proposal.sealed', subject: row.id, actor: THE_CLOCK, data: { challengeId, hash: row.hash }, isPublic: false });
  }
  return rows;
}

/** Sorted by a random number each, which is as good as drawing lots. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, lot: randomInt(2 ** 40) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ item }) => item);
}

/** A … Z, AA, AB … */
export function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (index % 26));
}
