// Does the simulations that were asked for, one at a time; one that was cut off is taken up again from its seed.
import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Rows } from '../../platform/database/rows.ts';
import { Log } from '../../platform/log.ts';
import { inTransaction } from '../../platform/transaction.ts';
import { unasked } from '../../platform/unasked.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { runStability, type RunningSimulation } from './run-stability.ts';
import { claim, failOnce, keep, release, SILENCE, tell } from './store-stability.ts';

const LOOK_MS = 1_000;
const BEAT_MS = 500;

@Injectable()
export class SimulateStability implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private simulation: RunningSimulation | null = null;
  private isStopping = false;

  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void (this.simulation ?? this.workNow()), LOOK_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearInterval(this.timer);
    await this.simulation?.stop();
    await this.running;
  }

  /** Does all that waits now, after whatever is being done. */
  workNow(): Promise<void> {
    this.running = this.running.then(() => unasked(() => asSystem('simulate-stability', () => this.work()))).catch((err: unknown) => this.log.root.warn({ err }, 'simulations could not be done; trying again'));
    return this.running;
  }

  private async work(): Promise<void> {
    if (this.isStopping) return;
    const waiting = await this.rows.all<{ id: string }>(`select id from ranking_stability where ended_at is null and ${SILENCE} order by id limit 100`, []);
    for (const { id } of waiting) await this.simulateOne(id);
  }

  /** One that cannot be done is tried again and keeps no other waiting. */
  private async simulateOne(id: string): Promise<void> {
    try {
      const claimed = this.isStopping ? null : await inTransaction(this.database, (tx) => claim(tx, id));
      if (!claimed) return;
      let latest = 0;
      this.simulation = runStability(claimed, (done) => (latest = done));
      const beat = setInterval(() => void this.beat(id, latest), BEAT_MS);
      const simulated = await this.simulation.result.finally(() => clearInterval(beat));
      await inTransaction(this.database, (tx) => keep(tx, id, simulated));
    } catch (err) {
      // Stopped by whoever cancelled it, by the end of this server, or by a fault; what was cancelled has ended and stays so.
      await inTransaction(this.database, (tx) => (this.isStopping ? release(tx, id) : failOnce(tx, id)));
      if (!this.isStopping) this.log.root.warn({ err, stabilityId: id }, 'a simulation stopped before its end');
    } finally {
      this.simulation = null;
    }
  }

  /** Says how far it is, and hears whether it is still wanted. */
  private async beat(id: string, done: number): Promise<void> {
    const isWanted = await unasked(() => inTransaction(this.database, (tx) => tell(tx, id, done))).catch((err: unknown) => {
      this.log.root.warn({ err }, 'the progress of a simulation could not be told');
      return true;
    });
    if (!isWanted) await this.simulation?.stop();
  }
}
