// What becomes of a letter: sent, tried again later, or put aside for somebody to look at.

export const LETTER_STATES = ['WAITING', 'SENT', 'PARKED'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const LETTER_EVENTS = ['ACCEPTED', 'FAILED_ONCE', 'GIVEN_UP', 'NOT_SENDABLE', 'RELEASED'] as const;
export type LetterEvent = (typeof LETTER_EVENTS)[number];

export type LetterTransition = { readonly from: LetterState; readonly event: LetterEvent; readonly to: LetterState };

export const LETTER_TRANSITIONS: readonly LetterTransition[] = [
  { from: 'WAITING', event: 'ACCEPTED', to: 'SENT' },
  { from: 'WAITING', event: 'FAILED_ONCE', to: 'WAITING' },
  { from: 'WAITING', event: 'GIVEN_UP', to: 'PARKED' },
  { from: 'WAITING', event: 'NOT_SENDABLE', to: 'PARKED' },
  { from: 'PARKED', event: 'RELEASED', to: 'WAITING' },
];

/** Why a letter lies aside. */
export const PARKED_REASONS = ['REFUSED', 'NOT_ACCEPTED', 'TRANSLATION_MISSING', 'NOTHING_TO_TELL'] as const;
export type ParkedReason = (typeof PARKED_REASONS)[number];

/** A server that says no for good may still mean a moment; after this many it is believed. */
export const TRIES_WHEN_REFUSED = 3;
export const TRIES_WHEN_BUSY = 8;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

export type AfterFailure = { readonly event: 'FAILED_ONCE'; readonly waitMs: number } | { readonly event: 'GIVEN_UP'; readonly reason: 'REFUSED' | 'NOT_ACCEPTED' };

/**
 * @param tries how many times the letter was tried, this one included
 * @param code what the mail server answered, as 450 or 550; null when there was no answer, which is no fault of the letter
 */
export const afterFailure = (tries: number, code: number | null): AfterFailure => {
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20), LONGEST_WAIT_MS);
  if (code !== null && code >= 500 && tries >= TRIES_WHEN_REFUSED) return { event: 'GIVEN_UP', reason: 'REFUSED' };
  if (code !== null && code < 500 && tries >= TRIES_WHEN_BUSY) return { event: 'GIVEN_UP', reason: 'NOT_ACCEPTED' };
  return { event: 'FAILED_ONCE', waitMs };
};
