// A token bucket per caller, refilled by the second; the price of an operation is known before it runs.
import { Injectable } from '@nestjs/common';
import { ApiError } from './errors.ts';

/** Points a caller may hold, and how many come back each second. */
export const BUCKET = { capacity: 100_000, perSecond: 2_000 } as const;

export interface RateLimitState {
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: Date;
}

@Injectable()
export class RateLimits {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();
  private lookedThroughAt = 0;

  /**
   * Takes `cost` points from a caller's bucket.
   * @param now milliseconds
   * @throws ApiError RATE_LIMITED with the seconds to wait.
   */
  take(bucket: string, cost: number, now: number): RateLimitState {
    const tokens = this.tokens(bucket, now) - cost;
    if (tokens < 0) {
      const retryAfterSeconds = Math.ceil(-tokens / BUCKET.perSecond);
      throw new ApiError('RATE_LIMITED', `Too much at once. Try again in ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
    }
    this.buckets.set(bucket, { tokens, at: now });
    this.forgetFullBuckets(now);
    return this.state(tokens, now);
  }

  peek(bucket: string, now: number): RateLimitState {
    return this.state(this.tokens(bucket, now), now);
  }

  private tokens(bucket: string, now: number): number {
    const held = this.buckets.get(bucket);
    if (!held) return BUCKET.capacity;
    // The clock of a host can be set back; that takes nothing from anybody.
    const seconds = Math.max(0, now - held.at) / 1000;
    return Math.min(BUCKET.capacity, held.tokens + seconds * BUCKET.perSecond);
  }

  private state(tokens: number, now: number): RateLimitState {
    const missing = BUCKET.capacity - tokens;
    return { limit: BUCKET.capacity, remaining: Math.floor(tokens), resetAt: new Date(now + (missing / BUCKET.perSecond) * 1000) };
  }

  /** Looking through all of them is work, so a crowd of callers makes us do it once a second and not each time. */
  private forgetFullBuckets(now: number): void {
    if (this.buckets.size < 10_000 || Math.abs(now - this.lookedThroughAt) < 1_000) return;
    this.lookedThroughAt = now;
    for (const bucket of this.buckets.keys()) if (this.tokens(bucket, now) >= BUCKET.capacity) this.buckets.delete(bucket);
  }
}
