// Turns what the clock on the wall in the United Kingdom shows into a moment and back, summer time included.
export interface WallTime {
  day: string;
  month: string;
  year: string;
  time: string;
}

export type MomentFault = 'INCOMPLETE_DATE' | 'NO_SUCH_DATE' | 'NO_SUCH_TIME' | 'SKIPPED_TIME';

const MINUTE_MS = 60_000;
const USUAL_TIME = '5pm';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** The wall clock at a moment, as if it were UTC, so that it can be reckoned with. */
function wallClock(moment: number): number {
  const at = new Map(parts.formatToParts(new Date(moment)).map(({ type, value }) => [type, Number(value)]));
  const [year = 0, month = 1, day = 1] = [at.get('year'), at.get('month'), at.get('day')];
  return Date.UTC(year, month - 1, day, at.get('hour') ?? 0, at.get('minute') ?? 0);
}

/** Reads `5pm`, `5:30 pm`, `17:00`, `midday`, `hanner dydd`; answers minutes after midnight. */
export function minutesOf(text: string): number | null {
  const words = text.trim().toLowerCase();
  if (['midday', 'noon', 'hanner dydd'].includes(words)) return 720;
  if (['midnight', 'hanner nos'].includes(words)) return 0;
  const [, hourText = '', minuteText = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?|yh|yp)?$/.exec(words) ?? [];
  if (!hourText) return null;
  const hour = Number(hourText);
  const minute = Number(minuteText);
  if (minute > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const isAfternoon = half?.startsWith('p') || half === 'yh';
  return (half ? (hour % 12) + (isAfternoon ? 12 : 0) : hour) * 60 + minute;
}

/** Answers null for a date left empty. Of an hour that comes twice, in October, it takes the first. */
export function momentOf({ day, month, year, time }: WallTime): { at: string | null } | { fault: MomentFault } {
  if (!day.trim() && !month.trim() && !year.trim()) return { at: null };
  if (!day.trim() || !month.trim() || !year.trim()) return { fault: 'INCOMPLETE_DATE' };
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const midnight = Date.UTC(y, m - 1, d);
  const read = new Date(midnight);
  const isReal = y >= 2000 && y <= 2200 && read.getUTCMonth() === m - 1 && read.getUTCDate() === d;
  if (!isReal) return { fault: 'NO_SUCH_DATE' };
  const minutes = minutesOf(time.trim() || USUAL_TIME);
  if (minutes === null) return { fault: 'NO_SUCH_TIME' };
  const wanted = midnight + minutes * MINUTE_MS;
  // The United Kingdom is an hour ahead or not at all; the earlier moment first.
  const moment = [wanted - 60 * MINUTE_MS, wanted].find((one) => wallClock(one) === wanted);
  return moment === undefined ? { fault: 'SKIPPED_TIME' } : { at: new Date(moment).toISOString() };
}

/** What to show in the boxes for a moment; 5pm where there is none yet. */
export function wallTimeOf(iso: string | null): WallTime {
  if (iso === null) return { day: '', month: '', year: '', time: USUAL_TIME };
  const wall = new Date(wallClock(Date.parse(iso)));
  const hour = wall.getUTCHours();
  const minute = wall.getUTCMinutes();
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  const isMidday = hour === 12 && minute === 0;
  return {
    day: String(wall.getUTCDate()),
    month: String(wall.getUTCMonth() + 1),
    year: String(wall.getUTCFullYear()),
    time: isMidday ? 'midday' : `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`,
  };
}
