// Shows that one subscription runs for all visitors who ask alike, that bursts of states are thinned out, and that it ends with the last of them.
import { mock } from 'node:test';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ExecutionArgs, type ExecutionResult, parse } from 'graphql';
import type { AccessRules } from './access.ts';
import { SharedListener } from './shared-listener.ts';
import { SharedSubscriptions } from './shared-subscriptions.ts';

const RULES = { all: () => [{ kind: 'Subscription', name: 'now', rule: 'public' }, { kind: 'Subscription', name: 'secret', rule: 'signed-in' }] } as unknown as AccessRules;
const asked = (query: string, variableValues = {}) => ({ document: parse(query), variableValues }) as unknown as ExecutionArgs;
const NOW = asked('subscription { now }');

/** A source that has a new state whenever it is asked for one, and counts how often that is. */
function source(): AsyncIterableIterator<ExecutionResult> & { asked: number; isOver: boolean } {
  const made = {
    asked: 0,
    isOver: false,
    next: () => Promise.resolve(made.isOver ? { done: true as const, value: undefined } : { done: false as const, value: { data: { now: (made.asked += 1) } } }),
    return: () => {
      made.isOver = true;
      return Promise.resolve({ done: true as const, value: undefined });
    },
    [Symbol.asyncIterator]: () => made,
  };
  return made;
}

let shared: SharedSubscriptions;
beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  shared = new SharedSubscriptions(RULES);
  shared.declare('now', { isStateNow: true });
});
afterEach(() => mock.timers.reset());

/** Lets the clock run, a quarter of a second at a time, with all that follows from it. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed <= milliseconds; passed += 250) {
    if (passed > 0) mock.timers.tick(250);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function listening(from: AsyncIterableIterator<ExecutionResult>, args = NOW): Promise<{ listener: SharedListener; sent: string[] }> {
  const listener = (await shared.join(args, () => Promise.resolve(from), JSON.stringify)) as SharedListener;
  const sent: string[] = [];
  listener.attach({ bufferedAmount: 0, send: (text) => void sent.push(text.slice(text.indexOf('"payload"'))), close: () => undefined }, '1');
  await pass(0);
  return { listener, sent };
}

describe('a subscription to the state as it is now', () => {
  it('tells at most four states a second, and the newest first to whoever comes later', async () => {
    const from = source();
    const first = await listening(from);
    await pass(1_000);
    expect([from.asked, first.sent.length]).toEqual([5, 5]);
    const second = await listening(source());
    expect(second.sent).toEqual(['"payload":{"data":{"now":5}}}']);
    await pass(250);
    expect([first.sent.at(-1), second.sent.at(-1)]).toEqual(Array(2).fill('"payload":{"data":{"now":6}}}'));
    expect(shared.counts).toEqual({ written: 6, handed: 7 });
  });

  it('runs apart for other documents and other variables', async () => {
    const sources = [source(), source(), source()] as const;
    await listening(sources[0]);
    await listening(sources[1], asked('subscription { now }', { id: 1 }));
    await listening(sources[2], asked('subscription Other { now }'));
    expect(sources.map((one) => one.asked)).toEqual([1, 1, 1]);
  });

  it('ends with the last who listens, and begins anew after that', async () => {
    const from = source();
    const [one, other] = [await listening(from), await listening(from)];
    await one.listener.return();
    expect([from.isOver, shared.size]).toEqual([false, 1]);
    await other.listener.return();
    expect([from.isOver, shared.size]).toEqual([true, 0]);
    expect((await listening(source())).sent).toEqual(['"payload":{"data":{"now":1}}}']);
  });

  it('that is refused is refused to all who asked, and tried again for the next', async () => {
    const refused = { errors: [] };
    expect(await shared.join(NOW, () => Promise.resolve(refused), JSON.stringify)).toBe(refused);
    expect((await listening(source())).sent).toHaveLength(1);
  });
});

describe('any other subscription', () => {
  it.each(['subscription { other }', 'subscription { ...F } fragment F on Subscription { now }'])('is not shared: %s', async (query) => {
    expect(await shared.join(asked(query), () => Promise.reject(new Error('begun')), JSON.stringify)).toBeNull();
  });

  it('cannot be declared when it is not for everybody', () => {
    shared.declare('secret', { isStateNow: false });
    expect(() => shared.check()).toThrow('secret');
  });
});
