// Deadlines stand at five in the afternoon in London, in winter, in summer, and over the change between them.
import { describe, expect, it } from '@jest/globals';
import { inDays } from './demo-days.ts';

describe('a day of the demo', () => {
  it.each([
    ['2026-11-23T04:00:00Z', 5, '2026-11-28T17:00:00.000Z'],
    ['2026-07-01T12:00:00Z', 12, '2026-07-13T16:00:00.000Z'],
    ['2026-03-20T12:00:00Z', 26, '2026-04-15T16:00:00.000Z'],
    ['2026-10-20T12:00:00Z', 12, '2026-11-01T17:00:00.000Z'],
    ['2026-12-30T23:30:00Z', 3, '2027-01-02T17:00:00.000Z'],
    ['2026-07-01T23:30:00Z', 0, '2026-07-02T16:00:00.000Z'],
    ['2026-11-23T00:10:00Z', -3, '2026-11-20T17:00:00.000Z'],
  ])('counted from %s by %i is %s', (now, days, expected) => {
    expect(inDays(days, new Date(now)).toISOString()).toBe(expected);
  });
});
