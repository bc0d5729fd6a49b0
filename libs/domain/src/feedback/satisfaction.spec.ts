import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AnswerCounts, satisfactionOf, shownCounts, studentT95, wilson } from './satisfaction.ts';

const anyCounts = fc.array(fc.nat(200), { minLength: 5, maxLength: 5 }) as fc.Arbitrary<unknown> as fc.Arbitrary<AnswerCounts>;

describe('satisfaction', () => {
  it('is not shown below ten answers', () => {
    expect(satisfactionOf([1, 1, 1, 3, 3])).toBeNull();
    expect(satisfactionOf([1, 1, 1, 3, 4])).not.toBeNull();
  });

  it('is a mean with the interval of Student, and a share with the interval of Wilson', () => {
    // By hand: mean 3.6, standard deviation 1.26491, t(9) = 2.26216, so 0.905 to each side.
    const { mean, satisfied } = satisfactionOf([1, 1, 1, 5, 2])!;
    expect([mean.value, mean.low, mean.high].map((value) => Number(value.toFixed(3)))).toEqual([3.6, 2.695, 4.505]);
    expect(satisfied.value).toBe(0.7);
  });

  it('has the intervals that are printed for Wilson: 8 of 10 lie between 49.0 % and 94.3 %', () => {
    const { low, high } = wilson(8, 10);
    expect([low, high].map((share) => (100 * share).toFixed(1))).toEqual(['49.0', '94.3']);
  });

  it.each([
    [9, 2.262],
    [14, 2.145],
    [29, 2.045],
    [120, 1.98],
  ])('knows Student’s t at %i degrees of freedom: %f', (degrees, printed) => {
    expect(studentT95(degrees)).toBeCloseTo(printed, 3);
  });

  it('is not certain because all agree', () => {
    const { mean } = satisfactionOf([0, 0, 12, 0, 0])!;
    expect(mean.value).toBe(3);
    expect(mean.low).toBeLessThan(2.9);
    expect(mean.high).toBeGreaterThan(3.1);
  });

  it('lies within its interval, and the interval within the scale', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const found = satisfactionOf(counts);
        if (!found) return;
        for (const [{ value, low, high }, least, most] of [[found.mean, 1, 5], [found.satisfied, 0, 1]] as const) {
          expect(low).toBeGreaterThanOrEqual(least);
          expect(high).toBeLessThanOrEqual(most);
          expect(low - 1e-9 <= value && value <= high + 1e-9).toBe(true);
        }
      }),
    );
  });
});

describe('counts that are shown', () => {
  it('hide what is below ten, and one more where the total would tell the only hidden one', () => {
    expect(shownCounts([0, 12, 20, 30, 4])).toEqual([0, null, 20, 30, null]);
    expect(shownCounts([3, 12, 20, 30, 4])).toEqual([null, 12, 20, 30, null]);
    expect(shownCounts([10, 12, 20, 30, 40])).toEqual([10, 12, 20, 30, 40]);
  });

  it('never let exactly one hidden count be worked out from the total', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const shown = shownCounts(counts);
        const hidden = counts.filter((_, index) => shown[index] === null);
        expect(shown.every((count) => count === null || count === 0 || count >= 10)).toBe(true);
        if (counts.filter((count) => count > 0).length > 1) expect(hidden.length).not.toBe(1);
      }),
    );
  });
});
