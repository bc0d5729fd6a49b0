// What becomes of a letter: sent, tried again later, or put aside for somebody to look at.

export const LETTER_STATES = ['WAITING', 'SENT', 'PARKED'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const LETTER_ACTIONS = ['ACCEPTED', 'FAILED_ONCE', 'GIVEN_UP', 'NOT_SENDABLE', 'RELEASED'] as const;
export type LetterAction = (typeof LETTER_ACTIONS)[number];

export type LetterTransition = { readonly from: LetterState; readonly action: LetterAction; readonly to: LetterState; readonly by: readonly ['CLOCK'] };

/** What waits for a missing translation is looked at again every hour; what was refused stays aside. */
export const LETTER_TRANSITIONS: readonly LetterTransition[] = [
  { from: 'WAITING', action: 'ACCEPTED', to: 'SENT', by: ['CLOCK'] },
  { from: 'WAITING', action: 'FAILED_ONCE', to: 'WAITING', by: ['CLOCK'] },
  { from: 'WAITING', action: 'GIVEN_UP', to: 'PARKED', by: ['CLOCK'] },
  { from: 'WAITING', action: 'NOT_SENDABLE', to: 'PARKED', by: ['CLOCK'] },
  { from: 'PARKED', action: 'RELEASED', to: 'WAITING', by: ['CLOCK'] },
];

/** Why a letter lies aside. */
export const PARKED_REASONS = ['REFUSED', 'NOT_ACCEPTED', 'TRANSLATION_MISSING', 'NOTHING_TO_TELL'] as const;
export type ParkedReason = (typeof PARKED_REASONS)[number];

/** A server that says no for good may still mean a moment; after this many it is believed. */
export const TRIES_WHEN_REFUSED = 3;
export const TRIES_WHEN_BUSY = 8;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

export type AfterFailure = { readonly action: 'FAILED_ONCE'; readonly waitMs: number } | { readonly action: 'GIVEN_UP'; readonly reason: 'REFUSED' | 'NOT_ACCEPTED' };

/**
 * @param tries how many times the letter was tried, this one included
 * @param code what the mail server answered, as 450 or 550; null when there was no answer, which is no fault of the letter
 */
export const afterFailure = (tries: number, code: number | null): AfterFailure => {
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20), LONGEST_WAIT_MS);
  if (code !== null && code >= 500 && tries >= TRIES_WHEN_REFUSED) return { action: 'GIVEN_UP', reason: 'REFUSED' };
  if (code !== null && code < 500 && tries >= TRIES_WHEN_BUSY) return { action: 'GIVEN_UP', reason: 'NOT_ACCEPTED' };
  return { action: 'FAILED_ONCE', waitMs };
};
