// Recomputes hash chains from the stored entries and compares their ends with the heads, so that a cut tail is seen too.
import { Injectable } from '@nestjs/common';
import { type ChainCheck, checkChain, type EntryDetails, type StoredEntry } from '@moothall/domain/journal';
import { Rows } from '../platform/database/rows.ts';
import { sha256 } from './append.ts';

interface EntryRow {
  seq: string;
  at: Date;
  prev_hash: string;
  details_digest: string;
  hash: string;
  details: EntryDetails;
}

interface PagedRow extends EntryRow {
  chain: string;
  headSeq: string | null;
  headHash: string | null;
}

interface OpenChain {
  readonly chain: string;
  head: { seq: number; hash: string } | null;
  readonly entries: StoredEntry[];
}

const PAGE_ROWS = 5_000;
const PAGE = `select e.chain, e.seq, e.at, e.prev_hash, e.details_digest, e.hash, e.details, h.seq as "headSeq", h.hash as "headHash"
  from journal_entry e left join journal_head h on h.chain = e.chain where (e.chain, e.seq) > ($1, $2::bigint) order by e.chain, e.seq limit $3`;
const HEADS_ALONE = `select chain, seq, hash from journal_head h where not exists (select 1 from journal_entry e where e.chain = h.chain) order by chain`;

export interface ChainReport {
  readonly chain: string;
  readonly headHash: string | null;
  readonly check: ChainCheck;
}

@Injectable()
export class VerifyJournal {
  constructor(private readonly rows: Rows) {}

  /** Every chain, by name; read in pages, so that a journal of any size is checked in little memory and few questions. */
  async *everything(): AsyncGenerator<ChainReport> {
    let open: OpenChain = { chain: '', head: null, entries: [] };
    let seq = '0';
    for (;;) {
      const rows: PagedRow[] = await this.rows.all<PagedRow>(PAGE, [open.chain, seq, PAGE_ROWS]);
      for (const row of rows) {
        if (open.chain !== row.chain) {
          if (open.entries.length > 0) yield reportOf(open);
          open = { chain: row.chain, head: null, entries: [] };
        }
        open.entries.push(toEntry(row.chain, row));
        // The newest page knows the head as it was when that page was read, and so were all entries before it.
        open.head = row.headHash === null ? null : { seq: Number(row.headSeq), hash: row.headHash };
        seq = row.seq;
      }
      if (rows.length === 0) break;
    }
    if (open.entries.length > 0) yield reportOf(open);
    for (const { chain, seq, hash } of await this.rows.all<{ chain: string; seq: string; hash: string }>(HEADS_ALONE)) yield reportOf({ chain, head: { seq: Number(seq), hash }, entries: [] });
  }

  async verify(chain: string): Promise<ChainReport> {
    const head = await this.rows.one<{ seq: string; hash: string }>('select seq, hash from journal_head where chain = $1', [chain]);
    const rows = await this.rows.all<EntryRow>(
      'select seq, at, prev_hash, details_digest, hash, details from journal_entry where chain = $1 order by seq',
      [chain],
    );
    const entries = rows.map((row): StoredEntry => toEntry(chain, row));
    const check = checkChain(entries, sha256, head ? { seq: Number(head.seq), hash: head.hash } : null);
    return { chain, headHash: head?.hash ?? null, check };
  }
}

function reportOf({ chain, head, entries }: OpenChain): ChainReport {
  return { chain, headHash: head?.hash ?? null, check: checkChain(entries, sha256, head) };
}

function toEntry(chain: string, row: EntryRow): StoredEntry {
  return {
    header: {
      chain,
      seq: Number(row.seq),
      prevHash: row.prev_hash,
      at: row.at.toISOString(),
      detailsDigest: row.details_digest,
    },
    hash: row.hash,
    details: row.details,
  };
}
