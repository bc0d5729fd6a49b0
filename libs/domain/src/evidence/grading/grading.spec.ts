// What a grade rests on, how sure a figure is, and where nobody was heard.
import { describe, expect, it } from '@jest/globals';
import { coverageOf, EVIDENCE_KINDS, figureInterval, type GradedFacts, gradeOf, KIND_RULES, marginPointsOf } from '../index.ts';

const now = new Date('2026-11-28T12:00:00Z');
const good: GradedFacts = {
  kind: 'SURVEY',
  n: 900,
  responseRate: 0.34,
  marginPoints: 3.1,
  method: 'Letters to a random sample of addresses, answered by post or on the web.',
  periodTo: new Date('2026-03-31'),
};

describe('a grade', () => {
  it('is the best of its kind when nothing is missing', () => {
    expect(gradeOf(good, now)).toEqual({ grade: 'A', reasons: [] });
    for (const kind of EVIDENCE_KINDS) expect(gradeOf({ ...good, kind, n: 10_000 }, now).grade).toBe(KIND_RULES[kind].best);
  });

  it('goes down by one for each thing that is missing, and says which', () => {
    expect(gradeOf({ ...good, responseRate: null }, now)).toEqual({ grade: 'B', reasons: ['RESPONSE_UNKNOWN'] });
    expect(gradeOf({ ...good, responseRate: 0.12, method: 'Survey' }, now)).toEqual({ grade: 'C', reasons: ['RESPONSE_LOW', 'METHOD_UNKNOWN'] });
    expect(gradeOf({ ...good, n: 60, marginPoints: 12 }, now)).toEqual({ grade: 'D', reasons: ['N_SMALL', 'N_VERY_SMALL', 'MARGIN_WIDE'] });
  });

  it('ages: two years on, and five', () => {
    expect(gradeOf(good, new Date('2028-06-01')).reasons).toEqual(['OLD']);
    expect(gradeOf(good, new Date('2032-01-01'))).toEqual({ grade: 'C', reasons: ['OLD', 'VERY_OLD'] });
  });

  it('is never below D', () => {
    expect(gradeOf({ kind: 'PETITION', n: null, responseRate: null, marginPoints: null, method: '', periodTo: null }, now).grade).toBe('D');
  });

  it('asks nobody but a survey how many of those asked answered, and an expert not for a number', () => {
    expect(gradeOf({ ...good, kind: 'EXPERT', n: null, responseRate: null, marginPoints: null }, now)).toEqual({ grade: 'C', reasons: [] });
    expect(gradeOf({ ...good, kind: 'SERVICE_REPORTS', responseRate: null, marginPoints: null }, now)).toEqual({ grade: 'B', reasons: [] });
  });
});

describe('the interval of a figure', () => {
  const share = { kind: 'SURVEY', value: 68.4, unit: 'PERCENT', n: null, margin: null } as const;

  it('is the margin that the source states, cut to what a share can be', () => {
    expect(figureInterval({ ...share, margin: 4 })).toEqual({ interval: { low: 64.4, high: 72.4 }, by: 'STATED_MARGIN' });
    expect(figureInterval({ ...share, value: 98, margin: 4 })).toEqual({ interval: { low: 94, high: 100 }, by: 'STATED_MARGIN' });
  });

  it('is Wilson’s where the source says how many answered', () => {
    const { interval } = figureInterval({ ...share, value: 50, n: 100 });
    expect(interval?.low).toBeCloseTo(40.38, 2);
    expect(interval?.high).toBeCloseTo(59.62, 2);
    expect(marginPointsOf({ ...share, value: 50, n: 100 })).toBeCloseTo(9.62, 2);
  });

  it('is left out for a reason, never made up', () => {
    expect(figureInterval(share)).toEqual({ none: 'NO_N' });
    expect(figureInterval({ ...share, unit: 'SCORE', value: 3.4, n: 200 })).toEqual({ none: 'NO_SPREAD' });
    expect(figureInterval({ ...share, kind: 'SERVICE_REPORTS', unit: 'COUNT', value: 812, n: 812 })).toEqual({ none: 'COUNTED' });
    expect(figureInterval({ ...share, value: null })).toEqual({ none: 'NO_VALUE' });
  });
});

describe('coverage', () => {
  const items = [
    { place: 'E06000001', group: null, n: 412 },
    { place: 'E06000001', group: 'Aged 75 and over', n: 18 },
    { place: 'E06000002', group: null, n: null },
  ];

  it('warns of places that nobody was heard from, or too few', () => {
    expect(coverageOf(items, ['E06000003', 'E06000001'])).toEqual({
      places: [
        { name: 'E06000003', items: 0, largestN: null, warning: 'NONE' },
        { name: 'E06000001', items: 2, largestN: 412, warning: null },
        { name: 'E06000002', items: 1, largestN: null, warning: 'THIN' },
      ],
      groups: [{ name: 'Aged 75 and over', items: 1, largestN: 18, warning: 'THIN' }],
    });
  });

  it('never adds up who may have been asked twice', () => {
    const twice = [20, 20].map((n) => ({ place: 'E06000001', group: null, n }));
    expect(coverageOf(twice, []).places).toEqual([{ name: 'E06000001', items: 2, largestN: 20, warning: 'THIN' }]);
  });
});
