// Hands out what one chain brings from now on. Written by hand, as a generator that waits cannot be told to stop waiting.
import type { FeedEntry } from './feed.ts';

export class ChainListener<Item> implements AsyncIterableIterator<Item> {
  private waiting: FeedEntry[] = [];
  private since = 0;
  private wake: () => void = () => undefined;
  private ended = false;

  /** @param toItem what the consumer gets of an entry; null for nothing */
  constructor(
    private readonly toItem: (entry: FeedEntry) => Promise<Item | null>,
    private readonly onEnd: (listener: ChainListener<Item>) => void,
  ) {}

  readonly put = (entry: FeedEntry): void => {
    if (entry.seq <= this.since) return;
    this.waiting.push(entry);
    this.wake();
  };

  /** Leaves out what was there before: the feed may hold back entries until older transactions have ended. */
  startAfter(seq: number): void {
    this.since = seq;
    this.waiting = this.waiting.filter((entry) => entry.seq > seq);
  }

  async next(): Promise<IteratorResult<Item>> {
    while (!this.ended) {
      const entry = this.waiting.shift();
      const item = entry ? await this.toItem(entry) : await this.something();
      if (item !== null) return { done: false, value: item };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Item>> {
    this.ended = true;
    this.onEnd(this);
    this.wake();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private something(): Promise<null> {
    return new Promise((resolve) => (this.wake = () => resolve(null)));
  }
}
