// Binds a judgement to the log without saying it: whoever holds the words can show that they are the ones recorded.
import { canonicalJson } from '@moothall/domain/journal';
import { sha256 } from '../journal/append.ts';

/** SHA-256 of the canonical JSON of a plain value. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}
