// Shows that the crossings are where they are said to be, and how one evaluator can carry a decision.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeCrossing, leaveOneEvaluatorOut, rank, weightCrossings, type RankingInput } from './index.ts';

const input = (weights: readonly number[], scores: readonly (readonly number[])[]): RankingInput => ({
  criteria: weights.map((weightBp, index) => ({ code: `c${index}`, weightBp, minimumScore: null })),
  scale: { min: 0, max: 5 },
  proposals: scores.map((values, index) => ({
    id: `p${index}`,
    agreed: Object.fromEntries(values.map((value, at) => [`c${at}`, value])),
    scores: [],
  })),
});

describe('weight crossings', () => {
  it('are none when one proposal is better at everything', () => {
    const [first] = weightCrossings(input([5000, 5000], [[5, 5], [1, 1]]));
    expect(first).toMatchObject({ lower: null, upper: null });
    expect(describeCrossing(first!, 'X', 'Impact')).toBe('X stays first whatever Impact weighs.');
  });

  it('have two ends when rivals wait on both sides', () => {
    const three = input([4000, 3000, 3000], [[3, 3, 3], [5, 0, 0], [0, 4, 4]]);
    const [first] = weightCrossings(three);
    expect([first?.winnerId, first?.lower, first?.lowerRival, first?.upper, first?.upperRival]).toEqual([
      'p0', '25.0', 'p2', '60.0', 'p1',
    ]);
    expect(describeCrossing(first!, 'X', 'Impact')).toBe('X stays first while Impact weighs between 25.0% and 60.0%.');
  });

  it('are empty when nothing is ranked, and open when one criterion weighs everything', () => {
    expect(weightCrossings(input([10000], []))).toEqual([]);
    expect(weightCrossings(input([10000], [[5], [1]]))[0]).toMatchObject({ lower: null, upper: null });
  });

  it('do not count a rival below a minimum', () => {
    const two = input([5000, 5000], [[3, 3], [5, 0]]);
    const strict = { ...two, criteria: two.criteria.map((one) => ({ ...one, minimumScore: 1 })) };
    expect(weightCrossings(two)[0]?.upperRival).toBe('p1');
    expect(weightCrossings(strict)[0]?.upperRival).toBeNull();
  });

  it('change the winner just outside and keep it just inside, for any scores', () => {
    const scores = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 5 }))), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(scores, (pool) => {
        const base = input([5000, 3000, 2000], pool);
        for (const crossing of weightCrossings(base).filter((one) => one.upper !== null)) {
          const [inside, outside] = [Number(crossing.staysTo) * 10, Number(crossing.upper) * 10 + 1].map(
            (tenths) => Math.round(tenths) * 10,
          );
          const moved = (weightBp: number) => ({
            ...base,
            // Others times 1,000 so that rescaling them stays whole; only proportions matter for the order.
            criteria: base.criteria.map((one) =>
              one.code === crossing.criterion
                ? { ...one, weightBp: weightBp * (10000 - one.weightBp) }
                : { ...one, weightBp: one.weightBp * (10000 - weightBp) },
            ),
          });
          const firsts = (weightBp: number) =>
            rank(moved(weightBp)).filter((row) => row.rank === 1).map((row) => row.proposalId);
          if (inside! >= crossing.weightBp) expect(firsts(inside!)).toContain(crossing.winnerId);
          if (outside! <= 10000) expect(firsts(outside!)).not.toContain(crossing.winnerId);
        }
      }),
    );
  });
});

describe('leaving one evaluator out', () => {
  it('shows when the first place hangs on one person', () => {
    const score = (evaluatorId: string, value: number) => ({ evaluatorId, criterionCode: 'c0', value });
    const pool: RankingInput = {
      criteria: [{ code: 'c0', weightBp: 10000, minimumScore: null }],
      scale: { min: 0, max: 5 },
      proposals: [
        { id: 'x', agreed: { c0: 1 }, scores: [score('a', 5), score('b', 2), score('c', 2)] },
        { id: 'y', agreed: { c0: 5 }, scores: [score('a', 2), score('b', 3), score('c', 3)] },
      ],
    };
    expect(leaveOneEvaluatorOut(pool)).toEqual([
      { evaluatorId: 'a', order: ['y', 'x'], winnerIds: ['y'], isWinnerChanged: true },
      { evaluatorId: 'b', order: ['x', 'y'], winnerIds: ['x'], isWinnerChanged: false },
      { evaluatorId: 'c', order: ['x', 'y'], winnerIds: ['x'], isWinnerChanged: false },
    ]);
  });
});
