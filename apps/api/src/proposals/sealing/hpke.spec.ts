// What is sealed opens with one key, for what it was sealed for, and whole; and any other program of RFC 9180 can open it too.
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from '@jest/globals';
import { openSealed, SealError, sealTo } from './hpke.ts';

const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const plain = Buffer.from('A lamp ym mhob stryd');
const BOUND = 'chl_1|prp_1|org_1|2';
const CHANGED = 'What was sealed was changed, or is for another key.';
const NO_FORM = 'What was sealed has no form that this server knows.';

const makeKeys = async () => {
  const pair = await suite.kem.generateKeyPair();
  return { pair, publicKey: new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey)), privateKey: new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey)) };
};
const copy = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

const keys = await makeKeys();
const box = await sealTo(keys.publicKey, BOUND, plain);

describe('a seal', () => {
  it('gives back what it holds, and shows nothing of it meanwhile', async () => {
    expect((await openSealed(keys.privateKey, BOUND, box)).equals(plain)).toBe(true);
    expect(box.includes('lamp')).toBe(false);
    expect((await sealTo(keys.publicKey, BOUND, plain)).equals(box)).toBe(false);
    expect(await openSealed(keys.privateKey, BOUND, await sealTo(keys.publicKey, BOUND, Buffer.alloc(0)))).toHaveLength(0);
  });

  it('is a 1, the sender’s half of the key, and what RFC 9180 makes of the text under our name', async () => {
    const recipient = await suite.createRecipientContext({ recipientKey: keys.pair.privateKey, enc: copy(box.subarray(1, 33)), info: copy(Buffer.from('moothall sealed proposal 1')) });
    expect(box[0]).toBe(1);
    expect(Buffer.from(await recipient.open(copy(box.subarray(33)), copy(Buffer.from(BOUND)))).equals(plain)).toBe(true);
  });

  it('opens for nothing else and with no other key', async () => {
    await expect(openSealed(keys.privateKey, 'chl_1|prp_1|org_1|3', box)).rejects.toThrow(CHANGED);
    await expect(openSealed((await makeKeys()).privateKey, BOUND, box)).rejects.toThrow(SealError);
    // Why it failed is kept for the log, and is not the message.
    await expect(openSealed(keys.privateKey, BOUND, box.subarray(0, -1))).rejects.toMatchObject({ message: CHANGED, cause: expect.any(Error) });
  });

  it('notices each changed byte', async () => {
    for (let at = 1; at < box.length; at += 1) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(openSealed(keys.privateKey, BOUND, changed)).rejects.toThrow(SealError);
    }
  });

  it('of another version, or without anything in it, is no seal', async () => {
    await expect(openSealed(keys.privateKey, BOUND, Buffer.concat([Buffer.of(2), box.subarray(1)]))).rejects.toThrow(NO_FORM);
    for (const length of [0, 1, 33]) await expect(openSealed(keys.privateKey, BOUND, box.subarray(0, length))).rejects.toThrow(NO_FORM);
    await expect(openSealed(keys.privateKey, BOUND, box.subarray(0, 34))).rejects.toThrow(CHANGED);
  });
});
