// When gathered letters go out: once a day, and once a week, at an hour that clocks in London show.
import { londonClock } from './moment.ts';

export const DIGEST_HOUR = 7;
const MONDAY = 1;

/**
 * The paces whose letter of this day is due, with the day as its name; a server that slept through the hour is late, not silent.
 * By the date and hour on the wall, so that the days on which clocks change have one letter like all others.
 */
export const digestsDue = (now: Date): { readonly day: string; readonly paces: readonly ('DAILY' | 'WEEKLY')[] } => {
  const { day, hour, weekday } = londonClock(now);
  if (hour < DIGEST_HOUR) return { day, paces: [] };
  return { day, paces: weekday === MONDAY ? ['DAILY', 'WEEKLY'] : ['DAILY'] };
};
