// Freezes at the deadline which versions count: their receipts in one fixed order, under one Merkle root.
import { randomInt } from 'node:crypto';
import { merkleRoot } from '@moothall/domain/journal';
import { append, sha256Bytes, THE_CLOCK } from '../../journal/append.ts';
import type { Tx } from '../../platform/transaction.ts';

interface SealedProposal {
  readonly id: string;
  readonly organisation_id: string;
  readonly version: number;
  readonly hash: string;
}

export interface FrozenSet {
  readonly count: number;
  /** RFC 9162 over the receipts' hashes as bytes, in ascending order; hex. */
  readonly root: string;
}

/** What was sent last is what counts; a working copy changed since then is kept apart. Labels follow no order. */
export async function freezeSet(tx: Tx, challengeId: string): Promise<FrozenSet> {
  const rows: SealedProposal[] = await tx.query(
    `select p.id, p.organisation_id, v.version, v.hash from proposal p
     join lateral (select version, hash from proposal_version v where v.proposal_id = p.id order by version desc limit 1) v on true
     where p.challenge_id = $1 and p.state = 'SUBMITTED' order by p.id for update of p`,
    [challengeId],
  );
  for (const [index, row] of shuffled(rows).entries()) await seal(tx, challengeId, row, index);
  // Receipts are salted, so their order says nothing of who sent what when.
  const leaves = rows.toSorted((one, other) => (one.hash < other.hash ? -1 : 1));
  await tx.query(
    `insert into closing_leaf (challenge_id, position, proposal_id, version, hash)
     select $1, l.position, l.id, l.version, l.hash from jsonb_to_recordset($2) as l (position int, id text, version int, hash text)`,
    [challengeId, JSON.stringify(leaves.map(({ id, version, hash }, position) => ({ position, id, version, hash })))],
  );
  return { count: leaves.length, root: rootOf(leaves.map(({ hash }) => hash)) };
}

export function rootOf(hashes: readonly string[]): string {
  return Buffer.from(merkleRoot(hashes.map(bytesOf), sha256Bytes)).toString('hex');
}

export function bytesOf(hash: string): Buffer {
  return Buffer.from(hash, 'hex');
}

async function seal(tx: Tx, challengeId: string, row: SealedProposal, index: number): Promise<void> {
  await tx.query(
    `update proposal p set state = 'SEALED', label = $2, version = p.version + 1, draft = v.own_copy,
       unsent_draft = case when p.saved_at > p.submitted_at then p.draft end
     from proposal_version v where p.id = $1 and v.proposal_id = $1 and v.version = $3`,
    [row.id, `Proposal ${letters(index)}`, row.version],
  );
  await append(tx, { chain: row.organisation_id, act: 'proposal.sealed', subject: row.id, actor: THE_CLOCK, data: { challengeId, hash: row.hash }, isPublic: false });
}

/** Sorted by a random number each, which is as good as drawing lots. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, lot: randomInt(2 ** 40) }))
    .sort((one, other) => one.lot - other.lot)
    .map(({ item }) => item);
}

/** A … Z, AA, AB … */
export function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (index % 26));
}
