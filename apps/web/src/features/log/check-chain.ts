// Recomputes the whole chain of hashes in the reader's own browser, so that nobody has to take our word for it.
import { GENESIS, headerText } from '@moothall/domain/journal';

export interface ChainEntry {
  seq: number;
  at: string;
  hash: string;
  prevHash: string;
  detailsDigest: string;
}

export type ChainResult =
  | { kind: 'whole'; entries: number; headHash: string }
  | { kind: 'broken'; seq: number }
  | { kind: 'impossible' };

/** `chain` is the name of the thread; the hash of each entry covers it, so entries cannot be moved between threads. */
export async function checkChain(chain: string, entries: readonly ChainEntry[]): Promise<ChainResult> {
  // Browsers offer hashing only on https and on this machine.
  if (!globalThis.crypto?.subtle) return { kind: 'impossible' };
  let prevHash = GENESIS;
  for (const [index, entry] of entries.entries()) {
    const { seq, at, detailsDigest } = entry;
    const hash = await sha256(headerText({ chain, seq, prevHash, at, detailsDigest }));
    if (seq !== index + 1 || entry.prevHash !== prevHash || entry.hash !== hash) return { kind: 'broken', seq };
    prevHash = hash;
  }
  return { kind: 'whole', entries: entries.length, headHash: prevHash };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
