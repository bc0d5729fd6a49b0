import { describe, expect, it } from '@jest/globals';
import { minutesOf, momentOf, wallTimeOf } from './london-time.ts';

const at = (day: string, month: string, year: string, time = '5pm') => momentOf({ day, month, year, time });

describe('a date and time in the United Kingdom', () => {
  it('is Greenwich time in winter and an hour ahead in summer', () => {
    expect(at('18', '12', '2026')).toEqual({ at: '2026-12-18T17:00:00.000Z' });
    expect(at('18', '6', '2026')).toEqual({ at: '2026-06-18T16:00:00.000Z' });
  });

  it('changes on the last Sunday of March', () => {
    expect(at('28', '3', '2026')).toEqual({ at: '2026-03-28T17:00:00.000Z' });
    expect(at('29', '3', '2026', '00:59')).toEqual({ at: '2026-03-29T00:59:00.000Z' });
    expect(at('29', '3', '2026', '2am')).toEqual({ at: '2026-03-29T01:00:00.000Z' });
    expect(at('29', '3', '2026')).toEqual({ at: '2026-03-29T16:00:00.000Z' });
  });

  it('does not exist in the hour that is skipped in March', () => {
    expect(at('29', '3', '2026', '1:30am')).toEqual({ fault: 'SKIPPED_TIME' });
  });

  it('is the first of the two in the hour that comes twice in October', () => {
    expect(at('25', '10', '2026', '1:30am')).toEqual({ at: '2026-10-25T00:30:00.000Z' });
    expect(at('25', '10', '2026', '2am')).toEqual({ at: '2026-10-25T02:00:00.000Z' });
    expect(at('25', '10', '2026')).toEqual({ at: '2026-10-25T17:00:00.000Z' });
  });

  it('comes back as it was written, on both sides of both changes', () => {
    for (const [day, month, time] of [['28', '3', '5pm'], ['29', '3', '5pm'], ['24', '10', '11:59pm'], ['25', '10', '5pm'], ['1', '7', 'midday'], ['2', '1', '12:30am']] as const) {
      const moment = at(day, month, '2026', time);
      expect('at' in moment ? wallTimeOf(moment.at) : null).toEqual({ day, month, year: '2026', time });
    }
  });

  it('is 5pm when no time is said, and nothing when no date is said', () => {
    expect(at('18', '12', '2026', '')).toEqual({ at: '2026-12-18T17:00:00.000Z' });
    expect(at('', '', '')).toEqual({ at: null });
    expect(wallTimeOf(null).time).toBe('5pm');
  });

  it('is refused when half of it is missing or it is not in the calendar', () => {
    expect(at('18', '', '2026')).toEqual({ fault: 'INCOMPLETE_DATE' });
    expect(at('30', '2', '2026')).toEqual({ fault: 'NO_SUCH_DATE' });
    expect(at('18', '12', '26')).toEqual({ fault: 'NO_SUCH_DATE' });
    expect(at('18', '12', '2026', '25:00')).toEqual({ fault: 'NO_SUCH_TIME' });
  });

  it('may be written in the ways people write it', () => {
    expect(['5pm', '5 PM', '17:00', '5.30pm', '12am', '12pm', 'midday', 'hanner dydd', '17'].map(minutesOf)).toEqual([1020, 1020, 1020, 1050, 0, 720, 720, 720, 1020]);
    expect(['', 'tea', '13pm', '0am', '9:75'].map(minutesOf)).toEqual([null, null, null, null, null]);
  });
});
