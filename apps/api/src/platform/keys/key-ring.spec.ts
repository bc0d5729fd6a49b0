// What is locked opens only under the same key, for the same purpose and id, and unchanged.
import { createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../config.ts';
import { KeyRing, LockError } from './key-ring.ts';

const keys = new KeyRing(randomBytes(32));
const plain = Buffer.from('A lamp in every street – lamp ym mhob stryd');

describe('the key ring', () => {
  it('gives back what it locked, and shows nothing of it meanwhile', () => {
    const box = keys.lock('draft', 'prp_1', plain);
    expect(keys.unlock('draft', 'prp_1', box).equals(plain)).toBe(true);
    expect(box.includes('lamp')).toBe(false);
    expect(keys.unlock('draft', 'prp_1', keys.lock('draft', 'prp_1', Buffer.alloc(0)))).toHaveLength(0);
  });

  it('locks the same thing differently each time', () => {
    expect(keys.lock('draft', 'prp_1', plain).equals(keys.lock('draft', 'prp_1', plain))).toBe(false);
  });

  it('opens nothing for another purpose, another id or another key', () => {
    const box = keys.lock('draft', 'prp_1', plain);
    expect(() => keys.unlock('file', 'prp_1', box)).toThrow(LockError);
    expect(() => keys.unlock('draft', 'prp_2', box)).toThrow(LockError);
    expect(() => new KeyRing(randomBytes(32)).unlock('draft', 'prp_1', box)).toThrow('was changed, or locked under another key');
  });

  it('notices each changed byte, and a box cut short', () => {
    const box = keys.lock('draft', 'prp_1', plain);
    for (let index = 0; index < box.length; index += 1) {
      const changed = Buffer.from(box);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => keys.unlock('draft', 'prp_1', changed)).toThrow(LockError);
      expect(() => keys.unlock('draft', 'prp_1', box.subarray(0, index))).toThrow(LockError);
    }
  });

  it('keeps apart purposes and ids that read alike when put together', () => {
    expect(() => keys.lock('a|b', 'c', plain)).toThrow('has no "|"');
    expect(() => keys.unlock('a', 'b|c', keys.lock('a', 'b', plain))).toThrow(LockError);
  });

  it('names a key by a fingerprint that differs from key to key', () => {
    const key = randomBytes(32);
    expect(new KeyRing(key).fingerprint).toBe(new KeyRing(key).fingerprint);
    expect(new KeyRing(key).fingerprint).not.toBe(keys.fingerprint);
    expect(() => new KeyRing(randomBytes(16))).toThrow('16 bytes instead of 32');
  });
});

describe('what a key ring makes of a key', () => {
  // What was locked last year has to open next year: neither the names of keys nor the way they are made may change.
  const known = new KeyRing(Buffer.alloc(32, 7));
  const derived = (info: string, length: number): Buffer => Buffer.from(hkdfSync('sha256', Buffer.alloc(32, 7), '', info, length));

  it('is its fingerprint and one key for each thing, by HKDF without salt', () => {
    expect(known.fingerprint).toBe(derived('fingerprint', 16).toString('hex'));
    const box = known.lock('draft', 'prp_1', plain);
    const decipher = createDecipheriv('aes-256-gcm', derived('draft|prp_1', 32), box.subarray(1, 13)).setAAD(Buffer.from('draft|prp_1')).setAuthTag(box.subarray(13, 29));
    expect(Buffer.concat([decipher.update(box.subarray(29)), decipher.final()]).equals(plain)).toBe(true);
    expect(box[0]).toBe(1);
  });

  it('is a name for a secret, the same each time, and another for another secret, purpose or key', () => {
    expect(known.digest('address', 'a@b.example')).toBe(createHmac('sha256', derived('address|digest', 32)).update('a@b.example').digest('hex'));
    expect(new Set([known.digest('address', 'a'), known.digest('address', 'b'), known.digest('token', 'a'), keys.digest('address', 'a')]).size).toBe(4);
  });

  it('says which thing could not be opened, and why', () => {
    expect(() => known.unlock('draft', 'prp_1', Buffer.alloc(28, 1))).toThrow('The locked draft prp_1 has no form that this server knows.');
    expect(() => known.unlock('draft', 'prp_1', Buffer.alloc(29, 1))).toThrow('The locked draft prp_1 was changed, or locked under another key.');
    expect(() => known.unlock('draft', 'prp_1', Buffer.alloc(29, 2))).toThrow('The locked draft prp_1 has no form that this server knows.');
  });
});

describe('the setting SERVER_KEY', () => {
  it('is read from base64', () => {
    const key = randomBytes(32);
    expect(readConfig({ SERVER_KEY: key.toString('base64') }).serverKey).toEqual(key);
    expect(readConfig({}).serverKey).toBeNull();
  });

  it('is refused with a sentence, and never shown, when it has another length or is no base64', () => {
    const short = randomBytes(31).toString('base64');
    for (const value of [short, 'not base64!']) {
      const read = (): unknown => readConfig({ SERVER_KEY: value });
      expect(read).toThrow(ConfigError);
      expect(read).toThrow('SERVER_KEY must be 32 random bytes in base64');
      expect(read).not.toThrow(value);
    }
  });
});
