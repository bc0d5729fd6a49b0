// Writes dates and times the way people read them, always in UK time.
import { useLocale } from './use-locale.ts';
import type { Locale } from './locale.ts';

const ZONE = 'Europe/London';
const DAY_MS = 86_400_000;
// Each of these holds some hundred kilobytes that only a collection of garbage gives back: made once, not for each date.
const DATE = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONE });
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE });

// Not every browser knows Welsh, and the server and the browser must write the same.
const MONTHS: Record<Locale, readonly string[]> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};

/** "18 December 2026" */
export function dayText(iso: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = dateOf(iso).split('-');
  return `${Number(day)} ${MONTHS[locale][Number(month) - 1] ?? ''} ${year}`;
}

/** "18 December 2026 at 5pm" in English; "18 Rhagfyr 2026 am 17:00" in Welsh. */
export function momentText(iso: string, locale: Locale): string {
  const day = dayText(iso, locale);
  const [hour = '', minute = ''] = clockOf(iso).split(':');
  if (locale === 'cy') return `${day} am ${hour}:${minute}`;
  const minutes = minute === '00' ? '' : `:${minute}`;
  if (hour === '12' && !minutes) return `${day} at midday`;
  return `${day} at ${Number(hour) % 12 || 12}${minutes}${Number(hour) < 12 ? 'am' : 'pm'}`;
}

/** "2026-10" as "October 2026" */
export function monthText(month: string, locale: Locale): string {
  const [year = '', number = ''] = month.split('-');
  return `${MONTHS[locale][Number(number) - 1] ?? ''} ${year}`;
}

/** Whole days of the UK calendar from one moment to another; negative when it is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / DAY_MS);
}

export function Day({ at }: { at: string }) {
  return <time dateTime={at}>{dayText(at, useLocale())}</time>;
}

export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{momentText(at, useLocale())}</time>;
}

const dateOf = (iso: string): string => DATE.format(new Date(iso));

const clockOf = (iso: string): string => CLOCK.format(new Date(iso));
