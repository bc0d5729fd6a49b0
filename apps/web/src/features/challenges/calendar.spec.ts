import { describe, expect, it } from '@jest/globals';
import { writeCalendar } from './calendar.ts';

const event = { uid: 'closes@chl_1', at: '2026-12-18T17:00:00.000Z', title: 'Closes: roads, “quick; dirty”', url: 'https://x.example' };

describe('the calendar file', () => {
  it('writes moments in UTC and ends every line as the standard asks', () => {
    const text = writeCalendar('Fix it', [event], '2026-11-23T09:00:00.000Z');
    expect(text).toContain('DTSTAMP:20261123T090000Z\r\nDTSTART:20261218T170000Z\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes the signs that mean something in a calendar', () => {
    expect(writeCalendar('Fix it', [event], event.at)).toContain('SUMMARY:Closes: roads\\, “quick\\; dirty”');
  });

  it('folds lines at 75 bytes without cutting a Welsh letter in two', () => {
    const text = writeCalendar('Fix it', [{ ...event, title: 'ŵ'.repeat(90) }], event.at);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain('ŵ'.repeat(90));
  });
});
