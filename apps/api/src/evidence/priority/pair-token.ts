// Seals the pair that a visit was asked about, so that nobody can vote again and again on a pair of their own choice.
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface AskedPair {
  /** How many answers the visit had given before. */
  readonly turn: number;
  readonly left: string;
  readonly right: string;
}

const SHAPE = /^(\d{1,7})\.(opt_[0-9a-f]{32})\.(opt_[0-9a-f]{32})\.([\w-]{43})$/;

const sealOf = (secret: string, voter: string, { turn, left, right }: AskedPair): Buffer => createHmac('sha256', secret).update(`${voter}.${turn}.${left}.${right}`).digest();

export function tokenOf(secret: string, voter: string, pair: AskedPair): string {
  return `${pair.turn}.${pair.left}.${pair.right}.${sealOf(secret, voter, pair).toString('base64url')}`;
}

/** Null for what this visit was never asked. */
export function readToken(secret: string, voter: string, token: string): AskedPair | null {
  const [, turn = '', left = '', right = '', seal = ''] = SHAPE.exec(token) ?? [];
  const pair = { turn: Number(turn), left, right };
  const [given, expected] = [Buffer.from(seal, 'base64url'), sealOf(secret, voter, pair)];
  return given.length === expected.length && timingSafeEqual(given, expected) ? pair : null;
}
