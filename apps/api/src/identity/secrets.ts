// Makes and hashes the random secrets of sessions, keys and letters. 256 random bits need no slow hash.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** @returns 256 random bits as 43 characters that are safe in addresses. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares in constant time. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
