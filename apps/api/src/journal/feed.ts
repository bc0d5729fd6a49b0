// Reads the journal as a feed that never skips: only entries of transactions that no running one can still precede.
import { Injectable } from '@nestjs/common';
import type { EntryDetails } from '@moothall/domain/journal';
import { Rows } from '../platform/database/rows.ts';

/** A place in the feed; begin with FEED_START. */
export interface FeedCursor {
  readonly xid: string;
  readonly id: string;
}

export const FEED_START: FeedCursor = { xid: '0', id: '' };

export interface FeedEntry {
  readonly cursor: FeedCursor;
  readonly chain: string;
  readonly seq: number;
  readonly at: Date;
  readonly isPublic: boolean;
  readonly details: EntryDetails;
}

interface FeedRow {
  id: string;
  xid: string;
  chain: string;
  seq: string;
  at: Date;
  is_public: boolean;
  details: EntryDetails;
}

@Injectable()
export class JournalFeed {
  constructor(private readonly rows: Rows) {}

  /** The next entries behind `after`, oldest first. */
  async read(after: FeedCursor, limit: number): Promise<FeedEntry[]> {
    // `order by xid` alone would sort by the text that is read out, where 1000 comes before 999.
    const rows = await this.rows.all<FeedRow>(
      `select id, xid::text, chain, seq, at, is_public, details from journal_entry
       where xid < pg_snapshot_xmin(pg_current_snapshot()) and (xid, id) > ($1::xid8, $2)
       order by journal_entry.xid, id limit $3`,
      [after.xid, after.id, limit],
    );
    return rows.map((row) => ({
      cursor: { xid: row.xid, id: row.id },
      chain: row.chain,
      seq: Number(row.seq),
      at: row.at,
      isPublic: row.is_public,
      details: row.details,
    }));
  }

  /** Whether `read` would give nothing to a reader whose place is kept under this name; false where none is kept yet. */
  async isAtEnd(reader: string): Promise<boolean> {
    const row = await this.rows.one<{ hasMore: boolean }>(
      `select exists (select 1 from journal_entry e where e.xid < pg_snapshot_xmin(pg_current_snapshot()) and (e.xid, e.id) > (p.xid, p.id)) as "hasMore"
       from journal_place p where p.reader = $1`,
      [reader],
    );
    return row?.hasMore === false;
  }

  /** Whether entries are committed behind `after` that `read` may not give out yet. */
  async hasHeldEntries(after: FeedCursor): Promise<boolean> {
    const row = await this.rows.one<{ held: boolean }>(
      'select exists (select 1 from journal_entry where (xid, id) > ($1::xid8, $2)) as held',
      [after.xid, after.id],
    );
    return row?.held ?? false;
  }

  /** The number of a chain's newest entry; 0 when it has none. */
  async lastOf(chain: string): Promise<number> {
    const row = await this.rows.one<{ seq: string }>('select seq from journal_head where chain = $1', [chain]);
    return Number(row?.seq ?? 0);
  }

  /** Where the feed ends now, for readers who want only what is to come. */
  async end(): Promise<FeedCursor> {
    const row = await this.rows.one<{ xid: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid');
    return { xid: row?.xid ?? '0', id: '' };
  }
}
