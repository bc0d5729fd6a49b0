// When a page whose stream has ended asks for the next one: spread out, the more pages there are the wider.

/** So soon at the earliest: a server that restarts needs a moment, and a page that shows a minute's old figures is no harm. */
const LEAST_MS = 1_000;
const SPREAD_MS = 2_000;
/** Each page that watches makes it wider, so that at most five hundred come in a second. */
const PER_WATCHER_MS = 2;

/** @param watchers how many streams the process has @param lot from 0 up to 1 */
export const comeBackAfter = (watchers: number, lot: number): number => Math.round(LEAST_MS + lot * (SPREAD_MS + watchers * PER_WATCHER_MS));
