// How sure a mean or a share is: 95 % intervals, each by a named method.

/** 95 % of such intervals hold the true value, if those who answered are like those who were asked. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5 % point of the normal distribution. */
export const Z_95 = 1.959963984540054;

/** The 97.5 % points of Student's t for 1 to 8 degrees of freedom, where the series below is not near enough. */
const SMALL = [12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004];

/** The 97.5 % point of Student's t: Abramowitz and Stegun, "Handbook of Mathematical Functions" (1964), 26.7.5. */
export const t95 = (degrees: number): number => {
  const known = SMALL[degrees - 1];
  if (known !== undefined) return known;
  const z = Z_95;
  return (
    z +
    (z ** 3 + z) / 4 / degrees +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96 / degrees ** 2 +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384 / degrees ** 3 +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160 / degrees ** 4
  );
};

/**
 * Of a share: Wilson, "Probable inference" (JASA 22, 1927). Right also for shares of nearly none and nearly all. `n` may
 * be an effective sample size and so no whole number. Null without answers.
 */
export const wilson = (share: number, n: number): Interval | null => {
  if (!(n > 0)) return null;
  const square = Z_95 ** 2 / n;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z_95 / (1 + square)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  // Rounding may lead a hair outside.
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};

/**
 * Of a mean: mean ± t · s / √n, Student's t with n − 1 degrees of freedom, cut to the scale. Null for fewer than two
 * answers, and where all answers are alike: then nothing is known of how far others differ.
 */
export const meanInterval = (mean: number, variance: number, n: number, scale: readonly [number, number]): Interval | null => {
  if (n < 2 || variance <= 0) return null;
  const half = t95(Math.max(1, Math.floor(n - 1))) * Math.sqrt(variance / n);
  return { low: Math.max(scale[0], mean - half), high: Math.min(scale[1], mean + half) };
};

/** Kish, "Survey Sampling" (1965): as many equal answers would say as much as these with weights, (Σw)² / Σw². */
export const effectiveSize = (weights: readonly number[]): number => {
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return squares === 0 ? 0 : weights.reduce((sum, weight) => sum + weight, 0) ** 2 / squares;
};
