// Work that the server takes up by itself every so often: never twice at once in one process, and never cut off by a stop.
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Log } from './log.ts';
import { asSystem } from './tenancy/tenant.ts';
import { unasked } from './unasked.ts';

/** Told of each piece of work that ended. */
export const jobWatchers = new Set<(what: { job: string; ended: 'well' | 'failed' }, seconds: number) => void>();

export abstract class Recurring implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;

  /**
   * @param everyMs milliseconds from one beginning to the next; a beginning is left out while the work still runs
   * @param failure what the log says when the work fails; it is tried again next time
   */
  protected constructor(
    protected readonly log: Log,
    private readonly everyMs: number,
    private readonly failure: string,
  ) {}

  /** What is due now. Other processes may be at it too. */
  protected abstract workDue(): Promise<unknown>;

  onApplicationBootstrap(): void | Promise<void> {
    this.timer ??= setInterval(() => void this.begin(), this.everyMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  /** Takes the work up unless it runs already. @returns when it is over; a failure is logged and does not reject */
  protected begin(): Promise<void> {
    this.running ??= this.attempt();
    return this.running;
  }

  private async attempt(): Promise<void> {
    const began = performance.now();
    let ended: 'well' | 'failed' = 'well';
    try {
      await unasked(() => asSystem(nameOf(this), () => this.workDue()));
    } catch (err) {
      ended = 'failed';
      this.log.root.warn({ err }, this.failure);
    } finally {
      this.running = null;
      for (const watch of jobWatchers) watch({ job: this.constructor.name, ended }, (performance.now() - began) / 1000);
    }
  }
}

/** `SendLetters` as `send-letters`. */
function nameOf(work: Recurring): string {
  return work.constructor.name.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
}
