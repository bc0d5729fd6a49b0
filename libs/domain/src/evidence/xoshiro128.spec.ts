// Compares the generator with its authors' own, and shows that a seed is all it needs.
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './index.ts';
import { xoshiro128 } from './xoshiro128.ts';

const draws = (seed: string | number, count: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('the generator', () => {
  it('draws what the reference program draws', () => {
    const next = xoshiro128([0, 1, 2, 3]);
    expect(Array.from({ length: 8 }, () => next())).toEqual([5760, 17280, 2966400, 32451840, 2604340873, 3891234569, 1254043636, 216095511]);
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
