// What of people's answers may be shown: nothing of fewer than ten people, and nothing that would give such a figure away.
import { FEWEST_SHOWN, hideSmallCounts } from './hide-small-cells.ts';
import { type Estimate, type RatingCounts, satisfactionOf } from './satisfaction.ts';

/** Fewer answers than this say too little of a place to set it beside another. */
export const FEWEST_COMPARED = 30;

export type ShownSatisfaction = {
  readonly n: number;
  /** From 1 to 5. */
  readonly mean: Estimate;
  /** Who gave 4 or 5; null where these, or all others, are fewer than ten people. */
  readonly satisfied: Estimate | null;
  /** From 1 to 5; null as a whole where anything was said by fewer than ten: total and mean would give single counts away. */
  readonly counts: RatingCounts | null;
};

const isFew = (count: number): boolean => count > 0 && count < FEWEST_SHOWN;

/** Null below ten answers. */
export const shownSatisfaction = (counts: RatingCounts): ShownSatisfaction | null => {
  const { n, mean, satisfied } = satisfactionOf(counts);
  if (n === null || n < FEWEST_SHOWN || mean === null) return null;
  const happy = counts[3] + counts[4];
  return { n, mean, satisfied: isFew(happy) || isFew(n - happy) ? null : satisfied, counts: counts.some(isFew) ? null : counts };
};

export type CountedMonth = { readonly month: string; readonly counts: RatingCounts };
/** Both null where fewer than ten answered, or where a month is hidden so that another cannot be worked out. */
export type ShownMonth = { readonly month: string; readonly n: number | null; readonly mean: Estimate | null };

/** Months whose total is shown too: those hidden come to ten people at least. */
export const shownMonths = (months: readonly CountedMonth[]): ShownMonth[] => {
  const { hidden } = hideSmallCounts(months.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  return months.map(({ month, counts }, place) => {
    const { n, mean } = satisfactionOf(counts);
    return hidden[place] === true ? { month, n: null, mean: null } : { month, n, mean };
  });
};
