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

export interface ChainReport {
  readonly chain: string;
  readonly headHash: string | null;
  readonly check: ChainCheck;
}

@Injectable()
export class VerifyJournal {
  constructor(private readonly rows: Rows) {}

  /** Every chain there is, by name. */
  async chains(): Promise<string[]> {
    const rows = await this.rows.all<{ chain: string }>(
      'select chain from journal_head union select distinct chain from journal_entry order by chain',
    );
    return rows.map((row) => row.chain);
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
