// Intraclass correlations of a complete panel: how much of the difference between scores is one of the things scored.

export type Intraclass = {
  /** ICC(2,1): how far a single evaluator of such a panel could be relied on. */
  readonly single: number;
  /** ICC(2,k): how far the mean of this panel can be relied on. */
  readonly mean: number;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const squaresAround = (values: readonly number[], centre: number): number => values.reduce((sum, value) => sum + (value - centre) ** 2, 0);

/**
 * Two-way random effects, absolute agreement: cases (2,1) and (2,k) of Shrout and Fleiss, "Intraclass Correlations"
 * (Psychological Bulletin 86(2), 1979).
 * @param scores by thing, each in the order of the same evaluators
 * @returns null with fewer than two things or evaluators, or when all scores are the same
 */
export const intraclass = (scores: readonly (readonly number[])[]): Intraclass | null => {
  const [n, k] = [scores.length, scores[0]?.length ?? 0];
  if (n < 2 || k < 2) return null;
  const grand = mean(scores.flat());
  const total = squaresAround(scores.flat(), grand);
  const things = k * squaresAround(scores.map(mean), grand);
  const raters = n * squaresAround(Array.from({ length: k }, (_, rater) => mean(scores.map((row) => row[rater] ?? 0))), grand);
  const [ofThings, ofRaters] = [things / (n - 1), raters / (k - 1)];
  const rest = Math.max(0, total - things - raters) / ((n - 1) * (k - 1));
  const [single, panel] = [ofThings + (k - 1) * rest + (k * (ofRaters - rest)) / n, ofThings + (ofRaters - rest) / n];
  return total <= 0 || single === 0 || panel === 0 ? null : { single: (ofThings - rest) / single, mean: (ofThings - rest) / panel };
};
