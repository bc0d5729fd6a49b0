// Compares means, shares and their intervals with worked figures, and shows what is said where there is none.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effectiveSize, publishedSatisfaction, RATINGS, satisfactionOf, weightedSatisfaction, wilson } from '../index.ts';
import { t95 } from './intervals.ts';

describe('Student’s t', () => {
  it('is that of the tables', () => {
    const table = [[1, 12.706], [8, 2.306], [9, 2.262], [10, 2.228], [20, 2.086], [29, 2.045], [60, 2], [120, 1.98], [1e9, 1.96]] as const;
    for (const [degrees, value] of table) expect(t95(degrees)).toBeCloseTo(value, 3);
  });
});

describe('the interval of a share', () => {
  it('is Wilson’s, for none and for all too', () => {
    // Newcombe, "Two-sided confidence intervals for the single proportion" (Statistics in Medicine 17, 1998), table I.
    const published = [[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718], [29, 29, 0.883, 1]] as const;
    for (const [count, n, low, high] of published) {
      expect(wilson(count / n, n)?.low).toBeCloseTo(low, 4);
      expect(wilson(count / n, n)?.high).toBeCloseTo(high, 4);
    }
    expect(wilson(0, 0)).toBeNull();
  });
});

describe('satisfaction', () => {
  it('is a mean and a share of fours and fives, each with its interval', () => {
    const { n, mean, satisfied, responseRate } = satisfactionOf([2, 3, 5, 6, 4], 50);
    expect([n, responseRate]).toEqual([20, 0.4]);
    expect(mean?.value).toBeCloseTo(3.35, 10);
    // s² = 30.55 / 19, t = 2.093: 3.35 ± 0.593.
    expect(mean?.interval?.low).toBeCloseTo(3.35 - 2.093 * Math.sqrt(30.55 / 19 / 20), 3);
    expect(satisfied).toEqual({ value: 0.5, interval: wilson(0.5, 20), noInterval: null });
  });

  it('keeps the interval on the scale', () => {
    const { mean } = satisfactionOf([0, 0, 0, 1, 11]);
    expect(mean?.interval?.high).toBe(5);
  });

  it('says why there is no interval', () => {
    expect(satisfactionOf([0, 0, 0, 0, 0])).toMatchObject({ n: 0, mean: null, satisfied: null });
    expect(satisfactionOf([0, 0, 0, 1, 0]).mean).toEqual({ value: 4, interval: null, noInterval: 'ONE_ANSWER' });
    expect(satisfactionOf([0, 0, 0, 12, 0]).mean).toEqual({ value: 4, interval: null, noInterval: 'ALL_ALIKE' });
  });

  it('does not believe a response of more than all', () => {
    expect(satisfactionOf([0, 0, 9, 0, 0], 8).responseRate).toBeNull();
    expect(satisfactionOf([0, 0, 0, 0, 0], 0).responseRate).toBeNull();
    expect(satisfactionOf([0, 0, 0, 0, 0], 10).responseRate).toBe(0);
  });

  // The share of Leeds in the Oflog figures of 2022–23 on finding information about adult social care; they give no n.
  it('shows what others published without n, and says that nobody knows how sure it is', () => {
    expect(publishedSatisfaction({ n: null, satisfied: 0.718 }).satisfied).toEqual({ value: 0.718, interval: null, noInterval: 'N_NOT_KNOWN' });
    expect(publishedSatisfaction({ n: 400, satisfied: 0.718, invited: 1000 })).toMatchObject({ satisfied: { interval: wilson(0.718, 400) }, responseRate: 0.4 });
    expect(publishedSatisfaction({ n: 400, mean: 3.9 }).mean).toMatchObject({ noInterval: 'SPREAD_NOT_KNOWN' });
    expect(publishedSatisfaction({ n: 401, mean: 3.9, standardDeviation: 1 }).mean?.interval?.low).toBeCloseTo(3.9 - 1.966 / Math.sqrt(401), 3);
    expect(publishedSatisfaction({ n: null, mean: 3.9 }).mean).toMatchObject({ noInterval: 'N_NOT_KNOWN' });
  });

  it('counts unequal weights as fewer answers', () => {
    expect(effectiveSize([1, 1, 1, 1])).toBe(4);
    expect(effectiveSize([3, 1])).toBeCloseTo(1.6, 10);
    expect(effectiveSize([])).toBe(0);
    const few = weightedSatisfaction([{ rating: 5, weight: 3 }, { rating: 2, weight: 1 }, { rating: 4, weight: 1 }]);
    expect(few).toMatchObject({ n: 3, mean: { value: 4.2 }, satisfied: { value: 0.8 } });
    expect(few.effectiveN).toBeCloseTo(25 / 11, 10);
    expect(weightedSatisfaction([])).toMatchObject({ n: 0, mean: null });
  });

  it('is with equal weights what it is without', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 30 }), fc.double({ min: 0.1, max: 9, noNaN: true }), (ratings, weight) => {
        const count = (rating: number): number => ratings.filter((one) => one === rating).length;
        const plain = satisfactionOf([count(1), count(2), count(3), count(4), count(5)]);
        const weighted = weightedSatisfaction(ratings.map((rating) => ({ rating, weight })));
        expect(weighted.mean?.value).toBeCloseTo(plain.mean!.value, 9);
        expect(weighted.satisfied?.interval?.low).toBeCloseTo(plain.satisfied!.interval!.low, 9);
      }),
    );
  });
});
