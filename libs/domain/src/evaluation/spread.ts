// How far evaluators are apart on one criterion of one proposal: a prompt to talk, never a correction.

export type Spread = {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly range: number;
  readonly median: number;
  /** A range of two or more on the 0 to 5 scale. */
  readonly isWorthTalking: boolean;
};

const WORTH_TALKING = 2;

/** The middle score; of an even number the mean of the two in the middle. Null without scores. */
export const median = (scores: readonly number[]): number | null => {
  const sorted = scores.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? upper;
  return (lower + upper) / 2;
};

/** Null without scores. Moderation is suggested where max − min ≥ 2 on a 0–5 scale. */
export const spread = (scores: readonly number[]): Spread | null => {
  const middle = median(scores);
  if (middle === null) return null;
  const [min, max] = [Math.min(...scores), Math.max(...scores)];
  return { count: scores.length, min, max, range: max - min, median: middle, isWorthTalking: max - min >= WORTH_TALKING };
};
