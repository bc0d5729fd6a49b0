// Hashes passwords with argon2id at the OWASP minimum, a few at a time, because a login is a lever for overload.
import { hash, verify } from '@node-rs/argon2';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { ApiError } from '../platform/graphql/errors.ts';

// The library's own default algorithm is argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;
const MAY_WAIT = 40;
export const SHORTEST_PASSWORD = 15;
const LONGEST_PASSWORD = 200;

let running = 0;
const waiting: (() => void)[] = [];

/** A hash that no password has, so that unknown people take as long as known ones. */
const NOBODY = hash('nobody has this password', COST);

export function hashPassword(password: string): Promise<string> {
  return oneOfFew(() => hash(password, COST));
}

/** @param stored null for an unknown person; the answer is then false after the same work. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await NOBODY);
  const fits = await oneOfFew(() => verify(against, password));
  return fits && stored !== null;
}

/**
 * Length is what makes a password hard to guess (NIST SP 800-63B-4, section 3.1.1.2).
 * @param about words that a password must not consist of, such as the person's name
 */
export function passwordProblems(password: string, about: readonly string[]): Refusal<'PASSWORD_TOO_WEAK'>[] {
  const weak = (message: string): Refusal<'PASSWORD_TOO_WEAK'>[] => [refuse('PASSWORD_TOO_WEAK', ['password'], message)];
  if (password.length < SHORTEST_PASSWORD) return weak(`Choose a password of at least ${SHORTEST_PASSWORD} characters; three random words do well.`);
  if (password.length > LONGEST_PASSWORD) return weak(`Choose a password of at most ${LONGEST_PASSWORD} characters.`);
  if (new Set(password.toLowerCase()).size < 6) return weak('Choose a password with more different characters.');
  const lower = password.toLowerCase();
  const rest = about.filter((word) => word.length >= 4).reduce((text, word) => text.replaceAll(word.toLowerCase(), ''), lower);
  return rest.length < SHORTEST_PASSWORD / 2 ? weak('Choose a password that is not made of your name or e-mail address.') : [];
}

async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAY_WAIT) {
      throw new ApiError('RATE_LIMITED', 'Many people are signing in. Try again in a few seconds.', { retryAfterSeconds: 3 });
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
