// The key with which the server signs where its log stands: Ed25519, made once, its private part locked under the server's key.
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Rows } from '../platform/database/rows.ts';
import type { KeyRing } from '../platform/keys/key-ring.ts';

const PURPOSE = 'signing-key';

interface StoredKey {
  readonly kid: string;
  readonly publicKey: string;
  readonly privateBox: Buffer;
}

/** The public part as a JSON Web Key (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use: 'sig';
}

export class SigningKey {
  constructor(
    private readonly privateKey: KeyObject,
    readonly publicJwk: PublicJwk,
  ) {}

  get kid(): string {
    return this.publicJwk.kid;
  }

  /** @returns the signature over the UTF-8 bytes, as base64url */
  sign(text: string): string {
    return sign(null, Buffer.from(text, 'utf8'), this.privateKey).toString('base64url');
  }
}

/** Of two servers that start first at the same moment both use the key that was stored first. */
export async function openSigningKey(rows: Rows, keys: KeyRing): Promise<SigningKey> {
  const stored = (await read(rows)) ?? (await make(rows, keys));
  const privateKey = createPrivateKey({ key: keys.unlock(PURPOSE, stored.kid, stored.privateBox), format: 'der', type: 'pkcs8' });
  return new SigningKey(privateKey, { kty: 'OKP', crv: 'Ed25519', x: stored.publicKey, kid: stored.kid, use: 'sig' });
}

function read(rows: Rows): Promise<StoredKey | null> {
  return rows.one<StoredKey>('select kid, public_key as "publicKey", private_box as "privateBox" from signing_key');
}

async function make(rows: Rows, keys: KeyRing): Promise<StoredKey> {
  const pair = generateKeyPairSync('ed25519');
  const x = pair.publicKey.export({ format: 'jwk' }).x ?? '';
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16);
  const box = keys.lock(PURPOSE, kid, pair.privateKey.export({ format: 'der', type: 'pkcs8' }));
  await rows.all('insert into signing_key (kid, public_key, private_box) values ($1, $2, $3) on conflict do nothing', [kid, x, box]);
  const stored = await read(rows);
  if (!stored) throw new Error('The signing key was not stored');
  return stored;
}
