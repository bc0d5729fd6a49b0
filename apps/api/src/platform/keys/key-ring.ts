// Locks what only this server may read: each thing under a key of its own, made from the one key of the server.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

export const SERVER_KEY_BYTES = 32;

/** Thrown when a locked thing was changed, belongs elsewhere, or was locked under another server's key. */
export class LockError extends Error {}

export class KeyRing {
  readonly #key: Uint8Array;

  /** @param key the key of the server, 32 bytes */
  constructor(key: Uint8Array) {
    if (key.length !== SERVER_KEY_BYTES) throw new Error(`The key of the server has ${key.length} bytes instead of ${SERVER_KEY_BYTES}.`);
    this.#key = key;
  }

  /** Names the key without giving anything of it away. */
  get fingerprint(): string {
    return Buffer.from(hkdfSync('sha256', this.#key, '', 'fingerprint', 16)).toString('hex');
  }

  /**
   * AES-256-GCM. The box is bound to what it is for, so it opens nowhere else.
   * @param purpose what kind of thing it is, without `|`
   * @param id which one
   */
  lock(purpose: string, id: string, plain: Uint8Array): Buffer {
    const name = nameOf(purpose, id);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyFor(name), nonce).setAAD(name);
    const locked = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), locked]);
  }

  /** @throws LockError */
  unlock(purpose: string, id: string, box: Uint8Array): Buffer {
    if (box[0] !== VERSION || box.length < HEAD_BYTES) throw new LockError(`The locked ${purpose} ${id} has no form that this server knows.`);
    const name = nameOf(purpose, id);
    const nonce = box.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.keyFor(name), nonce, { authTagLength: TAG_BYTES }).setAAD(name);
    decipher.setAuthTag(box.subarray(1 + NONCE_BYTES, HEAD_BYTES));
    try {
      return Buffer.concat([decipher.update(box.subarray(HEAD_BYTES)), decipher.final()]);
    } catch {
      throw new LockError(`The locked ${purpose} ${id} was changed, or locked under another key.`);
    }
  }

  /** A name for a secret that nobody without the key of the server can guess at; the same secret has the same name. */
  digest(purpose: string, secret: string): string {
    return createHmac('sha256', this.keyFor(nameOf(purpose, 'digest'))).update(secret).digest('hex');
  }

  private keyFor(name: Buffer): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#key, '', name, 32));
  }
}

function nameOf(purpose: string, id: string): Buffer {
  if (purpose.includes('|')) throw new Error(`A purpose has no "|": ${purpose}`);
  return Buffer.from(`${purpose}|${id}`, 'utf8');
}
