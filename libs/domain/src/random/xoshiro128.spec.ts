// Compares the generator with its authors' own, and shows that a seed is all it needs.
import { describe, expect, it } from '@jest/globals';
import { seededRandom, seededWords, xoshiro128 } from './index.ts';

const draws = (seed: string | number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('the generator', () => {
  it('draws what the reference program draws', () => {
    const next = xoshiro128([0, 1, 2, 3]);
    expect(Array.from({ length: 8 }, () => next())).toEqual([5760, 17280, 2966400, 32451840, 2604340873, 3891234569, 1254043636, 216095511]);
  });

  it('is the definition of its authors, written down once more with whole numbers of any size', () => {
    const mask = 0xffffffffn;
    const rotl = (word: bigint, by: bigint) => ((word << by) | (word >> (32n - by))) & mask;
    const state = [0xdeadbeefn, 0x12345678n, 0x9abcdef0n, 0x0badcafen];
    const defined = () => {
      const [s0, s1, s2, s3] = state as [bigint, bigint, bigint, bigint];
      const result = (rotl((s1 * 5n) & mask, 7n) * 9n) & mask;
      const [c, d] = [s2 ^ s0, s3 ^ s1];
      state.splice(0, 4, s0 ^ d, s1 ^ c, c ^ ((s1 << 9n) & mask), rotl(d, 11n));
      return Number(result);
    };
    const next = xoshiro128([0xdeadbeef, 0x12345678, 0x9abcdef0, 0x0badcafe]);
    for (let draw = 0; draw < 10_000; draw += 1) expect(next()).toBe(defined());
  });

  it('starts from a seed by SplitMix, as 32 bits whole and without a sign', () => {
    const next = seededWords(1);
    const first = Array.from({ length: 1_000 }, () => next());
    expect(first.every((word) => Number.isInteger(word) && word >= 0 && word < 4_294_967_296)).toBe(true);
    const random = seededRandom(1);
    expect(first.map((word) => word / 4_294_967_296)).toEqual(first.map(() => random()));
  });

  it('draws the same for the same seed, and something else for another', () => {
    expect(draws('survey 7', 5)).toEqual(draws('survey 7', 5));
    expect(draws('survey 7', 5)).not.toEqual(draws('survey 8', 5));
    expect(draws(7, 5)).not.toEqual(draws(8, 5));
  });

  it('spreads its draws evenly between 0 and 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const draw of draws(0, 100_000)) tenths[Math.floor(draw * 10)]! += 1;
    expect(Math.min(...tenths)).toBeGreaterThan(9_600);
    expect(Math.max(...tenths)).toBeLessThan(10_400);
  });
});
