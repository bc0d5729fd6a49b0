// Writes what lies ahead of a person as an iCalendar feed (RFC 5545) in London time, with ids that stay the same.
import type { DeadlineKind, DeadlineRow } from '../deadlines.queries.ts';

type Locale = 'en' | 'cy';

const WORDS: Record<Locale, Record<Exclude<DeadlineKind, 'EVENT'>, string> & { name: string }> = {
  en: { TALKS_START: 'Talks with suppliers start', OPENS: 'Opens for ideas', QUESTIONS_CLOSE: 'Last day for questions', CLOSES: 'Closes for ideas', SHORTLIST: 'Shortlist decided by', name: 'Moothall: my dates' },
  cy: { TALKS_START: 'Sgyrsiau â chyflenwyr yn dechrau', OPENS: 'Agor i syniadau', QUESTIONS_CLOSE: 'Diwrnod olaf ar gyfer cwestiynau', CLOSES: 'Cau i syniadau', SHORTLIST: 'Penderfynu’r rhestr fer erbyn', name: 'Moothall: fy nyddiadau' },
};

/** The rules of daylight saving in the United Kingdom since 1996. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'TZNAME:BST',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:GMT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** @param site the address of the site, without a slash at its end */
export function writeFeed(rows: readonly DeadlineRow[], { site, locale, now }: { site: string; locale: Locale; now: Date }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Moothall//My dates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(WORDS[locale].name)}`,
    'X-WR-TIMEZONE:Europe/London',
    'REFRESH-INTERVAL;VALUE=DURATION:PT4H',
    ...ZONE,
    ...rows.flatMap((row) => eventOf(row, site, locale, now)),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function eventOf(row: DeadlineRow, site: string, locale: Locale, now: Date): string[] {
  const title = textIn(row.title, locale);
  const what = row.kind === 'EVENT' ? textIn(row.eventTitle ?? {}, locale) : WORDS[locale][row.kind];
  const page = `${site}${locale === 'cy' ? '/cy' : ''}/challenges/${row.slug}${row.kind === 'EVENT' ? '/events' : ''}`;
  return [
    'BEGIN:VEVENT',
    `UID:${row.kind.toLowerCase()}-${row.eventId ?? row.challengeId}@moothall`,
    `DTSTAMP:${utc(now)}`,
    `SEQUENCE:${row.version}`,
    `DTSTART;TZID=Europe/London:${london(row.at)}`,
    `DTEND;TZID=Europe/London:${london(row.endsAt ?? row.at)}`,
    `SUMMARY:${escaped(`${what}: ${title}`)}`,
    ...(row.place ? [`LOCATION:${escaped(row.place)}`] : []),
    `STATUS:${row.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${row.isBooked && !row.isCancelled ? 'OPAQUE' : 'TRANSPARENT'}`,
    `URL:${page}`,
    'END:VEVENT',
  ];
}

const textIn = (text: { en?: string | null; cy?: string | null }, locale: Locale): string => text[locale] ?? text.en ?? text.cy ?? '';

const utc = (at: Date): string => at.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');

const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' });

/** `2026-12-04 17:00:00` as iCalendar writes it. */
const london = (at: Date): string => PARTS.format(at).replaceAll(/[-:]/gu, '').replace(' ', 'T');

const escaped = (text: string): string => text.replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`).replaceAll(/\r?\n/gu, '\\n');

/** A line holds at most 75 bytes; further ones start with a space. Letters are never cut in two. */
function folded(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (Buffer.byteLength(part + letter) > 75) {
      parts.push(part);
      part = ' ';
    }
    part += letter;
  }
  return [...parts, part];
}
