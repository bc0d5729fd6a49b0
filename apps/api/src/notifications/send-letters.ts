// Sends what waits in the outbox: at least once, and once for whoever looks at the Message-ID, which stays the same with every try.
import { Injectable } from '@nestjs/common';
import { afterFailure } from '@moothall/domain/notification';
import { DataSource } from 'typeorm';
import { Log } from '../platform/log.ts';
import { Mail } from '../platform/mail/mail.ts';
import { Recurring } from '../platform/recurring.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { claimDueLetter, storeParked, storeSent, storeWait } from './store-letters.ts';
import { type DueLetter, WriteLetter } from './write-letter.ts';

const EVERY_MS = 1_000;
const LANES = 2;

type Step = 'none' | 'done' | 'no answer';

@Injectable()
export class SendLetters extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly mail: Mail,
    private readonly letters: WriteLetter,
    log: Log,
  ) {
    super(log, EVERY_MS, 'letters could not be sent; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.sendDue();
  }

  /** Sends until nothing is due, or the mail server does not answer. Several processes may do so at once. */
  sendDue(): Promise<void> {
    return asSystem('send-letters', async () => {
      // Mostly nothing is due, and one look says so.
      if ((await this.next()) === 'done') await Promise.all(Array.from({ length: LANES }, () => this.lane()));
    });
  }

  private async lane(): Promise<void> {
    let step: Step = 'done';
    while (step === 'done') step = await this.next();
  }

  private async next(): Promise<Step> {
    // One statement, which needs no transaction of its own.
    const due = await claimDueLetter(this.database.manager);
    if (!due) return 'none';
    const made = await this.letters.make(due);
    if (!made.letter) {
      await this.stored((tx) => storeParked(tx, due.id, made.reason));
      this.log.root.warn({ letter: due.id, reason: made.reason }, 'a letter is put aside');
      return 'done';
    }
    try {
      await this.mail.send(made.letter);
    } catch (err) {
      return this.failed(due, codeOf(err));
    }
    await this.stored((tx) => storeSent(tx, due.id, made.held));
    return 'done';
  }

  private async failed(due: DueLetter, code: number | null): Promise<Step> {
    const next = afterFailure(due.tries, code);
    if (next.action === 'FAILED_ONCE') {
      await this.stored((tx) => storeWait(tx, due.id, next.waitMs));
      return code === null ? 'no answer' : 'done';
    }
    await this.stored((tx) => storeParked(tx, due.id, next.reason));
    // The answer of the server may quote an address, so only its number is kept.
    this.log.root.warn({ letter: due.id, reason: next.reason, code, tries: due.tries }, 'a letter is put aside after several tries');
    return 'done';
  }

  private stored<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return inTransaction(this.database, work);
  }
}

/** The number of the server's answer; null when it gave none. */
function codeOf(err: unknown): number | null {
  const code: unknown = typeof err === 'object' && err !== null && 'responseCode' in err ? err.responseCode : null;
  return typeof code === 'number' ? code : null;
}
