// A day and hour of the UK clock as a moment, in summer and in winter.
const HOUR = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/London' });

export function londonMoment(year: number, month: number, day: number, hour: number): string | null {
  const guess = new Date(Date.UTC(year, month - 1, day, hour));
  const isReal = guess.getUTCDate() === day && guess.getUTCMonth() + 1 === month && guess.getUTCHours() === hour && year > 2000;
  if (!isReal) return null;
  const shown = HOUR.format(guess);
  const ahead = (Number(shown) - hour + 24) % 24;
  return new Date(guess.getTime() - ahead * 3_600_000).toISOString();
}
