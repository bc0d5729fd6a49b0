// Compares each statistic of a panel with a worked case from the literature, and shows where there is none.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { intraclass } from './intraclass.ts';
import { kendallW } from './kendall.ts';
import { krippendorffAlpha } from './krippendorff.ts';
import { panelStatistics } from './panel-statistics.ts';
import { severities } from './severity.ts';

describe('Krippendorff’s alpha', () => {
  // "Computing Krippendorff's Alpha-Reliability" (2011), section E: four observers, twelve units, missing values.
  const observers = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
    [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
  ];
  const units = Array.from({ length: 12 }, (_, unit) => observers.flatMap((scores) => scores[unit] ?? []));

  it('is 0.815 for the ordinal case of its author', () => {
    expect(krippendorffAlpha(units)).toBeCloseTo(0.815, 3);
  });

  it('is 1 when all agree on scores that differ, and not defined when all scores are the same', () => {
    expect(krippendorffAlpha([[1, 1], [5, 5]])).toBe(1);
    expect(krippendorffAlpha([[3, 3], [3, 3, 3]])).toBeNull();
    expect(krippendorffAlpha([[1], [5]])).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });

  it('leaves out a unit that one evaluator alone scored', () => {
    expect(krippendorffAlpha([...units, [5], []])).toBe(krippendorffAlpha(units));
  });

  it('is below zero when evaluators disagree more than chance would', () => {
    expect(krippendorffAlpha([[0, 5], [5, 0]])).toBeLessThan(0);
  });
});

