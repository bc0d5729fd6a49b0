// The books of promised money hold in a short run; and the model they are held against follows the published rules.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { play, potOf, sharesOf, stepOf } from './funding-model.mjs';

const round = { cap: 300, weights: [1, 1], pledges: [{ id: 'a', unit: 'GBP', committed: 200 }, { id: 'b', unit: 'GBP', committed: 201 }, { id: 'c', unit: 'IN_KIND', committed: 50 }] };

describe('the model of the books', () => {
  it('shares by the largest remainder, and calls by the cumulative floor', () => {
    expect(sharesOf([200, 201], 300)).toEqual([150, 150]);
    expect(sharesOf([1, 1, 1], 2)).toEqual([1, 1, 0]);
    expect([0, 1, 2].map((step) => stepOf(100, [3333, 3333, 3334], step))).toEqual([33, 33, 34]);
  });

  it('follows a pot from its first call to its release', () => {
    const pot = potOf(round);
    expect(play(pot, { kind: 'call', step: 0 })).toEqual([]);
    expect(play(pot, { kind: 'call', step: 0 })).toEqual(['NOTHING_TO_CALL']);
    expect(play(pot, { kind: 'pay', call: 0, amount: 70 })).toEqual([]);
    expect(play(pot, { kind: 'pay', call: 0, amount: 5 })).toEqual(['ALREADY_POSTED']);
    expect(play(pot, { kind: 'release' })).toEqual(['CALLS_PENDING']);
    expect(play(pot, { kind: 'void', call: 1 })).toEqual([]);
    expect(play(pot, { kind: 'deliver', pledge: 'c', amount: 51 })).toEqual(['MORE_THAN_LEFT']);
    expect(play(pot, { kind: 'deliver', pledge: 'a', amount: 1 })).toEqual(['NOT_IN_KIND']);
    expect(play(pot, { kind: 'release' })).toEqual([]);
    expect(play(pot, { kind: 'call', step: 1 })).toEqual(['POT_CLOSED']);
    expect(pot.accounts.map(({ PAID, RELEASED }) => [PAID, RELEASED])).toEqual([[70, 130], [0, 201], [0, 50]]);
  });
});

describe('a short run of sixteen workers', () => {
  it('loses nothing, exceeds nothing, and is refused all that does not balance', async () => {
    const program = fileURLToPath(new URL('funding.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--quick'], { env: { ...process.env, NODE_OPTIONS: '' } });
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true, sequences: 100, workers: 16, sumNotZero: 0, entryNotZero: 0, overCap: 0, overdrawn: 0, callsNotInBooks: 0, unfulfilled: 0,
      wrongAnswers: 0, lostUpdates: 0, endedTwice: 0, unbalancedAccepted: 0, wrongRefusals: 0,
    });
  });
});
