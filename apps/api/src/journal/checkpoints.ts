// Signs every few minutes where all chains stand, so that whoever keeps a checkpoint can show it when the log is changed later.
import { Injectable } from '@nestjs/common';
import { type ChainPoint, headsCheckpointText, headText, merkleRoot } from '@moothall/domain/journal';
import { DataSource } from 'typeorm';
import { Rows } from '../platform/database/rows.ts';
import { newId } from '../platform/graphql/ids.ts';
import { Log } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import { sha256Bytes } from './append.ts';
import { SigningKey } from './signing-key.ts';

const EVERY_MS = 5 * 60_000;
/** Any number; only that all processes use the same one counts. */
const LOCK = 7313;

export interface CheckpointRow {
  readonly id: string;
  readonly at: Date;
  readonly chains: number;
  readonly root: string;
  readonly kid: string;
  readonly signature: string;
}

@Injectable()
export class Checkpoints extends Recurring {
  constructor(
    private readonly database: DataSource,
    private readonly rows: Rows,
    private readonly key: SigningKey,
    log: Log,
  ) {
    super(log, EVERY_MS, 'the log could not be signed; trying again');
  }

  protected workDue(): Promise<unknown> {
    return this.sign();
  }

  /** @returns whether anything had moved since the last checkpoint */
  sign(): Promise<boolean> {
    return inTransaction(this.database, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const heads: ChainPoint[] = (await tx.query('select chain, seq::int8::text, hash from journal_head order by chain')).map(pointOf);
      const root = rootOf(heads);
      const [last]: { root: string }[] = await tx.query('select root from checkpoint order by id desc limit 1');
      if (last?.root === root) return false;
      await this.store(tx, heads, root);
      return true;
    });
  }

  /** Newest first. */
  page(before: string | null, limit: number): Promise<CheckpointRow[]> {
    return this.rows.all<CheckpointRow>(
      'select id, at, chains, root, kid, signature from checkpoint where $1::text is null or id < $1 order by id desc limit $2',
      [before, limit],
    );
  }

  async count(): Promise<number> {
    const row = await this.rows.one<{ n: number }>('select count(*)::int as n from checkpoint');
    return row?.n ?? 0;
  }

  /** Chains whose entry is no longer as a checkpoint has it, or gone. */
  async broken(): Promise<{ chain: string; seq: number }[]> {
    const rows = await this.rows.all<{ chain: string; seq: string }>(
      `select distinct m.chain, m.seq from checkpoint_head m left join journal_entry e on e.chain = m.chain and e.seq = m.seq
       where e.hash is distinct from m.hash order by 1, 2`,
    );
    return rows.map(({ chain, seq }) => ({ chain, seq: Number(seq) }));
  }

  /** Only what moved is kept with it: the rest stands with those before. */
  private async store(tx: Tx, heads: readonly ChainPoint[], root: string): Promise<void> {
    const [clock]: { at: Date }[] = await tx.query(`select date_trunc('milliseconds', clock_timestamp()) as at`);
    const at = (clock?.at ?? new Date()).toISOString();
    const signature = this.key.sign(headsCheckpointText({ at, chains: heads.length, root }));
    const id = newId('chk');
    await tx.query('insert into checkpoint (id, at, chains, root, kid, signature) values ($1, $2, $3, $4, $5, $6)', [id, at, heads.length, root, this.key.kid, signature]);
    await tx.query(
      `insert into checkpoint_head (checkpoint_id, chain, seq, hash)
       select $1, h.chain, h.seq, h.hash from jsonb_to_recordset($2) as h (chain text, seq bigint, hash text)
       left join lateral (select hash from checkpoint_head k where k.chain = h.chain order by k.checkpoint_id desc limit 1) known on true
       where known.hash is distinct from h.hash`,
      [id, JSON.stringify(heads)],
    );
  }
}

function pointOf(row: { chain: string; seq: string; hash: string }): ChainPoint {
  return { chain: row.chain, seq: Number(row.seq), hash: row.hash };
}

function rootOf(heads: readonly ChainPoint[]): string {
  const leaves = heads.map((head) => Buffer.from(headText(head), 'utf8'));
  return Buffer.from(merkleRoot(leaves, sha256Bytes)).toString('hex');
}
