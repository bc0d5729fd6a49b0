// The only hand that writes openings: who asked, and, with the second person, everything decrypted and checked at once.
import type { LockedChallenge } from '../../challenges/store-challenge.ts';
import { type Actor, append } from '../../journal/append.ts';
import { type KeyRing, LockError } from '../../platform/keys/key-ring.ts';
import type { Tx } from '../../platform/transaction.ts';
import { isProposer } from './opening.queries.ts';
import { BrokenSeal, type Unsealed, unsealAll } from './unseal.ts';

export interface StoredOpening {
  readonly askedBy: string;
  readonly openedAt: Date | null;
}

/** What the rules need to know, read under the lock of the challenge. */
export async function readOpening(tx: Tx, challengeId: string, personId: string): Promise<{ opening: StoredOpening | null; sealedCount: number; isProposer: boolean }> {
  const openings: StoredOpening[] = await tx.query('select asked_by as "askedBy", opened_at as "openedAt" from proposal_opening where challenge_id = $1', [challengeId]);
  const facts: { n: number; mine: boolean }[] = await tx.query(
    `select (select count(*)::int from proposal where challenge_id = $1 and state = 'SEALED') as n, ${isProposer('$1', '$2')} as mine`,
    [challengeId, personId],
  );
  return { opening: openings[0] ?? null, sealedCount: facts[0]?.n ?? 0, isProposer: facts[0]?.mine ?? true };
}

/** Those of these organisations that stand behind the challenge, the lead first. */
export async function standingBehind(tx: Tx, challengeId: string, organisationIds: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select organisation_id as id from participation where challenge_id = $1 and role in ('LEAD', 'PARTICIPANT') and organisation_id = any($2)
     order by role = 'LEAD' desc, organisation_id`,
    [challengeId, organisationIds],
  );
  return rows.map((row) => row.id);
}

export async function storeAsk(tx: Tx, challenge: LockedChallenge, actor: Actor): Promise<void> {
  await tx.query('insert into proposal_opening (challenge_id, asked_by, asked_for) values ($1, $2, $3)', [challenge.id, actor.personId, actor.organisationId]);
  await append(tx, { chain: challenge.id, act: 'proposals.opening-asked', subject: challenge.id, actor, isPublic: true });
}

/** @returns null when a seal is broken: then nothing is opened, and the log says so */
export async function storeOpening(tx: Tx, keys: KeyRing, challenge: LockedChallenge, askedBy: string, actor: Actor): Promise<Unsealed | null> {
  await tx.query('savepoint unsealing');
  try {
    const unsealed = await unsealAll(tx, keys, challenge.id);
    await tx.query(
      'update proposal_opening set confirmed_by = $2, confirmed_for = $3, opened_at = clock_timestamp(), opened = $4 where challenge_id = $1',
      [challenge.id, actor.personId, actor.organisationId, unsealed.opened],
    );
    const data = { askedBy, confirmedBy: actor.personId, count: unsealed.opened, root: unsealed.root };
    await append(tx, { chain: challenge.id, act: 'proposals.opened', subject: challenge.id, actor, data, isPublic: true });
    return unsealed;
  } catch (error) {
    if (!(error instanceof BrokenSeal || error instanceof LockError)) throw error;
    await tx.query('rollback to savepoint unsealing');
    await append(tx, { chain: challenge.id, act: 'proposals.opening-stopped', subject: challenge.id, actor, data: { reason: error.message }, isPublic: true });
    return null;
  }
}
