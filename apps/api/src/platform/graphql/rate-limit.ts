// A token bucket per caller over all processes: each spends by its own view of the bucket, and settles with the others in bulk.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Log } from '../log.ts';
import { Metrics } from '../serving/metrics.ts';
import { unasked } from '../unasked.ts';
import { BUCKET, type Held, type RateLimitState, stateOf, tokensOf } from './bucket.ts';
import { ApiError } from './errors.ts';
import { RateLedger } from './rate-ledger.ts';

export type { RateLimitState } from './bucket.ts';

/**
 * What a process may spend of a bucket before it has told the others. A request pays no round trip until then, and over all of them
 * a caller gets at most so much more than the bucket holds for each process but one; what was spent too much is paid back first.
 */
export const UNSETTLED = 2_000;
const SETTLE_MS = 250;
const FORGET_MS = 60_000;

interface View extends Held {
  readonly unsettled: number;
}

@Injectable()
export class RateLimits implements OnModuleDestroy {
  private readonly views = new Map<string, View>();
  private timer: NodeJS.Timeout | null = null;
  private forgotten = 0;

  constructor(
    private readonly ledger: RateLedger,
    private readonly log: Log,
    private readonly metrics: Metrics,
  ) {}

  /**
   * Takes `cost` points from a caller's bucket.
   * @param now milliseconds
   * @throws ApiError RATE_LIMITED with the seconds to wait.
   */
  async take(bucket: string, cost: number, now: number): Promise<RateLimitState> {
    const view = this.views.get(bucket);
    const tokens = tokensOf(view, now) - cost;
    if (tokens < 0) throw this.refusal(-tokens);
    const unsettled = (view?.unsettled ?? 0) + cost;
    if (unsettled > UNSETTLED) return unasked(() => this.takeBeforeAll(bucket, cost, now));
    this.views.set(bucket, { tokens, at: now, unsettled });
    this.settleSoon();
    return stateOf(tokens, now);
  }

  peek(bucket: string, now: number): RateLimitState {
    return stateOf(tokensOf(this.views.get(bucket), now), now);
  }

  onModuleDestroy(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  /** Much at once is written down where all processes see it before it is granted. */
  private async takeBeforeAll(bucket: string, cost: number, now: number): Promise<RateLimitState> {
    this.change(bucket, cost, now);
    if (!(await this.settle([bucket], now))) return this.peek(bucket, now);
    const { tokens = 0 } = this.views.get(bucket) ?? {};
    if (tokens >= 0) return stateOf(tokens, now);
    this.change(bucket, -cost, now);
    this.settleSoon();
    throw this.refusal(-tokens);
  }

  /** @returns whether the database answered; without it each process limits by itself */
  private async settle(buckets: readonly string[], now: number): Promise<boolean> {
    const spent = new Map(buckets.map((bucket) => [bucket, this.views.get(bucket)?.unsettled ?? 0]));
    for (const [bucket, points] of spent) this.put(bucket, { unsettled: (this.views.get(bucket)?.unsettled ?? 0) - points }, now);
    try {
      const left = await this.ledger.settle(spent);
      // What was spent while we asked is not in the answer.
      for (const [bucket, tokens] of left) this.put(bucket, { tokens: tokens - (this.views.get(bucket)?.unsettled ?? 0), at: now }, now);
      return true;
    } catch (err) {
      for (const [bucket, points] of spent) this.put(bucket, { unsettled: (this.views.get(bucket)?.unsettled ?? 0) + points }, now);
      this.log.root.warn({ err }, 'the points of callers could not be settled; trying again');
      return false;
    }
  }

  private change(bucket: string, cost: number, now: number): void {
    const view = this.views.get(bucket);
    this.views.set(bucket, { tokens: tokensOf(view, now) - cost, at: now, unsettled: (view?.unsettled ?? 0) + cost });
  }

  private put(bucket: string, changes: Partial<View>, now: number): void {
    const view = this.views.get(bucket) ?? { tokens: BUCKET.capacity, at: now, unsettled: 0 };
    this.views.set(bucket, { ...view, ...changes });
  }

  private settleSoon(): void {
    this.timer ??= setTimeout(() => void unasked(() => this.settleAll(Date.now())), SETTLE_MS).unref();
  }

  private async settleAll(now: number): Promise<void> {
    await this.settle([...this.views].filter(([, view]) => view.unsettled !== 0).map(([bucket]) => bucket), now);
    this.timer = null;
    if (now - this.forgotten < FORGET_MS) return;
    this.forgotten = now;
    for (const [bucket, view] of this.views) if (view.unsettled === 0 && tokensOf(view, now) >= BUCKET.capacity) this.views.delete(bucket);
    await this.ledger.forget().catch(() => undefined);
  }

  private refusal(missing: number): ApiError {
    this.metrics.refusedRate.inc();
    const retryAfterSeconds = Math.ceil(missing / BUCKET.perSecond);
    return new ApiError('RATE_LIMITED', `Too much at once. Try again in ${retryAfterSeconds} seconds.`, { retryAfterSeconds });
  }
}
