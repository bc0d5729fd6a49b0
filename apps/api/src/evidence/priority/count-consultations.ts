// Closes consultations at their deadline and counts those that are closed; one that was cut off is taken up again.
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { decideClosingOf, type CountProgress } from '@moothall/domain/priority';
import { DataSource } from 'typeorm';
import { append, THE_CLOCK } from '../../journal/append.ts';
import { Rows } from '../../platform/database/rows.ts';
import { Log } from '../../platform/log.ts';
import { databaseNow, inTransaction, type Tx } from '../../platform/transaction.ts';
import { unasked } from '../../platform/unasked.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { InputsQueries } from './inputs.queries.ts';
import { type Counted, runCount, type RunningCount } from './run-count.ts';
import { lockConsultation, moveConsultation } from './store-consultation.ts';

const EVERY_MS = 1_000;
/** Whoever counts says so every second; after so long a silence another may take over. */
const SILENCE = `(alive_at is null or alive_at < clock_timestamp() - interval '15 seconds')`;

@Injectable()
export class CountConsultations implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private count: RunningCount | null = null;
  private isStopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    private readonly inputs: InputsQueries,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void (this.count ?? this.workNow()), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.count?.stop();
    await this.running;
  }

  /** Closes and counts all that is due now, after whatever is being done. */
  workNow(): Promise<void> {
    this.running = this.running.then(() => unasked(() => asSystem('count-consultations', () => this.work()))).catch((err: unknown) => this.log.root.warn({ err }, 'consultations could not be counted; trying again'));
    return this.running;
  }

  private async work(): Promise<void> {
    if (this.isStopping) return;
    const due = await this.rows.all<{ id: string; isOpen: boolean }>(
      `select id, true as "isOpen" from consultation where state = 'OPEN' and closes_at <= (select clock_timestamp())
       union all select consultation_id, false from consultation_count where result is null and ${SILENCE} limit 100`,
    );
    for (const { id, isOpen } of due) {
      if (isOpen) await inTransaction(this.database, (tx) => closeByClock(tx, id));
      await this.countOne(id);
    }
  }

  /** One that cannot be counted is tried again and keeps no other waiting. */
  private async countOne(id: string): Promise<void> {
    try {
      if (this.isStopping || !(await inTransaction(this.database, (tx) => claim(tx, id)))) return;
      const inputs = await this.inputs.closed(id);
      if (!inputs) return;
      let latest: CountProgress = { done: 0, of: null };
      this.count = runCount(inputs, (progress) => (latest = progress));
      const beat = setInterval(() => void this.tell(id, latest), EVERY_MS);
      const counted = await this.count.result.finally(() => clearInterval(beat));
      await inTransaction(this.database, (tx) => keep(tx, id, counted));
    } catch (err) {
      if (this.isStopping) await this.release(id);
      else this.log.root.warn({ err, consultationId: id }, 'a consultation could not be counted; trying again');
    } finally {
      this.count = null;
    }
  }

  private async tell(id: string, { done, of }: CountProgress): Promise<void> {
    await inTransaction(this.database, (tx) =>
      tx.query('update consultation_count set alive_at = clock_timestamp(), done = $2, of = $3 where consultation_id = $1 and result is null', [id, done, of]),
    ).catch((err: unknown) => this.log.root.warn({ err }, 'the progress of a count could not be told'));
  }

  /** The next start need not wait for the silence to be noticed. */
  private async release(id: string): Promise<void> {
    await inTransaction(this.database, (tx) => tx.query('update consultation_count set alive_at = null, done = 0, of = null where consultation_id = $1 and result is null', [id]));
  }
}

async function closeByClock(tx: Tx, id: string): Promise<void> {
  const consultation = await lockConsultation(tx, id);
  const now = await databaseNow(tx);
  if (!decideClosingOf({ state: consultation.state, by: 'CLOCK', closesAt: consultation.closesAt, now }).allowed) return;
  await moveConsultation(tx, consultation, 'CLOSED', { actor: THE_CLOCK, act: 'consultation.closed', data: { closesAt: consultation.closesAt?.toISOString() } });
}

/** @returns whether it is ours to count */
async function claim(tx: Tx, id: string): Promise<boolean> {
  const [claimed]: [unknown[], number] = await tx.query(
    `update consultation_count set alive_at = clock_timestamp(), done = 0, of = null where consultation_id = $1 and result is null and ${SILENCE} returning 1`,
    [id],
  );
  return claimed.length > 0;
}

/** Two who counted the same got the same; the first is kept. */
async function keep(tx: Tx, id: string, { method, inputsHash, resultHash, result }: Counted): Promise<void> {
  const consultation = await lockConsultation(tx, id);
  const [kept]: [unknown[], number] = await tx.query(
    `update consultation_count set method = $2, inputs_hash = $3, result_hash = $4, result = $5, counted_at = clock_timestamp()
     where consultation_id = $1 and result is null returning 1`,
    [id, method, inputsHash, resultHash, result],
  );
  if (kept.length === 0) return;
  const data = { method, inputsHash, resultHash };
  await append(tx, { chain: consultation.organisationId, act: 'consultation.counted', subject: id, actor: THE_CLOCK, data, isPublic: true });
}
