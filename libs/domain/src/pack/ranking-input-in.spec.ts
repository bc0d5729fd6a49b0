// Shows that what a ranking takes is read out of a pack to the byte, whatever the rules, and that nothing else passes for it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RankingInput, rankingInputText } from '../evaluation/index.ts';
import { rankingInputIn, stabilityPlanIn } from './ranking-input-in.ts';
import { record } from './read-json.ts';

const amount = fc.bigInt({ min: 1n, max: 10n ** 14n });
const price = fc.oneof(
  fc.record({ method: fc.constant('BENCHMARK' as const), criterionCode: fc.constant('B'), benchmark: amount }),
  fc.record({ method: fc.constant('LOWEST' as const), criterionCode: fc.constant('B') }),
  fc.record({ method: fc.constant('PER_POINT' as const), minimumPoints: fc.integer({ min: 0, max: 100 }) }),
);
const score = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
const proposal = fc.record({
  id: fc.uuid(),
  price: fc.option(amount),
  agreed: fc.record({ A: fc.option(score), B: fc.option(score) }),
  scores: fc.array(fc.record({ evaluatorId: fc.uuid(), criterionCode: fc.constantFrom('A', 'B'), value: fc.integer({ min: 0, max: 5 }) }), { maxLength: 3 }),
});
const input: fc.Arbitrary<RankingInput> = fc.record(
  {
    criteria: fc.constant([{ code: 'A', weightBp: 6000, minimumScore: 2 }, { code: 'B', weightBp: 4000, minimumScore: null }]),
    scale: fc.constant({ min: 0, max: 5 }),
    proposals: fc.array(proposal, { maxLength: 4 }),
    tieBreak: fc.subarray(['A', 'B'], { minLength: 1 }),
    price,
  },
  { requiredKeys: ['criteria', 'scale', 'proposals'] },
);
const read = (text: string) => rankingInputIn(record(JSON.parse(text)));

describe('what a ranking was computed from', () => {
  it('is read as it was written, whatever breaks ties and however price counts', () => {
    fc.assert(
      fc.property(input, (given) => {
        const text = rankingInputText(given);
        expect(rankingInputText(read(text)!)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('differs from its text where anything is in another form, and is nothing without a scale', () => {
    const whole = { criteria: [], scale: { min: 0, max: 5 }, proposals: [{ id: 'p', price: '12', agreed: {}, scores: [] }], price: { method: 'BENCHMARK', criterionCode: 'B', benchmark: '7' } };
    expect(rankingInputText(read(JSON.stringify(whole))!)).toBe(rankingInputText(read(rankingInputText(read(JSON.stringify(whole))!))!));
    for (const odd of [{ price: { ...whole.price, benchmark: 7 } }, { price: { method: 'GUESS' } }, { tieBreak: [1] }, { proposals: [{ ...whole.proposals[0], price: '1.5' }] }, { pledges: 3 }]) {
      const text = JSON.stringify({ ...whole, ...odd });
      expect(JSON.parse(rankingInputText(read(text)!))).not.toEqual(JSON.parse(text));
    }
    for (const scale of [null, 'five', { min: 5, max: 5 }, { min: '0', max: 5 }]) expect(read(JSON.stringify({ ...whole, scale }))).toBeNull();
  });
});

describe('a plan of a simulation', () => {
  const plan = { weights: { kind: 'NEAR', percent: 20 }, scoreError: 0.5, samples: 10_000, seed: 7, shortlistSize: 2, hasRanks: true };

  it('is read as it was asked for', () => {
    for (const weights of [plan.weights, { kind: 'ANY' }, { kind: 'ORDER' }]) expect(stabilityPlanIn({ ...plan, weights })).toEqual({ ...plan, weights });
  });

  it('is none when it lacks a part, or would simulate without end', () => {
    const odd = [{ samples: 100_001 }, { samples: 0.5 }, { seed: -1 }, { seed: '7' }, { shortlistSize: 0 }, { scoreError: -1 }, { hasRanks: 1 }, { weights: { kind: 'NEAR' } }, { weights: { kind: 'BEST' } }, { weights: null }];
    for (const change of odd) expect(stabilityPlanIn({ ...plan, ...change })).toBeNull();
    for (const value of [null, 'ANY', [plan]]) expect(stabilityPlanIn(value)).toBeNull();
  });
});
