// Looks through a restored database: every chain of the journal recomputed, and every end that the backup names found again.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { VerifyJournal } from '../../journal/verify-journal.ts';
import { Rows } from '../../platform/database/rows.ts';
import { HEADS } from './manifest.ts';

interface Head {
  readonly chain: string;
  readonly seq: number;
  readonly hash: string;
}

export interface CheckedJournal {
  readonly chains: number;
  readonly entries: number;
  /** A sentence for each trouble. */
  readonly problems: readonly string[];
}

export async function checkRestored(url: string, backup: string): Promise<CheckedJournal> {
  const heads = (await readFile(join(backup, HEADS), 'utf8')).split('\n').filter(Boolean).map((line): Head => JSON.parse(line));
  const database = await new DataSource({ type: 'postgres', url, poolSize: 2 }).initialize();
  try {
    return await check(new Rows(database), heads);
  } finally {
    await database.destroy();
  }
}

async function check(rows: Rows, heads: readonly Head[]): Promise<CheckedJournal> {
  const problems: string[] = [];
  let [chains, entries] = [0, 0];
  for await (const { chain, check: found } of new VerifyJournal(rows).everything()) {
    chains += 1;
    if (found.ok) entries += found.entries;
    else problems.push(`The journal of ${chain} breaks at entry ${found.atSeq}: ${found.reason}`);
  }
  const known = await rows.all<{ chain: string }>(
    `select h.chain from jsonb_to_recordset($1) as h (chain text, seq bigint, hash text)
     left join journal_entry e on e.chain = h.chain and e.seq = h.seq and e.hash = h.hash where h.seq > 0 and e.id is null`,
    [JSON.stringify(heads)],
  );
  for (const { chain } of known) problems.push(`The end of the journal of ${chain} is not the one that the backup names.`);
  return { chains, entries, problems };
}
