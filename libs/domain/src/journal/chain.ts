// The chain of journal entries: each holds the hash of the one before, so that none can change or vanish unseen.
import { canonicalJson, type JsonValue } from './canonical-json.ts';

/** What happened once: who did what to what, in which chain, and when. */
export type Entry = {
  /** The thread it belongs to, such as the id of a challenge. */
  readonly chain: string;
  /** 1, 2, 3 … within the chain, without gaps. */
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Null for the clock. */
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly act: string;
  readonly subject: string;
  readonly data: JsonValue;
};

/** What the first entry of every chain names as the one before. */
export const GENESIS = '0'.repeat(64);

/** The exact text whose UTF-8 bytes are hashed: all of the entry but its own hash, as canonical JSON (RFC 8785). */
export const entryText = (entry: Omit<Entry, 'hash'>): string =>
  canonicalJson({
    chain: entry.chain,
    seq: entry.seq,
    prevHash: entry.prevHash,
    at: entry.at,
    actorId: entry.actorId,
    organisationId: entry.organisationId,
    act: entry.act,
    subject: entry.subject,
    data: entry.data,
  });

export type ChainCheck =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly atSeq: number; readonly reason: string };

const troubleWith = (
  entry: Entry,
  expected: { readonly chain: string; readonly seq: number; readonly prevHash: string },
  hashHex: (text: string) => string,
): string | null => {
  if (entry.chain !== expected.chain) return `The entry belongs to another chain: ${entry.chain}.`;
  if (entry.seq !== expected.seq) return `Expected entry ${expected.seq} and found ${entry.seq}.`;
  if (entry.prevHash !== expected.prevHash) return 'The entry does not name the hash of the one before it.';
  if (entry.hash !== hashHex(entryText(entry))) return 'The content of the entry does not have the hash it names.';
  return null;
};

/**
 * Checks one whole chain, in order from its first entry, and names the first trouble. `hashHex` is SHA-256 over the
 * UTF-8 bytes, in lower-case hex. A chain cut off at its end looks whole: compare `entries` with a signed checkpoint.
 */
export const checkChain = (entries: readonly Entry[], hashHex: (text: string) => string): ChainCheck => {
  const chain = entries[0]?.chain ?? '';
  let prevHash = GENESIS;
  let seq = 1;
  for (const entry of entries) {
    const reason = troubleWith(entry, { chain, seq, prevHash }, hashHex);
    if (reason !== null) return { ok: false, atSeq: seq, reason };
    prevHash = entry.hash;
    seq += 1;
  }
  return { ok: true, entries: entries.length };
};
