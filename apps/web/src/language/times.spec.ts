import { describe, expect, it } from '@jest/globals';
import { daysBetween, momentText } from './times.tsx';

describe('dates and times', () => {
  it.each([
    ['2026-12-18T17:00:00Z', '18 December 2026 at 5pm'],
    ['2026-06-18T16:30:00Z', '18 June 2026 at 5:30pm'],
    ['2026-12-18T12:00:00Z', '18 December 2026 at midday'],
    ['2026-12-18T00:05:00Z', '18 December 2026 at 12:05am'],
  ])('writes %s as people say it in the UK', (iso, text) => {
    expect(momentText(iso, 'en')).toBe(text);
  });

  it('writes Welsh dates with the clock of 24 hours', () => {
    expect(momentText('2026-12-18T17:00:00Z', 'cy')).toBe('18 Rhagfyr 2026 am 17:00');
  });

  it('counts calendar days, also over the night when the clocks change', () => {
    expect(daysBetween('2026-03-28T23:30:00Z', '2026-03-30T09:00:00Z')).toBe(2);
    expect(daysBetween('2026-10-24T09:00:00Z', '2026-10-26T09:00:00Z')).toBe(2);
    expect(daysBetween('2026-11-23T00:10:00Z', '2026-11-23T23:50:00Z')).toBe(0);
    expect(daysBetween('2026-11-23T12:00:00Z', '2026-11-21T12:00:00Z')).toBe(-2);
  });
});
