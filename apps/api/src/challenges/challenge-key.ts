// The key pair of one challenge, to which its proposals are encrypted. Made when it opens, so that nobody learns from it when the first is sent.
import { generateKeyPairSync } from 'node:crypto';
import { append, THE_CLOCK } from '../journal/append.ts';
import type { KeyRing } from '../platform/keys/key-ring.ts';
import type { Tx } from '../platform/transaction.ts';

const PURPOSE = 'challenge-key';
/** A key is never another one, so those that were read are remembered; the public part is 32 bytes. */
const MOST_KNOWN = 10_000;
const known = new Map<string, Buffer>();

/** Makes it unless there is one. The private part is locked at once. @returns the public part, X25519, as base64url */
export async function makeChallengeKey(tx: Tx, keys: KeyRing, challengeId: string): Promise<string> {
  const { d = '', x = '' } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' });
  await tx.query('insert into challenge_key (challenge_id, public_key, private_box) values ($1, $2, $3) on conflict (challenge_id) do nothing', [
    challengeId,
    Buffer.from(x, 'base64url'),
    keys.lock(PURPOSE, challengeId, Buffer.from(d, 'base64url')),
  ]);
  const publicKey = await readPublic(tx, challengeId);
  if (!publicKey) throw new Error(`The key of ${challengeId} was not stored`);
  return publicKey.toString('base64url');
}

/** The public key. A challenge that had opened before there were keys gets one with its next submission. */
export async function publicKeyOf(tx: Tx, keys: KeyRing, challengeId: string): Promise<Buffer> {
  const stored = known.get(challengeId) ?? (await readPublic(tx, challengeId));
  if (stored) return remembered(challengeId, stored);
  const publicKey = await makeChallengeKey(tx, keys, challengeId);
  await append(tx, { chain: challengeId, act: 'challenge.key-made', subject: challengeId, actor: THE_CLOCK, data: { publicKey }, isPublic: true });
  return Buffer.from(publicKey, 'base64url');
}

function remembered(challengeId: string, publicKey: Buffer): Buffer {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(challengeId, publicKey);
  return publicKey;
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
