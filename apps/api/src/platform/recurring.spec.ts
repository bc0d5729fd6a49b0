// Recurring work: one run at a time, again after a failure, and a stop that waits for what runs.
import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readConfig } from './config.ts';
import { Log } from './log.ts';
import { Recurring } from './recurring.ts';
import { Config } from './settings.ts';
import { unasked } from './unasked.ts';

class Sweep extends Recurring {
  readonly runs: { end: () => void; fail: (reason: Error) => void }[] = [];

  constructor(log: Log) {
    super(log, 1_000, 'not swept');
  }

  protected workDue(): Promise<unknown> {
    return new Promise<void>((end, fail) => this.runs.push({ end, fail }));
  }
}

const quiet = new Log(new Config(readConfig({ LOG_LEVEL: 'silent' }), ''));
let sweep: Sweep;

beforeEach(() => {
  jest.useFakeTimers();
  sweep = new Sweep(quiet);
});
afterEach(() => {
  jest.useRealTimers();
});

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

/** Lets time go by in small steps, with all that waits before and after each of them. */
async function pass(milliseconds: number): Promise<void> {
  await settle();
  for (let left = milliseconds; left > 0; left -= 500) {
    jest.advanceTimersByTime(Math.min(left, 500));
    await settle();
  }
}

const isMarked = (): unknown => {
  const mark: unknown = Reflect.get(globalThis, Symbol.for('moothall.unasked'));
  return mark instanceof AsyncLocalStorage && mark.getStore() === true;
};

describe('work that nobody asked for', () => {
  it('is marked to its end, and nothing beside it is', async () => {
    const within = unasked(async () => {
      await Promise.resolve();
      return isMarked();
    });
    expect(isMarked()).toBe(false);
    expect(await within).toBe(true);
  });
});

describe('recurring work', () => {
  it('does not begin again while it still runs', async () => {
    await sweep.onApplicationBootstrap();
    await pass(3_500);
    expect(sweep.runs).toHaveLength(1);
    sweep.runs[0]?.end();
    await pass(1_000);
    expect(sweep.runs).toHaveLength(2);
  });

  it('is tried again after a failure', async () => {
    await sweep.onApplicationBootstrap();
    await pass(1_000);
    sweep.runs[0]?.fail(new Error('no connection'));
    await pass(1_000);
    expect(sweep.runs).toHaveLength(2);
  });

  it('is over before the server stops, and does not begin again', async () => {
    await sweep.onApplicationBootstrap();
    await pass(1_000);
    let isStopped = false;
    const stopping = sweep.onModuleDestroy().then(() => (isStopped = true));
    await pass(5_000);
    expect(isStopped).toBe(false);
    sweep.runs[0]?.end();
    await stopping;
    await pass(5_000);
    expect(sweep.runs).toHaveLength(1);
  });
});
