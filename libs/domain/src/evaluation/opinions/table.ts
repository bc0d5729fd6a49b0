// What a second opinion looks at: each proposal's standing on each criterion, and the weights.

export type OpinionTable = {
  readonly ids: readonly string[];
  /** In any unit; only proportions count. */
  readonly weights: readonly number[];
  /** By proposal, by criterion. */
  readonly values: readonly (readonly number[])[];
  /** Criteria of which less is better; none when left out. */
  readonly isCost?: readonly boolean[];
};
export type Opinion = { readonly id: string; readonly score: number; readonly rank: number };

/** So close that only the last digits of floating point tell them apart. */
const SAME = 1e-9;

/** "1224" ranks, the highest score first, equal ones by id. */
export const ranked = (scores: readonly { readonly id: string; readonly score: number }[]): Opinion[] => {
  const sorted = scores.toSorted((one, other) => (Math.abs(other.score - one.score) < SAME ? (one.id < other.id ? -1 : 1) : other.score - one.score));
  let rank = 0;
  return sorted.map((one, at) => {
    const before = sorted[at - 1];
    if (before === undefined || before.score - one.score >= SAME) rank = at + 1;
    return { ...one, rank };
  });
};

export const sharesOf = (weights: readonly number[]): number[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum === 0 ? 0 : weight / sum));
};
