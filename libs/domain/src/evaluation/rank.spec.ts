// Shows ties, minimums, missing scores and agreed scores, and the properties any ranking must have.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rank, type RankingInput, type RankingProposal } from './index.ts';

const criteria = [
  { code: 'A', weightBp: 6000, minimumScore: null },
  { code: 'B', weightBp: 4000, minimumScore: null },
];
const scale = { min: 0, max: 5 };
const agreed = (id: string, a: number | null, b: number | null): RankingProposal => ({ id, agreed: { A: a, B: b }, scores: [] });
const ranks = (input: RankingInput) => rank(input).map((row) => [row.proposalId, row.rank, row.total]);

describe('a ranking', () => {
  it('gives equal totals the same rank and skips the next', () => {
    const proposals = [agreed('w', 0, 0), agreed('x', 5, 0), agreed('y', 3, 3), agreed('z', 5, 5)];
    expect(ranks({ criteria, scale, proposals })).toEqual([
      ['z', 1, '100.00'],
      ['x', 2, '60.00'],
      ['y', 2, '60.00'],
      ['w', 4, '0.00'],
    ]);
    expect(rank({ criteria, scale, proposals }).map((row) => row.tiedWith)).toEqual([[], ['y'], ['x'], []]);
  });

  it('breaks a tie only by the published list', () => {
    const proposals = [agreed('x', 5, 0), agreed('y', 3, 3)];
    expect(ranks({ criteria, scale, proposals, tieBreak: ['B'] })).toEqual([
      ['y', 1, '60.00'],
      ['x', 2, '60.00'],
    ]);
  });

  it('counts thirds exactly, where floating point would part a tie', () => {
    const scores = (values: readonly number[], criterionCode: string) =>
      values.map((value, index) => ({ evaluatorId: String(index), criterionCode, value }));
    const proposals = [
      { id: 'x', agreed: {}, scores: [...scores([1, 0, 0], 'A'), ...scores([0, 0, 0], 'B')] },
      { id: 'y', agreed: {}, scores: [...scores([0, 0, 0], 'A'), ...scores([1, 1, 0, 0], 'B')] },
    ];
    expect(0.6 * (1 / 3)).not.toBe(0.4 * 0.5);
    expect(rank({ criteria, scale, proposals }).map((row) => row.rank)).toEqual([1, 1]);
  });

  it('keeps a proposal below a minimum in the list, unranked and with the reason', () => {
    const strict = [{ code: 'A', weightBp: 6000, minimumScore: 3 }, criteria[1]!];
    const rows = rank({ criteria: strict, scale, proposals: [agreed('x', 2.99, 5), agreed('y', 3, 0)] });
    expect(rows.map((row) => [row.proposalId, row.rank, row.unrankedBecause, row.belowMinimum, row.total])).toEqual([
      ['y', 1, null, [], '36.00'],
      ['x', null, 'BELOW_MINIMUM', ['A'], '75.88'],
    ]);
  });

  it('keeps a proposal that is not fully scored in the list, unranked and with the gap', () => {
    const rows = rank({ criteria, scale, proposals: [agreed('x', 5, null), agreed('y', 1, 1)] });
    expect(rows.map((row) => [row.proposalId, row.rank, row.unrankedBecause, row.missing, row.total])).toEqual([
      ['y', 1, null, [], '20.00'],
      ['x', null, 'NOT_SCORED', ['B'], null],
    ]);
  });

  it('takes the agreed score before the mean of the evaluators, also when it is zero', () => {
    const scores = [5, 4].map((value, index) => ({ evaluatorId: String(index), criterionCode: 'A', value }));
    const total = (a: number | null) => rank({ criteria, scale, proposals: [{ id: 'x', agreed: { A: a, B: 0 }, scores }] })[0]?.total;
    expect([total(null), total(3), total(0)]).toEqual(['54.00', '36.00', '0.00']);
  });

  it('reads the scale as published', () => {
    const proposals = [agreed('x', 1, 5)];
    expect(rank({ criteria, scale: { min: 1, max: 5 }, proposals })[0]?.total).toBe('40.00');
  });
});

describe('any ranking', () => {
  const score = fc.integer({ min: 0, max: 5 });
  const pool = fc
    .array(fc.tuple(score, score), { minLength: 1, maxLength: 8 })
    .map((pairs) => pairs.map(([a, b], index) => agreed(`p${index}`, a, b)));

  it('does not depend on the order of the proposals', () => {
    fc.assert(
      fc.property(pool, (proposals) => {
        expect(rank({ criteria, scale, proposals: proposals.toReversed() })).toEqual(rank({ criteria, scale, proposals }));
      }),
    );
  });

  it('ranks each proposal one below the number of strictly better ones', () => {
    fc.assert(
      fc.property(pool, (proposals) => {
        const points = (one: RankingProposal) => 6 * (one.agreed['A'] ?? 0) + 4 * (one.agreed['B'] ?? 0);
        for (const row of rank({ criteria, scale, proposals })) {
          const own = proposals.find((one) => one.id === row.proposalId);
          expect(row.rank).toBe(1 + proposals.filter((one) => points(one) > points(own!)).length);
        }
      }),
    );
  });

  it('never puts a proposal lower for a higher score', () => {
    fc.assert(
      fc.property(pool, fc.constantFrom('A', 'B'), (proposals, code) => {
        const [first, ...others] = proposals;
        const better = { ...first!, agreed: { ...first!.agreed, [code]: 5 } };
        const rankOf = (pool: RankingProposal[]) =>
          rank({ criteria, scale, proposals: pool }).find((row) => row.proposalId === first!.id)?.rank ?? 0;
        expect(rankOf([better, ...others])).toBeLessThanOrEqual(rankOf(proposals));
      }),
    );
  });
});
