// A moment as people in the United Kingdom write it: the clock of London, with its zone in words where it matters.

const FORMATS = { en: format('en-GB'), cy: format('cy-GB') };

function format(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', hour12: false });
}

const ZONE = { en: 'UK time', cy: 'amser y DU' } as const;

/** "18 December 2026 at 17:00 (UK time)"; summer time is taken into account. */
export const dayAndTime = (moment: Date, language: 'en' | 'cy'): string => {
  const parts = new Map(FORMATS[language].formatToParts(moment).map(({ type, value }) => [type, value]));
  const at = language === 'cy' ? 'am' : 'at';
  return `${parts.get('day') ?? ''} ${parts.get('month') ?? ''} ${parts.get('year') ?? ''} ${at} ${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''} (${ZONE[language]})`;
};
