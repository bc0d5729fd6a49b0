// The file of a locked round: its inputs, its outcome, and the log up to the lock with the signed checkpoints that prove it.
import { Injectable } from '@nestjs/common';
import { ROUND_FORMAT } from '@moothall/domain/round-file';
import { CheckpointProofs } from '../journal/checkpoint-proofs.ts';
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

@Injectable()
export class RoundFiles {
  constructor(
    private readonly rows: Rows,
    private readonly queries: PledgesQueries,
    private readonly key: SigningKey,
    private readonly proofs: CheckpointProofs,
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
      names: Object.fromEntries(pledges.map((row) => [row.organisationId, row.organisationName.en ?? row.organisationName.cy ?? ''])),
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
    const signed = await this.proofs.signedHeads(challengeId);
    const last = signed.find(({ seq }) => seq >= lockedAt)?.seq ?? lockedAt;
    const journal = all
      .filter(({ seq }) => seq <= last)
      .map(({ key, header, at, hash, isPublic, details }) => ({ key, header: { ...header, at: at.toISOString() }, hash, details: isPublic && isOfRound(details, id) ? details : null }));
    // Only the last one is proved: each costs a reading of all heads, and it stands for those before.
    const proved = signed.findLast(({ seq }) => seq <= last);
    return { journal, checkpoints: proved ? [await this.proofs.prove(challengeId, proved)] : [] };
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
