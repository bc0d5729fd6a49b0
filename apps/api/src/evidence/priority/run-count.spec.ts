// A count apart from the server: it answers, it fails without harm, and it can be stopped.
import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@moothall/domain/journal';
import { pairwiseInputs } from '@moothall/domain/priority';
import { runCount } from './run-count.ts';

const inputs = canonicalJson(pairwiseInputs(['a', 'b'], [], []));

describe('a count in a process of its own', () => {
  it('answers with the same result and hashes each time', async () => {
    const [one, other] = await Promise.all([runCount(inputs).result, runCount(inputs).result]);
    expect(one).toEqual(other);
    expect(one.resultHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('fails without harm where the inputs cannot be read', async () => {
    await expect(runCount('').result).rejects.toThrow('stopped before it was done');
  });

  it('ends when it is stopped', async () => {
    const count = runCount(inputs);
    const outcome = expect(count.result).rejects.toThrow('stopped before it was done');
    await count.stop();
    await outcome;
  });
});
