// The bucket of a caller: refilled by the second up to its rim, and never emptied by a clock that is set back.
import { describe, expect, it } from '@jest/globals';
import { BUCKET, stateOf, tokensOf } from './bucket.ts';

const NOON = Date.parse('2026-03-02T12:00:00Z');

describe('the points of a caller', () => {
  it('are all there for somebody new', () => {
    expect(tokensOf(undefined, NOON)).toBe(BUCKET.capacity);
  });

  it('come back by the second, up to a full bucket', () => {
    const held = { tokens: BUCKET.capacity - 10_000, at: NOON };
    expect(tokensOf(held, NOON + 2_000)).toBe(BUCKET.capacity - 10_000 + 2 * BUCKET.perSecond);
    expect(tokensOf(held, NOON + 60_000)).toBe(BUCKET.capacity);
  });

  it('stay as they are when the clock is set back', () => {
    expect(tokensOf({ tokens: 5, at: NOON }, NOON - 3_600_000)).toBe(5);
  });

  it('are told with the moment at which all are back, and never as less than none', () => {
    expect(stateOf(BUCKET.capacity - BUCKET.perSecond, NOON)).toMatchObject({ resetAt: new Date(NOON + 1_000) });
    expect(stateOf(-500, NOON)).toMatchObject({ remaining: 0 });
  });
});
