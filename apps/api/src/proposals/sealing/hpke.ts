// Encrypts to a public key so that only whoever has the private one can read it: HPKE (RFC 9180), X25519, HKDF-SHA256, AES-256-GCM.
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const INFO = Buffer.from('moothall sealed proposal 1', 'utf8');
const VERSION = 1;
const KEY_BYTES = 32;

/** What was sealed was changed, belongs elsewhere, or is for another key. */
export class SealError extends Error {}

/** @param bound what the text belongs to; it opens only with the same */
export async function sealTo(publicKey: Uint8Array, bound: string, plain: Uint8Array): Promise<Buffer> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes(publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: bytes(INFO) });
  const sealed = await sender.seal(bytes(plain), bytes(Buffer.from(bound, 'utf8')));
  return Buffer.concat([Buffer.of(VERSION), Buffer.from(sender.enc), Buffer.from(sealed)]);
}

/** @throws SealError */
export async function openSealed(privateKey: Uint8Array, bound: string, box: Uint8Array): Promise<Buffer> {
  if (box[0] !== VERSION || box.length <= 1 + KEY_BYTES) throw new SealError('What was sealed has no form that this server knows.');
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(bytes(privateKey));
    const enc = bytes(box.subarray(1, 1 + KEY_BYTES));
    const recipient = await suite.createRecipientContext({ recipientKey, enc, info: bytes(INFO) });
    return Buffer.from(await recipient.open(bytes(box.subarray(1 + KEY_BYTES)), bytes(Buffer.from(bound, 'utf8'))));
  } catch (cause) {
    throw new SealError('What was sealed was changed, or is for another key.', { cause });
  }
}

/** A copy with memory of its own: a Buffer may be a piece of a greater one. */
function bytes(from: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(from.length);
  new Uint8Array(copy).set(from);
  return copy;
}
