// The bucket of a caller: spent, refilled by the second, and never emptied by a clock that is set back.
import { describe, expect, it } from '@jest/globals';
import { BUCKET, RateLimits } from './rate-limit.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');

describe('the points of a caller', () => {
  it('come back by the second, up to a full bucket', () => {
    const limits = new RateLimits();
    expect(limits.take('ann', 10_000, NOON).remaining).toBe(BUCKET.capacity - 10_000);
    expect(limits.peek('ann', NOON + 2_000).remaining).toBe(BUCKET.capacity - 10_000 + 2 * BUCKET.perSecond);
    expect(limits.peek('ann', NOON + 60_000).remaining).toBe(BUCKET.capacity);
  });

  it('are refused when they are spent, with the seconds to wait', () => {
    const limits = new RateLimits();
    limits.take('ann', BUCKET.capacity, NOON);
    expect(() => limits.take('ann', BUCKET.perSecond * 3, NOON)).toThrow('Try again in 3 seconds.');
  });

  it('stay as they are when the clock is set back', () => {
    const limits = new RateLimits();
    limits.take('ann', 10_000, NOON);
    const anHourBefore = NOON - 3_600_000;
    expect(limits.peek('ann', anHourBefore).remaining).toBe(BUCKET.capacity - 10_000);
    expect(limits.take('ann', 1, anHourBefore).remaining).toBe(BUCKET.capacity - 10_001);
    expect(limits.peek('ann', anHourBefore + 1_000).remaining).toBe(BUCKET.capacity - 10_001 + BUCKET.perSecond);
  });
});
