// The bound of requests in hand grows while answers are quick, falls while they are slow, and stays when few are in hand.
import { describe, expect, it } from '@jest/globals';
import { AdaptiveBound } from './adaptive-bound.ts';

/** Answers while as many are in hand as may be, ten a second. */
function answers(bound: AdaptiveBound, count: number, tookMs: number): number {
  for (let n = 0; n < count; n += 1) bound.learn(tookMs, bound.now, n * 100);
  return bound.now;
}

describe('the bound of requests in hand', () => {
  it('begins with half', () => {
    expect(new AdaptiveBound(200).now).toBe(100);
  });

  it('grows to the most while answers are quick, and not at once', () => {
    const bound = new AdaptiveBound(200);
    expect(answers(bound, 100, 50)).toBeLessThan(103);
    expect(answers(bound, 30_000, 50)).toBe(200);
  });

  it('falls while answers are slow, and never so far that nobody is served', () => {
    expect(answers(new AdaptiveBound(200), 1, 2_000)).toBe(90);
    expect(answers(new AdaptiveBound(200), 100, 2_000)).toBe(8);
    expect(answers(new AdaptiveBound(1), 100, 2_000)).toBe(1);
  });

  it('falls once for the answers of one moment', () => {
    const bound = new AdaptiveBound(200);
    for (let n = 0; n < 30; n += 1) bound.learn(2_000, 90, 5);
    expect(bound.now).toBe(90);
  });

  it('learns nothing from a slow answer while few are in hand', () => {
    const bound = new AdaptiveBound(200);
    bound.learn(9_000, 3, 0);
    expect(bound.now).toBe(100);
  });
});
