// How many points a caller has, and how they come back.

/** Points a caller may hold, and how many come back each second. */
export const BUCKET = { capacity: 100_000, perSecond: 2_000 } as const;

export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

export interface Held {
  readonly tokens: number;
  /** Milliseconds of this process's clock. */
  readonly at: number;
}

export function tokensOf(held: Held | undefined, now: number): number {
  if (!held) return BUCKET.capacity;
  // The clock of a host can be set back; that takes nothing from anybody.
  const seconds = Math.max(0, now - held.at) / 1000;
  return Math.min(BUCKET.capacity, held.tokens + seconds * BUCKET.perSecond);
}

export function stateOf(tokens: number, now: number): RateLimitState {
  const missing = BUCKET.capacity - tokens;
  return { limit: BUCKET.capacity, remaining: Math.max(0, Math.floor(tokens)), resetAt: new Date(now + (missing / BUCKET.perSecond) * 1000) };
}
