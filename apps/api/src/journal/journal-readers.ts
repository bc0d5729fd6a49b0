// Lets words of higher floors read the journal once from its beginning: what they write and how far they have come are one transaction.
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import { type FeedEntry, JournalFeed } from './feed.ts';

@Injectable()
export class JournalReaders {
  constructor(
    private readonly database: DataSource,
    private readonly feed: JournalFeed,
  ) {}

  /**
   * Hands the next entries to `work` and remembers that they were read, all or nothing. Of several processes one reads at a time.
   * @param reader the name under which the place is kept
   * @returns how many entries were read; fewer than `limit` when the end is reached or another process is at it
   */
  async advance(reader: string, limit: number, work: (tx: Tx, entries: readonly FeedEntry[]) => Promise<void>): Promise<number> {
    if (await this.feed.isAtEnd(reader)) return 0;
    return inTransaction(this.database, async (tx) => {
      await tx.query('insert into journal_place (reader) values ($1) on conflict do nothing', [reader]);
      const places: { xid: string; id: string }[] = await tx.query('select xid::text, id from journal_place where reader = $1 for update skip locked', [reader]);
      const place = places[0];
      if (!place) return 0;
      const entries = await this.feed.read(place, limit);
      const last = entries.at(-1);
      if (!last) return 0;
      await work(tx, entries);
      await tx.query('update journal_place set xid = $2::xid8, id = $3 where reader = $1', [reader, last.cursor.xid, last.cursor.id]);
      return entries.length;
    });
  }
}
