// The worked case of the demo challenge "Fix it once": three proposals, three evaluators, five criteria.
import { describe, expect, it } from '@jest/globals';
import { describeCrossing, leaveOneEvaluatorOut, rank, weightCrossings, type RankingInput } from './index.ts';

const proposal = (id: string, scores: Record<string, readonly number[]>) => ({
  id,
  agreed: {},
  scores: Object.entries(scores).flatMap(([criterionCode, values]) =>
    values.map((value, index) => ({ evaluatorId: `evaluator-${index + 1}`, criterionCode, value })),
  ),
});

const input: RankingInput = {
  scale: { min: 0, max: 5 },
  criteria: [
    { code: 'IMPACT', weightBp: 3500, minimumScore: null },
    { code: 'DELIVER', weightBp: 2000, minimumScore: null },
    { code: 'WLC', weightBp: 2000, minimumScore: null },
    { code: 'SOCIAL', weightBp: 1500, minimumScore: null },
    { code: 'CARBON', weightBp: 1000, minimumScore: null },
  ],
  proposals: [
    proposal('heatbond', { IMPACT: [4, 4, 4], DELIVER: [4, 4, 5], WLC: [3, 3, 3], SOCIAL: [4, 4, 4], CARBON: [3, 3, 2] }),
    proposal('roadear', { IMPACT: [3, 4, 3], DELIVER: [4, 3, 4], WLC: [5, 5, 5], SOCIAL: [3, 3, 4], CARBON: [5, 5, 5] }),
    proposal('paid-if-it-lasts', { IMPACT: [3, 3, 3], DELIVER: [5, 4, 5], WLC: [3, 4, 3], SOCIAL: [5, 5, 5], CARBON: [2, 3, 2] }),
  ],
};

describe('"Fix it once"', () => {
  it('is won by RoadEar with 78.00 before HeatBond with 74.67 and Paid if it lasts with 72.67', () => {
    expect(rank(input).map((row) => [row.rank, row.proposalId, row.total, row.totalMicro])).toEqual([
      [1, 'roadear', '78.00', 78_000_000],
      [2, 'heatbond', '74.67', 74_666_667],
      [3, 'paid-if-it-lasts', '72.67', 72_666_667],
    ]);
  });

  it('shows where the points of RoadEar come from', () => {
    expect(rank(input)[0]?.contributions.map((part) => [part.code, part.value, part.points])).toEqual([
      ['IMPACT', '3.33', '23.33'],
      ['DELIVER', '3.67', '14.67'],
      ['WLC', '5.00', '20.00'],
      ['SOCIAL', '3.33', '10.00'],
      ['CARBON', '5.00', '10.00'],
    ]);
  });

  it('would change its winner if IMPACT > 48.0, DELIVER > 36.0, SOCIAL > 26.8, WLC < 12.7 or CARBON < 3.0', () => {
    const found = weightCrossings(input).map(({ criterion, lower, lowerRival, upper, upperRival }) => ({
      criterion,
      lower: lower && `< ${lower} ${lowerRival}`,
      upper: upper && `> ${upper} ${upperRival}`,
    }));
    expect(found).toEqual([
      { criterion: 'IMPACT', lower: null, upper: '> 48.0 heatbond' },
      { criterion: 'DELIVER', lower: null, upper: '> 36.0 heatbond' },
      { criterion: 'WLC', lower: '< 12.7 heatbond', upper: null },
      { criterion: 'SOCIAL', lower: null, upper: '> 26.8 paid-if-it-lasts' },
      { criterion: 'CARBON', lower: '< 3.0 heatbond', upper: null },
    ]);
  });

  it('says in a sentence where it certainly stays first', () => {
    const [impact, , wholeLifeCost] = weightCrossings(input);
    expect(describeCrossing(impact!, 'RoadEar', 'Impact')).toBe('RoadEar stays first while Impact weighs less than 48.0%.');
    expect(describeCrossing(wholeLifeCost!, 'RoadEar', 'Whole-life cost')).toBe(
      'RoadEar stays first while Whole-life cost weighs more than 12.8%.',
    );
  });

  it('has the same winner without any one evaluator', () => {
    expect(leaveOneEvaluatorOut(input).map((one) => [one.evaluatorId, one.winnerIds, one.isWinnerChanged])).toEqual([
      ['evaluator-1', ['roadear'], false],
      ['evaluator-2', ['roadear'], false],
      ['evaluator-3', ['roadear'], false],
    ]);
  });
});
