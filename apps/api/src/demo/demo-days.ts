// Dates of the demo, counted in days from the day it is loaded, so that it looks alive whenever that is.

const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', hour12: false });

/** At five in the afternoon, London time. @param days may lie behind */
export function inDays(days: number, now: Date = new Date()): Date {
  const today = partsOf(now);
  const atFive = Date.UTC(today.year, today.month - 1, today.day + days, 17);
  // In summer London's clocks show 18 when it is 17 in UTC.
  const ahead = partsOf(new Date(atFive)).hour - 17;
  return new Date(atFive - ahead * 3_600_000);
}

function partsOf(at: Date): { year: number; month: number; day: number; hour: number } {
  const parts = LONDON.formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour') };
}
