// Moments in the words and by the clocks of the United Kingdom.
export type Language = 'en' | 'cy';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** “Friday, 4 December 2026, 10:00” by the clock of London; Welsh words in Welsh. */
export const momentIn = (language: Language, at: Date): string => {
  const day = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  return `${day}, ${hour}`;
};

/** The date and hour that clocks in London show. */
export const londonClock = (at: Date): { readonly day: string; readonly hour: number; readonly weekday: number } => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hour12: false }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  return { day, hour: Number(part('hour')) % 24, weekday: new Date(`${day}T12:00:00Z`).getUTCDay() };
};
