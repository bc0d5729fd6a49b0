// Names for statements that come again, so that a connection plans them once: a policy makes a short statement long to plan.
import { createHash } from 'node:crypto';

const AGAIN = 2;
/** A named statement lives in each connection until it ends, so there must not be ever more of them. */
const MOST_NAMES = 1_000;
const MOST_KNOWN = 2_000;
const ROWS = /^\s*(?:select|with|insert|update|delete)\b/iu;

interface Known {
  times: number;
  /** Empty while it is asked too seldom. */
  name: string;
}

const known = new Map<string, Known>();
let names = 0;

/** @returns its name in the database, or nothing for what is planned each time */
export function nameIfAskedOften(text: string): string {
  const found = known.get(text) ?? remembered(text);
  if (!found) return '';
  found.times += 1;
  if (found.name === '' && found.times >= AGAIN && names < MOST_NAMES && ROWS.test(text)) {
    names += 1;
    found.name = `often-${createHash('sha1').update(text).digest('base64url')}`;
  }
  return found.name;
}

/** What is made of parts has ever new texts; those that came first keep their places. */
function remembered(text: string): Known | null {
  if (known.size >= MOST_KNOWN) return null;
  const made = { times: 0, name: '' };
  known.set(text, made);
  return made;
}
