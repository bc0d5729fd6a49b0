// The receipt of a sent version as a file that its supplier keeps, and how it is read back with distrust.
import type { EntryDetails, EntryHeader } from '../journal/index.ts';

export const RECEIPT_FORMAT = 'moothall-receipt-1';

/** An entry of the log with all that its hash is taken over, and the server's signature on where it stands. */
export type SignedEntry = {
  readonly header: EntryHeader;
  readonly details: EntryDetails;
  readonly hash: string;
  /** Ed25519 over the entry's checkpoint, as base64url. */
  readonly signature: string;
};

/** Proof that the version is one of those that were frozen at the deadline. */
export type ClosingProof = {
  /** Its place among the receipts' hashes in ascending order, from 0. */
  readonly position: number;
  readonly count: number;
  readonly root: string;
  readonly path: readonly string[];
  readonly entry: SignedEntry;
};

export type ReceiptFile = {
  readonly format: typeof RECEIPT_FORMAT;
  readonly receipt: {
    readonly challengeId: string;
    readonly organisationId: string;
    readonly proposalId: string;
    readonly proposalVersion: number;
    readonly submittedAt: string;
    readonly salt: string;
    /** SHA-256 of the canonical submission. */
    readonly hash: string;
  };
  readonly entry: SignedEntry;
  /** Null before the deadline, and for a version that does not count. */
  readonly closing: ClosingProof | null;
  /** Why there is no proof; null where there is one. */
  readonly withoutProof: 'STILL_OPEN' | 'REPLACED_OR_WITHDRAWN' | null;
  /** The public key, as base64url. */
  readonly key: string;
};

type Shape = { readonly [name: string]: unknown };

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (value: Shape, names: readonly string[]): boolean => names.every((name) => typeof value[name] === 'string');
const areCounts = (value: Shape, names: readonly string[]): boolean => names.every((name) => Number.isSafeInteger(value[name]));
const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const isEntry = (value: unknown): boolean => {
  if (!isShape(value) || !isShape(value['header']) || !isShape(value['details'])) return false;
  const { header, details } = value;
  return (
    areTexts(value, ['hash', 'signature']) &&
    areTexts(header, ['chain', 'prevHash', 'at', 'detailsDigest']) &&
    areCounts(header, ['seq']) &&
    areTexts(details, ['salt', 'act', 'subject']) &&
    isShape(details['data'])
  );
};

const isProof = (value: unknown): boolean =>
  isShape(value) &&
  areCounts(value, ['position', 'count']) &&
  isHash(value['root']) &&
  Array.isArray(value['path']) &&
  value['path'].every(isHash) &&
  isEntry(value['entry']);

/** Whether a file has the form of a receipt; what it says is not believed by that. */
export const isReceiptFile = (value: unknown): value is ReceiptFile => {
  if (!isShape(value) || value['format'] !== RECEIPT_FORMAT || !isShape(value['receipt'])) return false;
  const { receipt, closing } = value;
  return (
    areTexts(receipt, ['challengeId', 'organisationId', 'proposalId', 'submittedAt', 'salt']) &&
    areCounts(receipt, ['proposalVersion']) &&
    isHash(receipt['hash']) &&
    isEntry(value['entry']) &&
    (closing === null || isProof(closing)) &&
    (value['withoutProof'] === null || value['withoutProof'] === 'STILL_OPEN' || value['withoutProof'] === 'REPLACED_OR_WITHDRAWN') &&
    typeof value['key'] === 'string'
  );
};
