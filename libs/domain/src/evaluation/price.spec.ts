// A worked case: with the lowest-price formula, taking out a loser changes the winner.
import { describe, expect, it } from '@jest/globals';
import { rank, type PriceRule } from './index.ts';

const criteria = [
  { code: 'QUALITY', weightBp: 6000, minimumScore: null },
  { code: 'PRICE', weightBp: 4000, minimumScore: null },
];
const scale = { min: 0, max: 100 };
const a = { id: 'A', agreed: { QUALITY: 90 }, scores: [], price: 1_500_000n };
const b = { id: 'B', agreed: { QUALITY: 70 }, scores: [], price: 900_000n };
const c = { id: 'C', agreed: { QUALITY: 40 }, scores: [], price: 450_000n };
const totals = (proposals: (typeof a)[], price: PriceRule) =>
  rank({ criteria, scale, proposals, price }).map((row) => `${row.proposalId} ${row.total}`);

describe('scoring price', () => {
  it('against the lowest offer lets a loser decide who wins', () => {
    const lowest = { criterionCode: 'PRICE', method: 'LOWEST' as const };
    expect(totals([a, b, c], lowest)).toEqual(['A 66.00', 'C 64.00', 'B 62.00']);
    expect(totals([a, b], lowest)).toEqual(['B 82.00', 'A 78.00']);
  });

  it('against a benchmark does not, and never gives more than all the points', () => {
    const benchmark = { criterionCode: 'PRICE', method: 'BENCHMARK' as const, benchmark: 750_000n };
    expect(totals([a, b, c], benchmark)).toEqual(['B 75.33', 'A 74.00', 'C 64.00']);
    expect(totals([a, b], benchmark)).toEqual(['B 75.33', 'A 74.00']);
  });

  it('leaves a proposal without a price unranked', () => {
    const rows = rank({
      criteria,
      scale,
      proposals: [{ ...a, price: null }],
      price: { criterionCode: 'PRICE', method: 'LOWEST' },
    });
    expect(rows[0]).toMatchObject({ rank: null, unrankedBecause: 'NOT_SCORED', missing: ['PRICE'] });
  });
});
