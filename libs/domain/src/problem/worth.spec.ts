import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outermost, type PeopledPlace, populationOf, yearlyCostOf } from './index.ts';

const place = (code: string, population: number | null, ...within: string[]): PeopledPlace => ({ code, population, within });
const county = place('COUNTY', 800, 'COMBINED');
const district = place('DISTRICT', 90, 'COUNTY', 'COMBINED');
const city = place('CITY', 300);

describe('what a problem costs in a year', () => {
  it('is the exact sum of what councils gave, and says how many did', () => {
    expect(yearlyCostOf([{ yearlyCost: 10n }, { yearlyCost: null }, { yearlyCost: 9_007_199_254_740_993n }])).toEqual({ total: 9_007_199_254_741_003n, given: 2, of: 3 });
  });

  it('is unknown, not nothing, when nobody gave a figure', () => {
    expect(yearlyCostOf([{ yearlyCost: null }, { yearlyCost: null }])).toEqual({ total: null, given: 0, of: 2 });
  });

  it('is nothing when a council says so', () => {
    expect(yearlyCostOf([{ yearlyCost: 0n }])).toEqual({ total: 0n, given: 1, of: 1 });
  });
});

describe('how many people live where it is', () => {
  it('counts a district inside a county that has it too only once', () => {
    expect(populationOf([county, district, city])).toEqual({ total: 1_100, given: 2, of: 2 });
    expect(populationOf([district, city])).toEqual({ total: 390, given: 2, of: 2 });
  });

  it('counts a county inside a combined authority only once, and its districts with it', () => {
    const combined = place('COMBINED', 2_000);
    expect(populationOf([county, district, combined])).toEqual({ total: 2_000, given: 1, of: 1 });
    expect(populationOf([district, combined])).toEqual({ total: 2_000, given: 1, of: 1 });
  });

  it('counts a place once that two councils share', () => {
    expect(populationOf([city, city])).toEqual({ total: 300, given: 1, of: 1 });
  });

  it('says for how many places a figure is known, and is unknown when there is none', () => {
    expect(populationOf([city, place('ISLE', null)])).toEqual({ total: 300, given: 1, of: 2 });
    expect(populationOf([place('ISLE', null)])).toEqual({ total: null, given: 0, of: 1 });
  });

  it('never depends on the order, and never leaves a place uncovered', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
    // Only a later letter can hold an earlier one, as a county holds districts and never the other way round.
    const someplace = fc.nat({ max: 5 }).chain((index) => fc.subarray([...codes.slice(index + 1), 'Z']).map((within) => place(codes[index] ?? 'A', index + 1, ...within)));
    fc.assert(
      fc.property(fc.uniqueArray(someplace, { selector: ({ code }) => code }), (places) => {
        const kept = new Set(outermost(places).map(({ code }) => code));
        expect(new Set(outermost(places.toReversed()).map(({ code }) => code))).toEqual(kept);
        const byCode = new Map(places.map((one) => [one.code, one]));
        const isHeld = (code: string): boolean => kept.has(code) || (byCode.get(code)?.within ?? []).some(isHeld);
        expect(places.every(({ code }) => isHeld(code))).toBe(true);
      }),
    );
  });
});
