// Reads dates as OCDS writes them: ISO 8601 with a time zone.

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/u;

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Null when it is no such date. A day without a time is taken as its beginning in UTC. */
export const parseInstant = (text: string): Date | null => {
  const match = INSTANT.exec(text.trim());
  if (match === null || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) return null;
  // ECMAScript demands the colon that ISO 8601 leaves to taste.
  const date = new Date(text.trim().replace(/([+-]\d{2})(\d{2})$/u, (zone: string, hours: string, minutes: string) =>
    text.includes('T') ? `${hours}:${minutes}` : zone,
  ));
  return Number.isNaN(date.getTime()) ? null : date;
};
