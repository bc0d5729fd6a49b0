// Rounds that somebody watches: read and written out once for each change, however many watch, and handed to all of them.
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FeedEntry } from '../journal/feed.ts';
import { LiveFeed } from '../journal/live-feed.ts';
import { Log } from '../platform/log.ts';
import { Standing } from '../platform/serving/standing.ts';
import { unasked } from '../platform/unasked.ts';
import type { PledgeRoundType } from './pledge.type.ts';
import { PledgesQueries } from './pledges.queries.ts';
import { roundAsSeenByAll } from './round-to-all.ts';
import { viewOf } from './round-outcome.ts';

export type LiveRound = { readonly round: PledgeRoundType; readonly text: string };
type Watcher = { readonly put: (now: LiveRound) => void; readonly end: () => void };

const ACTS = /^(?:pledge\.(?:made|changed|withdrawn|expired|valuation-checked)|round\.(?:locked|closes-soon)|milestone\.recorded)$/;

@Injectable()
export class LiveRounds implements OnModuleDestroy {
  private readonly watched = new Map<string, WatchedRound>();

  constructor(
    private readonly live: LiveFeed,
    private readonly queries: PledgesQueries,
    private readonly log: Log,
    standing: Standing,
  ) {
    standing.onFarewell(() => this.endAll());
  }

  get size(): number {
    return [...this.watched.values()].reduce((sum, one) => sum + one.watchers.size, 0);
  }

  /** Puts the round as it is, and again after each change. @returns how to stop; null for no such round */
  async watch(roundId: string, watcher: Watcher): Promise<(() => void) | null> {
    const known = this.watched.get(roundId) ?? this.begin(roundId);
    known.watchers.add(watcher);
    const now = await known.now.catch(() => null);
    if (!now) {
      this.leave(known, watcher);
      return null;
    }
    if (known.watchers.has(watcher)) watcher.put(now);
    return () => this.leave(known, watcher);
  }

  async onModuleDestroy(): Promise<void> {
    this.endAll();
    for (const one of [...this.watched.values()]) await one.stop();
    this.watched.clear();
  }

  private endAll(): void {
    for (const one of this.watched.values()) for (const watcher of one.watchers) watcher.end();
  }

  private begin(roundId: string): WatchedRound {
    const made = new WatchedRound(roundId, this.read(roundId));
    this.watched.set(roundId, made);
    void unasked(() => this.follow(made));
    return made;
  }

  /** Reads the feed of the round's challenge; changes that come while one is read make one more reading. */
  private async follow(made: WatchedRound): Promise<void> {
    try {
      const first = await made.now;
      if (!first) return;
      const toEntry = (entry: FeedEntry) => Promise.resolve(entry.isPublic && ACTS.test(entry.details.act) ? entry : null);
      const entries = await this.live.entriesOf(first.round.challengeId, toEntry);
      made.stop = async () => void (await entries.return?.());
      if (made.watchers.size === 0) return await made.stop();
      // What happened between the first reading and the beginning of the feed.
      await this.refresh(made);
      for await (const _entry of entries) await this.refresh(made);
    } catch (err) {
      this.log.root.warn({ err, roundId: made.id }, 'a watched round could not be read');
      for (const watcher of made.watchers) watcher.end();
    } finally {
      // Whoever comes now begins anew.
      if (this.watched.get(made.id) === made) this.watched.delete(made.id);
    }
  }

  private async refresh(made: WatchedRound): Promise<void> {
    const before = await made.now;
    const after = await this.read(made.id);
    if (!after || before?.text === after.text) return;
    made.now = Promise.resolve(after);
    for (const watcher of made.watchers) watcher.put(after);
  }

  private leave(known: WatchedRound, watcher: Watcher): void {
    known.watchers.delete(watcher);
    if (known.watchers.size > 0) return;
    if (this.watched.get(known.id) === known) this.watched.delete(known.id);
    void known.stop();
  }

  /** As everybody may see it. */
  private async read(id: string): Promise<LiveRound | null> {
    const [round] = await this.queries.roundsByIds([id]);
    if (!round) return null;
    const [rows, milestones, now] = await Promise.all([this.queries.pledges([id]), this.queries.milestones([id]), this.queries.now()]);
    // Not beside the pledges: one that is made between the two readings would be without its name.
    const names = await this.queries.pledgerNames([id]);
    const view = viewOf({ round, rows, milestones, now, own: [] });
    return { round: view, text: JSON.stringify(roundAsSeenByAll(view, names)) };
  }
}

class WatchedRound {
  readonly watchers = new Set<Watcher>();
  stop: () => Promise<void> = () => Promise.resolve();

  constructor(
    readonly id: string,
    public now: Promise<LiveRound | null>,
  ) {}
}
