// The file of a locked round: its inputs, its outcome, and the log up to the lock with the signed checkpoints that prove it.
import { Injectable } from '@nestjs/common';
import { headText, inclusionPath } from '@moothall/domain/journal';
import { ROUND_FORMAT } from '@moothall/domain/round-file';
import { sha256Bytes } from '../journal/append.ts';
import { SigningKey } from '../journal/signing-key.ts';
import { Rows } from '../platform/database/rows.ts';
import { PledgesQueries, type RoundRow, type StoredOutcome } from './pledges.queries.ts';
import { inputsOf } from './round-outcome.ts';

interface JournalRow {
  readonly key: string;
  readonly seq: number;
  readonly header: object;
  readonly at: Date;
  readonly hash: string;
  readonly isPublic: boolean;
  readonly details: { readonly act: string; readonly subject: string; readonly data: unknown };
}

interface CheckpointRow {
  readonly key: string;
  readonly at: Date;
  readonly chains: number;
  readonly root: string;
  readonly kid: string;
  readonly signature: string;
  readonly seq: number;
  readonly hash: string;
}

@Injectable()
export class RoundFiles {
  constructor(
    private readonly rows: Rows,
    private readonly queries: PledgesQueries,
    private readonly key: SigningKey,
  ) {}

  /** @returns null before the round is locked */
  async of(id: string): Promise<string | null> {
    const [round] = await this.queries.roundsByIds([id]);
    if (!round?.outcome) return null;
    const pledges = (await this.queries.pledges([id])).filter((row) => row.state !== 'WITHDRAWN');
    const { challengeId, outcome, inputsHash, algorithm, deadline, lockedAt, solutionId } = round;
    const log = await this.log(round);
    const file = {
      format: ROUND_FORMAT,
      challengeId, solutionId, deadline, lockedAt, algorithm,
      inputs: inputsOf(round, pledges, outcome.milestones),
      inputsHash,
      result: { ...outcome, ...totalsOf(outcome, pledges) },
      names: Object.fromEntries(pledges.map((row) => [row.organisationId, row.organisationName])),
      key: this.key.publicJwk.x,
      ...log,
    };
    return `${JSON.stringify(file, null, 1)}\n`;
  }

  /** Up to the first checkpoint after the lock, or to the lock itself. Details are shown of what is public and of this round. */
  private async log({ id, challengeId }: RoundRow): Promise<{ journal: object[]; checkpoints: object[] }> {
    const all = await this.rows.all<JournalRow>(
      `select lpad(seq::text, 9, '0') as key, seq::int as seq, jsonb_build_object('chain', chain, 'seq', seq, 'prevHash', prev_hash, 'detailsDigest', details_digest) as header,
         at, hash, is_public as "isPublic", details from journal_entry where chain = $1 order by journal_entry.seq`,
      [challengeId],
    );
    const lockedAt = all.findLast(({ details }) => details.act === 'round.locked' && details.subject === id)?.seq ?? all.length;
    const signed = await this.rows.all<CheckpointRow>(
      `select c.id as key, c.at, c.chains, c.root, c.kid, c.signature, h.seq::int as seq, h.hash from checkpoint c join checkpoint_head h on h.checkpoint_id = c.id where h.chain = $1 order by c.id`,
      [challengeId],
    );
    const last = signed.find(({ seq }) => seq >= lockedAt)?.seq ?? lockedAt;
    const journal = all
      .filter(({ seq }) => seq <= last)
      .map(({ key, header, at, hash, isPublic, details }) => ({ key, header: { ...header, at: at.toISOString() }, hash, details: isPublic && isOfRound(details, id) ? details : null }));
    // Only the last one is proved: each costs a reading of all heads, and it stands for those before.
    const proved = signed.findLast(({ seq }) => seq <= last);
    return { journal, checkpoints: proved ? [await this.prove(challengeId, proved)] : [] };
  }

  private async prove(chain: string, row: CheckpointRow): Promise<object> {
    const heads = await this.rows.all<{ chain: string; seq: number; hash: string }>(
      `select distinct on (chain) chain, seq::int as seq, hash from checkpoint_head where checkpoint_id <= $1 order by chain, checkpoint_id desc`,
      [row.key],
    );
    const index = heads.findIndex((one) => one.chain === chain);
    const path = inclusionPath(heads.map((head) => Buffer.from(headText(head), 'utf8')), index, sha256Bytes);
    return { ...row, at: row.at.toISOString(), index, path: path.map((one) => Buffer.from(one).toString('hex')) };
  }
}

function isOfRound({ subject, data }: JournalRow['details'], roundId: string): boolean {
  return subject === roundId || (typeof data === 'object' && data !== null && 'roundId' in data && data.roundId === roundId);
}

/** Money and what is given in kind, of what holds. */
function totalsOf({ active, amounts }: StoredOutcome, pledges: readonly { id: string; kind: string }[]): { cash: string; inKind: string } {
  const sum = (isMoney: boolean): string =>
    pledges
      .filter(({ id, kind }) => active.includes(id) && (kind === 'CASH' || kind === 'MATCH') === isMoney)
      .reduce((total, { id }) => total + BigInt(amounts[id] ?? '0'), 0n)
      .toString();
  return { cash: sum(true), inKind: sum(false) };
}
