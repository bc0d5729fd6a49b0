// The chain of journal entries: each holds the hash of the one before, so that none can change or vanish unseen.
import { canonicalJson, type JsonValue } from './canonical-json.ts';

/** The part of an entry that everybody may see, and that its hash is taken over. */
export type EntryHeader = {
  /** The thread it belongs to, such as the id of a challenge. */
  readonly chain: string;
  /** 1, 2, 3 … within the chain, without gaps. */
  readonly seq: number;
  readonly prevHash: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  /** SHA-256 of the details, so that hidden ones are bound too and can be shown later. */
  readonly detailsDigest: string;
};

/** What happened; hidden from those who may not see it. */
export type EntryDetails = {
  /** Random, so that hidden details cannot be guessed from their digest. */
  readonly salt: string;
  readonly act: string;
  readonly subject: string;
  /** Null for the clock. */
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly data: JsonValue;
  /** In which request it happened, as the log lines of the server name it; absent where nobody is named, and in entries of older versions. */
  readonly requestId?: string;
};

/** An entry as kept; `details` is null where the reader may not see it. */
export type StoredEntry = {
  readonly header: EntryHeader;
  readonly hash: string;
  readonly details: EntryDetails | null;
};

/** What the first entry of every chain names as the one before. */
export const GENESIS = '0'.repeat(64);

/** The exact text whose UTF-8 bytes give an entry's hash, as canonical JSON (RFC 8785). */
export const headerText = ({ chain, seq, prevHash, at, detailsDigest }: EntryHeader): string =>
  canonicalJson({ chain, seq, prevHash, at, detailsDigest });

/** The exact text whose UTF-8 bytes give `detailsDigest`; what is absent is not in it, so that entries without a request keep their text. */
export const detailsText = ({ salt, act, subject, actorId, organisationId, data, requestId }: EntryDetails): string =>
  canonicalJson({ salt, act, subject, actorId, organisationId, data, ...(requestId === undefined ? {} : { requestId }) });

export type ChainCheck =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly atSeq: number; readonly reason: string };

type Expected = { readonly chain: string; readonly seq: number; readonly prevHash: string };

const troubleWith = (
  { header, hash, details }: StoredEntry,
  expected: Expected,
  hashHex: (text: string) => string,
): string | null => {
  if (header.chain !== expected.chain) return `The entry belongs to another chain: ${header.chain}.`;
  if (header.seq !== expected.seq) return `Expected entry ${expected.seq} and found ${header.seq}.`;
  if (header.prevHash !== expected.prevHash) return 'The entry does not name the hash of the one before it.';
  if (hash !== hashHex(headerText(header))) return 'The entry does not have the hash it names.';
  if (details && header.detailsDigest !== hashHex(detailsText(details))) return 'The details of the entry were changed.';
  return null;
};

/**
 * Checks one whole chain, in order from its first entry, and names the first trouble. `hashHex` is SHA-256 over the
 * UTF-8 bytes, in lower-case hex. A chain cut off at its end looks whole, so it is held against `head`, which is kept
 * apart from the entries; give `undefined` only where there is none, and then compare the count with a checkpoint.
 */
export const checkChain = (
  entries: readonly StoredEntry[],
  hashHex: (text: string) => string,
  head?: { readonly seq: number; readonly hash: string } | null,
): ChainCheck => {
  const chain = entries[0]?.header.chain ?? '';
  let prevHash = GENESIS;
  let seq = 1;
  for (const entry of entries) {
    const reason = troubleWith(entry, { chain, seq, prevHash }, hashHex);
    if (reason !== null) return { ok: false, atSeq: seq, reason };
    prevHash = entry.hash;
    seq += 1;
  }
  return head === undefined ? { ok: true, entries: entries.length } : againstHead(entries.length, prevHash, head);
};

const againstHead = (
  entries: number,
  lastHash: string,
  head: { readonly seq: number; readonly hash: string } | null,
): ChainCheck => {
  const endsAsHead = head ? head.seq === entries && head.hash === lastHash : entries === 0;
  if (endsAsHead) return { ok: true, entries };
  if (head && head.seq < entries) return { ok: false, atSeq: head.seq + 1, reason: 'There are entries behind the head of the chain.' };
  const atSeq = head && head.seq > entries ? entries + 1 : Math.max(1, entries);
  return { ok: false, atSeq, reason: 'The newest entries are missing, or the head of the chain was changed.' };
};
