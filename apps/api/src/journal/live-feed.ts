// Tells listeners of new journal entries as they are committed; LISTEN only wakes us, the feed itself is the truth.
import { EventEmitter } from 'node:events';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { Log } from '../platform/log.ts';
import { Config } from '../platform/settings.ts';
import { unasked } from '../platform/unasked.ts';
import { ChainListener } from './chain-listener.ts';
import { type FeedCursor, type FeedEntry, JournalFeed } from './feed.ts';

const RECONNECT_MS = 1_000;
const RETRY_MS = 25;

@Injectable()
export class LiveFeed implements OnModuleDestroy {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private readonly listeners = new Set<{ return(): Promise<unknown> }>();
  private client: pg.Client | null = null;
  private starting: Promise<void> | null = null;
  private cursor: FeedCursor | null = null;
  private reading = false;
  private readAgain = false;
  private stopped = false;

  constructor(
    private readonly config: Config,
    private readonly feed: JournalFeed,
    private readonly log: Log,
  ) {}

  /** What one chain brings from now on, until the consumer ends it. */
  async entriesOf<Item>(chain: string, toItem: (entry: FeedEntry) => Promise<Item | null>): Promise<AsyncIterableIterator<Item>> {
    await this.start();
    const listener = new ChainListener(toItem, (ended) => {
      this.emitter.off(chain, ended.put);
      this.listeners.delete(ended);
    });
    this.emitter.on(chain, listener.put);
    listener.startAfter(await this.feed.lastOf(chain));
    this.listeners.add(listener);
    return listener;
  }

  /** How many listen now. */
  get size(): number {
    return this.listeners.size;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const listener of [...this.listeners]) await listener.return();
    await this.client?.end().catch(() => undefined);
  }

  private start(): Promise<void> {
    this.starting ??= this.connect();
    return this.starting;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'moothall feed' });
    client.on('notification', () => void unasked(() => this.drain()));
    client.on('error', (err) => this.reconnect(err));
    await client.connect();
    await client.query('listen journal');
    this.client = client;
    this.cursor ??= await this.feed.end();
    await this.drain();
  }

  private reconnect(err: unknown): void {
    if (this.stopped) return;
    this.log.root.warn({ err }, 'the live feed lost its connection');
    setTimeout(() => void this.connect().catch((again: unknown) => this.reconnect(again)), RECONNECT_MS).unref();
  }

  private async drain(): Promise<void> {
    this.readAgain = true;
    if (this.reading) return;
    this.reading = true;
    try {
      while (this.readAgain && !this.stopped) {
        this.readAgain = false;
        await this.readNew();
      }
      await this.comeBackForHeldEntries();
    } catch (err) {
      this.log.root.warn({ err }, 'the live feed could not be read');
    } finally {
      this.reading = false;
    }
  }

  /** An entry may wait behind a transaction that began earlier and still runs; nobody wakes us when that one ends. */
  private async comeBackForHeldEntries(): Promise<void> {
    if (this.cursor && (await this.feed.hasHeldEntries(this.cursor))) setTimeout(() => void unasked(() => this.drain()), RETRY_MS).unref();
  }

  private async readNew(): Promise<void> {
    for (;;) {
      const entries = await this.feed.read(this.cursor ?? (await this.feed.end()), 500);
      for (const entry of entries) this.emitter.emit(entry.chain, entry);
      this.cursor = entries.at(-1)?.cursor ?? this.cursor;
      if (entries.length < 500) return;
    }
  }
}
