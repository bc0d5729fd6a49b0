// A seeded generator: the same seed gives the same draws on every machine, so that what was drawn can be drawn again.

/** Draws the next number, evenly spread over 0 ≤ x < 1. */
export type Random = () => number;
export type RandomState = readonly [number, number, number, number];

const TWO_TO_32 = 4_294_967_296;

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * xoshiro128** 1.1 of Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators" (ACM TOMS 47(4), 2021).
 * Answers whole words of 32 bits. The state must not be all zero.
 */
export const xoshiro128 = (state: RandomState): (() => number) => {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
};

/** FNV-1a over UTF-16 code units: turns a seed in words into a number. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** Steele, Lea and Flood's SplitMix in 32 bits, which spreads one number over the whole state. */
const splitMix = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (twice ^ (twice >>> 16)) >>> 0;
  };
};

/** Whole words of 32 bits for a seed in words or a whole number; keep the seed beside what was drawn. */
export const seededWords = (seed: string | number): (() => number) => {
  const next = splitMix(typeof seed === 'number' ? seed : hashOf(seed));
  // SplitMix never gives four zeros in a row, so the state is never all zero.
  return xoshiro128([next(), next(), next(), next()]);
};

/** The same words as numbers evenly spread over 0 ≤ x < 1; a word over 2^32 is exact. */
export const seededRandom = (seed: string | number): Random => {
  const word = seededWords(seed);
  return () => word() / TWO_TO_32;
};
