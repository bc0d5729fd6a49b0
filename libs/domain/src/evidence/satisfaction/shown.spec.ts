// Shows that figures of few people stay hidden, and that what is shown gives none of them away.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RatingCounts, satisfactionOf, shownMonths, shownSatisfaction } from '../index.ts';

const anyCounts = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
const peopleIn = (counts: RatingCounts): number => counts.reduce((sum, count) => sum + count, 0);

describe('satisfaction that is shown', () => {
  it('needs ten answers', () => {
    expect(shownSatisfaction([1, 2, 2, 2, 2])).toBeNull();
    expect(shownSatisfaction([2, 2, 2, 2, 2])?.n).toBe(10);
  });

  it('says how answers are spread only where each was given by nobody or by ten', () => {
    expect(shownSatisfaction([10, 0, 12, 30, 11])?.counts).toEqual([10, 0, 12, 30, 11]);
    // With the total of 60 and the mean, 3 and 9 would be the only way to fill the two gaps.
    expect(shownSatisfaction([3, 12, 16, 20, 9])?.counts).toBeNull();
  });

  it.each([
    ['few are satisfied', [20, 20, 20, 3, 1]],
    ['few are not', [1, 3, 2, 20, 20]],
  ] as const)('leaves the share of the satisfied out where %s', (_when, counts) => {
    expect(shownSatisfaction(counts)?.satisfied).toBeNull();
    expect(shownSatisfaction(counts)?.mean).toEqual(satisfactionOf(counts).mean);
  });

  it('shows the share where nobody is satisfied, which singles nobody out', () => {
    expect(shownSatisfaction([20, 20, 20, 0, 0])?.satisfied?.value).toBe(0);
  });

  it('never shows a count, nor the numerator of a share, from 1 to 9', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const shown = shownSatisfaction(counts);
        if (!shown) return;
        expect(shown.counts?.some((count) => count > 0 && count < 10) ?? false).toBe(false);
        const happy = Math.round((shown.satisfied?.value ?? 0) * shown.n);
        if (shown.satisfied) expect([happy, shown.n - happy].some((count) => count > 0 && count < 10)).toBe(false);
      }),
    );
  });
});

describe('months that are shown', () => {
  const month = (name: string, ...counts: RatingCounts) => ({ month: name, counts });

  it('hide the small one, and the next smallest that the total would give it away by', () => {
    const shown = shownMonths([month('2026-01', 5, 5, 5, 5, 5), month('2026-02', 0, 1, 2, 1, 0), month('2026-03', 10, 10, 10, 10, 10)]);
    expect(shown.map(({ month: name, n }) => [name, n])).toEqual([['2026-01', null], ['2026-02', null], ['2026-03', 50]]);
    expect(shown.map(({ mean }) => mean?.value ?? null)).toEqual([null, null, 3]);
  });

  it('never leave fewer than ten people between the total and what is shown', () => {
    fc.assert(
      fc.property(fc.array(anyCounts.map((counts) => counts.map((count) => count % 7)), { maxLength: 8 }), (all) => {
        const months = all.map(([a = 0, b = 0, c = 0, d = 0, e = 0], index) => month(String(index), a, b, c, d, e));
        const total = months.reduce((sum, { counts }) => sum + peopleIn(counts), 0);
        const shown = shownMonths(months).reduce((sum, { n }) => sum + (n ?? 0), 0);
        if (total >= 10) expect(total - shown === 0 || total - shown >= 10).toBe(true);
      }),
    );
  });
});
