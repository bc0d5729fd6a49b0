// Counts of simulations as parts of a million with their Monte-Carlo error: whole numbers, so that they are the same on every machine.

/** Parts of a million. `error`: one standard error, by which the simulation alone may be off. */
export type Estimate = { readonly value: number; readonly error: number };

const MILLION = 1_000_000n;

/** The whole root, rounded down. A root by floating point is only where to begin. */
const wholeRoot = (square: bigint): bigint => {
  let root = BigInt(Math.floor(Math.sqrt(Number(square))));
  while (root * root > square) root -= 1n;
  while ((root + 1n) * (root + 1n) <= square) root += 1n;
  return root;
};

/** The whole root, rounded up. */
export const rootUp = (square: bigint): bigint => {
  const root = wholeRoot(square);
  return root * root === square ? root : root + 1n;
};

const nearest = (num: bigint, den: bigint): number => Number((2n * num + den) / (2n * den));

/** p = count/samples, with √(p (1 − p) / samples), rounded up. */
export const shareOf = (count: number, samples: number): Estimate => {
  const [hits, all] = [BigInt(count), BigInt(samples)];
  return { value: nearest(hits * MILLION, all), error: Number(rootUp((hits * (all - hits) * MILLION * MILLION) / all ** 3n)) };
};

/** The mean of whole numbers, in millionths, with √(variance / count). */
export const meanOf = (sum: number, sumOfSquares: number, count: number): Estimate => {
  const [total, squares, all] = [BigInt(sum), BigInt(sumOfSquares), BigInt(count)];
  const spread = all * squares - total * total;
  return { value: nearest(total * MILLION, all), error: Number(rootUp((spread * MILLION * MILLION) / all ** 3n)) };
};