describe('Kendall’s W', () => {
  it('is 0.16 for the six applicants that three executives ranked', () => {
    // Siegel, "Nonparametric Statistics" (1956), chapter 9: s = 25.5.
    expect(kendallW([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])).toBeCloseTo(0.162, 3);
  });

  it('is 0.828 for the case with ties', () => {
    // Kendall, "Rank Correlation Methods" (1948), as in Siegel: s = 591, with ΣT = 9.5.
    const tied = [
      [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
      [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
      [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
    ];
    expect(kendallW(tied)).toBeCloseTo(0.828, 3);
  });

  it('is 1 for one order at different levels, and not defined where nobody tells two things apart', () => {
    expect(kendallW([[1, 2, 3], [3, 4, 5]])).toBe(1);
    expect(kendallW([[3, 3, 3], [4, 4, 4]])).toBeNull();
    expect(kendallW([[1, 2, 3]])).toBeNull();
    expect(kendallW([[1], [2]])).toBeNull();
  });
});

describe('the intraclass correlation', () => {
  it('is 0.29 for one and 0.62 for the mean of the four judges of Shrout and Fleiss', () => {
    // "Intraclass Correlations" (Psychological Bulletin 86(2), 1979), tables 2 and 4: six targets, four judges.
    const judged = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
    const found = intraclass(judged);
    expect(found?.single).toBeCloseTo(0.29, 2);
    expect(found?.mean).toBeCloseTo(0.62, 2);
  });

  it('is 1 when all judges agree, and not defined without differences', () => {
    expect(intraclass([[1, 1], [4, 4], [2, 2]])).toEqual({ single: 1, mean: 1 });
    expect(intraclass([[3, 3], [3, 3]])).toBeNull();
    expect(intraclass([[1, 2]])).toBeNull();
    expect(intraclass([[1], [2]])).toBeNull();
  });
});

describe('severity', () => {
  const judged = (evaluatorId: string, proposalId: string, value: number) => ({ evaluatorId, proposalId, value });

  it('finds by how much each evaluator is strict, also when they judged different proposals', () => {
    const found = severities([
      judged('strict', 'p', 2), judged('middle', 'p', 3),
      judged('middle', 'q', 4), judged('kind', 'q', 5),
      judged('kind', 'r', 2), judged('strict', 'r', 0),
    ]);
    expect(found?.map(({ evaluatorId, proposals }) => [evaluatorId, proposals])).toEqual([['kind', 2], ['middle', 2], ['strict', 2]]);
    expect(found?.map(({ severity }) => severity.toFixed(6).replace('-0.000000', '0.000000'))).toEqual(['-1.000000', '0.000000', '1.000000']);
  });

  it('says nothing when two parts of the panel have no proposal in common', () => {
    expect(severities([judged('a', 'p', 2), judged('b', 'p', 3), judged('c', 'q', 2), judged('d', 'q', 5)])).toBeNull();
    expect(severities([judged('a', 'p', 2)])).toBeNull();
    expect(severities([])).toBeNull();
  });

  it('gets back what was put in, whoever judged what', () => {
    const strictness = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(strictness, fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 8 }), fc.infiniteStream(fc.boolean()), (severe, qualities, left) => {
        const mean = severe.reduce((sum, one) => sum + one, 0) / severe.length;
        // Everybody judges the first; of the rest some are left out by chance.
        const judgements = qualities.flatMap((quality, p) => severe.flatMap((one, e) => (p === 0 || left.next().value ? [judged(`e${e}`, `p${p}`, quality - (one - mean))] : [])));
        for (const { evaluatorId, severity } of severities(judgements) ?? []) expect(severity).toBeCloseTo((severe[Number(evaluatorId.slice(1))] ?? 0) - mean, 8);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the statistics of a panel', () => {
  const criteria = [{ code: 'A', weightBp: 6000, minimumScore: null }, { code: 'B', weightBp: 4000, minimumScore: null }];
  const given = (rows: Record<string, Record<string, readonly (number | null)[]>>) =>
    Object.entries(rows).map(([id, byCriterion]) => ({
      id,
      scores: Object.entries(byCriterion).flatMap(([criterionCode, values]) => values.flatMap((value, at) => (value === null ? [] : [{ evaluatorId: `e${at}`, criterionCode, value }]))),
    }));
  const scale = { min: 0, max: 5 };

  it('suggest to talk about a criterion on which two are two steps apart, and not about the other', () => {
    const found = panelStatistics({ criteria, scale, proposals: given({ p: { A: [4, 4], B: [1, 3] }, q: { A: [2, 2], B: [4, 4] } }) });
    expect(found.criteria.map((one) => [one.criterion, one.widestRange, one.apartOn, one.suggestModeration])).toEqual([['A', 0, [], false], ['B', 2, ['p'], true]]);
  });

  it('suggest it for a low alpha too, though nobody is two steps apart', () => {
    const found = panelStatistics({ criteria, scale, proposals: given({ p: { A: [3, 4], B: [3, 3] }, q: { A: [4, 3], B: [3, 3] } }) });
    expect(found.criteria[0]).toMatchObject({ widestRange: 1, apartOn: [], suggestModeration: true });
    expect(found.criteria[0]?.alpha).toBeLessThan(2 / 3);
    expect(found.criteria[1]).toMatchObject({ alpha: null, kendallW: null, intraclass: null, suggestModeration: false });
  });

  it('have W and ICC only when everybody scored everything', () => {
    const whole = panelStatistics({ criteria, scale, proposals: given({ p: { A: [4, 5], B: [1, 1] }, q: { A: [2, 3], B: [4, 4] } }) });
    expect(whole.criteria[0]).toMatchObject({ kendallW: 1 });
    expect(whole.criteria[0]?.intraclass?.single).toBeCloseTo(0.8, 9);
    const gap = panelStatistics({ criteria, scale, proposals: given({ p: { A: [4, null], B: [1, 1] }, q: { A: [2, 3], B: [4, 4] } }) });
    expect(gap.criteria[0]).toMatchObject({ kendallW: null, intraclass: null });
  });

  it('weigh criteria in the severity, and leave out a sheet with a gap', () => {
    const found = panelStatistics({ criteria, scale, proposals: given({ p: { A: [4, 3], B: [2, 2] }, q: { A: [5, 0], B: [3, null] } }) });
    expect(found.severities?.map(({ evaluatorId, severity, proposals }) => [evaluatorId, Number(severity.toFixed(9)), proposals])).toEqual([['e0', -0.3, 2], ['e1', 0.3, 1]]);
  });
});
