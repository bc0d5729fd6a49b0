// Signed checkpoints that found a chain moved, with the proof that its head is under the root that was signed; for files that anybody checks offline.
import { Injectable } from '@nestjs/common';
import { headText, inclusionPath } from '@moothall/domain/journal';
import { Rows } from '../platform/database/rows.ts';
import { sha256Bytes } from './append.ts';

/** A checkpoint and the head that it signs of one chain. */
export interface SignedHead {
  readonly key: string;
  readonly at: Date;
  readonly chains: number;
  readonly root: string;
  readonly kid: string;
  readonly signature: string;
  readonly seq: number;
  readonly hash: string;
}

export interface ProvedHead extends SignedHead {
  readonly index: number;
  /** Hex digests from the head to the root. */
  readonly path: readonly string[];
}

@Injectable()
export class CheckpointProofs {
  constructor(private readonly rows: Rows) {}

  /** Oldest first. */
  signedHeads(chain: string): Promise<SignedHead[]> {
    return this.rows.all<SignedHead>(
      `select c.id as key, c.at, c.chains, c.root, c.kid, c.signature, h.seq::int as seq, h.hash from checkpoint c join checkpoint_head h on h.checkpoint_id = c.id where h.chain = $1 order by c.id`,
      [chain],
    );
  }

  /** Costs a reading of all heads there were at that checkpoint. */
  async prove(chain: string, signed: SignedHead): Promise<ProvedHead> {
    const heads = await this.rows.all<{ chain: string; seq: number; hash: string }>(
      `select distinct on (chain) chain, seq::int as seq, hash from checkpoint_head where checkpoint_id <= $1 order by chain, checkpoint_id desc`,
      [signed.key],
    );
    const index = heads.findIndex((one) => one.chain === chain);
    const path = inclusionPath(heads.map((head) => Buffer.from(headText(head), 'utf8')), index, sha256Bytes);
    return { ...signed, index, path: path.map((one) => Buffer.from(one).toString('hex')) };
  }
}
