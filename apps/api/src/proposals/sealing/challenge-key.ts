// The key pair of one challenge: made with its first submission, its private part locked until two people open the proposals.
import { append, THE_CLOCK } from '../../journal/append.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { Tx } from '../../platform/transaction.ts';
import { makeKeyPair } from './hpke.ts';

const PURPOSE = 'challenge-key';

/** The public key, made now if this is the first submission. The caller holds the challenge. */
export async function publicKeyOf(tx: Tx, keys: KeyRing, challengeId: string): Promise<Buffer> {
  return (await readPublic(tx, challengeId)) ?? (await make(tx, keys, challengeId));
}

/** @throws LockError when it was changed, or the server has another key now */
export async function unwrapPrivateKey(tx: Tx, keys: KeyRing, challengeId: string): Promise<Buffer> {
  const rows: { private_box: Buffer }[] = await tx.query('select private_box from challenge_key where challenge_id = $1', [challengeId]);
  if (!rows[0]) throw new Error(`The challenge ${challengeId} has no key`);
  return keys.unlock(PURPOSE, challengeId, rows[0].private_box);
}

async function readPublic(tx: Tx, challengeId: string): Promise<Buffer | null> {
  const rows: { public_key: Buffer }[] = await tx.query('select public_key from challenge_key where challenge_id = $1', [challengeId]);
  return rows[0]?.public_key ?? null;
}

/** Of those who come first at the same moment one stores a key; the others wait for it and take that one. */
async function make(tx: Tx, keys: KeyRing, challengeId: string): Promise<Buffer> {
  const pair = await makeKeyPair();
  const stored: unknown[] = await tx.query(
    'insert into challenge_key (challenge_id, public_key, private_box) values ($1, $2, $3) on conflict (challenge_id) do nothing returning 1',
    [challengeId, pair.publicKey, keys.lock(PURPOSE, challengeId, pair.privateKey)],
  );
  // Who came first is nobody's business: the log names no proposer before the deadline.
  if (stored.length > 0) {
    const data = { publicKey: pair.publicKey.toString('base64url'), suite: 'DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM' };
    await append(tx, { chain: challengeId, act: 'challenge.key-made', subject: challengeId, actor: THE_CLOCK, data, isPublic: true });
  }
  const publicKey = await readPublic(tx, challengeId);
  if (!publicKey) throw new Error(`The key of ${challengeId} was not stored`);
  return publicKey;
}
