// The SHA-256 of a text as bytes, where no chain of the journal is meant: that one is written in hex.
import { createHash } from 'node:crypto';

export function digestOfText(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
