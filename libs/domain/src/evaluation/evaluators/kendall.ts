// Kendall's W: how far evaluators put the same things in the same order, whatever the level of their scores.

/** Ranks of one evaluator's scores, equal scores sharing the mean of their ranks; and Σ (t³ − t) over its ties. */
const midRanks = (scores: readonly number[]): { ranks: number[]; ties: number } => {
  const sorted = scores.toSorted((one, other) => one - other);
  const ranks = scores.map((score) => (sorted.indexOf(score) + sorted.lastIndexOf(score)) / 2 + 1);
  const ties = [...new Set(scores)].reduce((sum, score) => {
    const many = scores.filter((other) => other === score).length;
    return sum + (many ** 3 - many);
  }, 0);
  return { ranks, ties };
};

/**
 * Corrected for ties, after Kendall and Babington Smith (1939) and Siegel, "Nonparametric Statistics" (1956), chapter 9.
 * @param scores by evaluator, each in the order of the same things
 * @returns 0 to 1; null with fewer than two evaluators or two things, or when nobody tells any two things apart
 */
export const kendallW = (scores: readonly (readonly number[])[]): number | null => {
  const [raters, things] = [scores.length, scores[0]?.length ?? 0];
  if (raters < 2 || things < 2) return null;
  const ranked = scores.map(midRanks);
  const ties = ranked.reduce((sum, one) => sum + one.ties, 0);
  const squares = Array.from({ length: things }, (_, thing) => ranked.reduce((sum, { ranks }) => sum + (ranks[thing] ?? 0), 0) ** 2).reduce((sum, one) => sum + one, 0);
  const most = raters ** 2 * things * (things ** 2 - 1) - raters * ties;
  return most <= 0 ? null : (12 * squares - 3 * raters ** 2 * things * (things + 1) ** 2) / most;
};
