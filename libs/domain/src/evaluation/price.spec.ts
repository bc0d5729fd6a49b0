// A worked case: with the lowest-price formula, taking out a loser changes the winner.
import { describe, expect, it } from '@jest/globals';
import { rank, runStability, weightCrossings, type PriceRule } from './index.ts';

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

describe('price for each point of quality', () => {
  const quality = [{ code: 'QUALITY', weightBp: 10_000, minimumScore: null }];
  const perPoint: PriceRule = { method: 'PER_POINT', minimumPoints: 50 };
  const ranked = (proposals: (typeof a)[], price: PriceRule = perPoint) => rank({ criteria: quality, scale, proposals, price });

  it('puts the cheapest point first among those with enough quality', () => {
    expect(ranked([a, b, c]).map((row) => [row.proposalId, row.rank, row.pricePerPoint, row.unrankedBecause])).toEqual([
      ['B', 1, 12_857n, null],
      ['A', 2, 16_667n, null],
      ['C', null, null, 'BELOW_QUALITY'],
    ]);
  });

  it('ranks one that has exactly enough, and none without a price', () => {
    const rows = ranked([{ ...c, agreed: { QUALITY: 50 } }, { ...a, price: null as unknown as bigint }]);
    expect(rows.map((row) => [row.proposalId, row.rank, row.unrankedBecause])).toEqual([['C', 1, null], ['A', null, 'NO_PRICE']]);
  });

  it('takes nothing asked for as a penny, so that quality still decides between gifts', () => {
    const rows = ranked([{ ...b, price: 0n }, { ...a, price: 0n }]);
    expect(rows.map((row) => [row.proposalId, row.rank])).toEqual([['A', 1], ['B', 2]]);
  });

  it('says how far a weight may move before another gives more for the money', () => {
    const two = [{ code: 'X', weightBp: 5_000, minimumScore: null }, { code: 'Y', weightBp: 5_000, minimumScore: null }];
    const cheap = { id: 'cheap', agreed: { X: 40, Y: 60 }, scores: [], price: 1_000n };
    const dear = { id: 'dear', agreed: { X: 100, Y: 70 }, scores: [], price: 2_000n };
    const input = { criteria: two, scale, proposals: [cheap, dear], price: { method: 'PER_POINT' as const, minimumPoints: 0 } };
    // (60 − 20v)/1000 against (70 + 30v)/2000: equal where v = 50/70.
    expect(weightCrossings(input)[0]).toMatchObject({ winnerId: 'cheap', lower: null, upper: '71.5', upperRival: 'dear', staysTo: '71.4' });
    expect(runStability(input, { weights: { kind: 'ANY' }, scoreError: 0, samples: 20_000, seed: 1, shortlistSize: 1, hasRanks: false }).proposals[1]?.first.value).toBeCloseTo(285_714, -5);
  });
});
