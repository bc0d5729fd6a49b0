// Decrypts what counts at an opening, and holds every version against its receipt and the whole set against the frozen root.
import { unwrapPrivateKey } from '../../challenges/challenge-key.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { Tx } from '../../platform/transaction.ts';
import { receiptHash, sealBoundTo, type Submission, submissionText } from './content-box.ts';
import { rootOf } from './freeze-set.ts';
import { openSealed } from './hpke.ts';

/** Something is not as it was when it was sealed; nothing is opened then. */
export class BrokenSeal extends Error {}

interface SealedRow {
  readonly proposalId: string;
  readonly organisationId: string;
  readonly proposalVersion: number;
  readonly state: string;
  readonly hash: string;
  readonly receipt: string;
  readonly sealed: Buffer;
}

export interface Unsealed {
  readonly opened: number;
  readonly root: string;
}

/**
 * Opens all that is still sealed; whoever took theirs back since the deadline stays unread.
 * @throws BrokenSeal when anything differs from what was sealed
 */
export async function unsealAll(tx: Tx, keys: KeyRing, challengeId: string): Promise<Unsealed> {
  const rows = await frozen(tx, challengeId);
  const root = await checkedRoot(tx, challengeId, rows);
  const privateKey = await unwrapPrivateKey(tx, keys, challengeId);
  const sealed = rows.filter((row) => row.state === 'SEALED');
  for (const row of sealed) {
    const submission = await unsealed(privateKey, challengeId, row);
    await tx.query(`update proposal set state = 'OPENED', version = version + 1, content = $2 where id = $1 and state = 'SEALED'`, [
      row.proposalId,
      JSON.stringify(submission.content),
    ]);
  }
  return { opened: sealed.length, root };
}

function frozen(tx: Tx, challengeId: string): Promise<SealedRow[]> {
  return tx.query(
    `select p.id as "proposalId", p.organisation_id as "organisationId", l.version as "proposalVersion", p.state, l.hash, v.hash as receipt, v.sealed
     from closing_leaf l join proposal p on p.id = l.proposal_id join proposal_version v on v.proposal_id = l.proposal_id and v.version = l.version
     where l.challenge_id = $1 order by l.position for update of p`,
    [challengeId],
  );
}

async function checkedRoot(tx: Tx, challengeId: string, rows: readonly SealedRow[]): Promise<string> {
  const [closing]: { count: number; root: string }[] = await tx.query('select count, root from challenge_closing where challenge_id = $1', [challengeId]);
  const root = rootOf(rows.map((row) => row.hash));
  if (closing?.count !== rows.length || closing.root !== root) throw new BrokenSeal('The set of proposals is not the one that was frozen at the deadline.');
  const others: { n: number }[] = await tx.query(
    `select count(*)::int as n from proposal where challenge_id = $1 and state = 'SEALED' and not (id = any($2))`,
    [challengeId, rows.map((row) => row.proposalId)],
  );
  if (others[0]?.n !== 0) throw new BrokenSeal('There is a sealed proposal that was not there at the deadline.');
  return root;
}

async function unsealed(privateKey: Buffer, challengeId: string, row: SealedRow): Promise<Submission> {
  const { proposalId, organisationId, proposalVersion } = row;
  const text = await openSealed(privateKey, sealBoundTo({ challengeId, proposalId, organisationId, proposalVersion }), row.sealed).catch((cause: unknown) => {
    throw new BrokenSeal(`The sealed proposal ${proposalId} was changed.`, { cause });
  });
  const submission: Submission = JSON.parse(text.toString('utf8'));
  if (row.hash !== row.receipt || receiptHash(submission) !== row.hash || submissionText(submission) !== text.toString('utf8')) {
    throw new BrokenSeal(`The sealed proposal ${proposalId} does not match its receipt.`);
  }
  return submission;
}
