// Moments in the words and by the clocks of the United Kingdom.
export type Language = 'en' | 'cy';

const ZONE = { timeZone: 'Europe/London' } as const;
const dayFormat = (locale: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { ...ZONE, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = { en: dayFormat('en-GB'), cy: dayFormat('cy') };
const CLOCK = new Intl.DateTimeFormat('en-GB', { ...ZONE, hour: '2-digit', minute: '2-digit', hour12: false });
const DAY_AND_HOUR = new Intl.DateTimeFormat('en-GB', { ...ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hour12: false });

/** “Friday, 4 December 2026, 10:00” by the clock of London; Welsh words in Welsh. */
export const momentIn = (language: Language, at: Date): string => `${DAYS[language].format(at)}, ${CLOCK.format(at)}`;

/** The date and hour that clocks in London show. */
export const londonClock = (at: Date): { readonly day: string; readonly hour: number; readonly weekday: number } => {
  const parts = DAY_AND_HOUR.formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return { day, hour: Number(part('hour')) % 24, weekday: new Date(`${day}T12:00:00Z`).getUTCDay() };
};
