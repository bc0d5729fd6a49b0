// Checks a receipt with nothing but the file: hashes, the proof of inclusion, the entries of the log, the signatures.
import { canonicalJson, detailsText, entryCheckpointText, type HashBytes, headerText, rootFromPath } from '../journal/index.ts';
import { isReceiptFile, type ClosingProof, type ReceiptFile, type SignedEntry } from './receipt-file.ts';

/** What only the caller can do: this library imports nothing. */
export type Verifier = {
  /** SHA-256. */
  readonly hash: HashBytes;
  /** UTF-8. */
  readonly bytesOf: (text: string) => Uint8Array;
  /** Ed25519; key and signature as base64url. False for anything that is none. */
  readonly isSigned: (text: string, signature: string, key: string) => boolean;
};

export type ReceiptEvidence = {
  /** The file as it was parsed. */
  readonly file: unknown;
  /** The submission as it was downloaded or kept; leave out to check the rest alone. */
  readonly submission?: unknown;
  /** The key by which the server is known; leave out to believe the one in the file. */
  readonly key?: string;
};

export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
export const bytesOfHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const check = (holds: boolean, problem: string): readonly string[] => (holds ? [] : [problem]);

const entryProblems = (what: string, entry: SignedEntry, key: string, verifier: Verifier): readonly string[] => {
  const sha256 = (text: string): string => hexOf(verifier.hash(verifier.bytesOf(text)));
  const { header, details, hash, signature } = entry;
  const checkpoint = entryCheckpointText({ chain: header.chain, seq: header.seq, hash, at: header.at });
  return [
    ...check(sha256(detailsText(details)) === header.detailsDigest, `The details of ${what} are not those that its entry in the log is bound to.`),
    ...check(sha256(headerText(header)) === hash, `The entry of ${what} in the log does not have the hash it names.`),
    ...check(verifier.isSigned(checkpoint, signature, key), `The signature on ${what} is not by the key of the server.`),
  ];
};

const dataOf = (entry: SignedEntry): { readonly [name: string]: unknown } => {
  const { data } = entry.details;
  return typeof data === 'object' && data !== null ? { ...data } : {};
};

const sendingProblems = ({ receipt, entry }: ReceiptFile): readonly string[] => {
  const data = dataOf(entry);
  const isOfThis =
    entry.details.act === 'proposal.submitted' &&
    entry.details.subject === receipt.proposalId &&
    entry.header.chain === receipt.organisationId &&
    data['challengeId'] === receipt.challengeId &&
    data['version'] === receipt.proposalVersion &&
    data['submittedAt'] === receipt.submittedAt;
  return [
    ...check(isOfThis, 'The entry of the sending is about another proposal or version.'),
    ...check(data['hash'] === receipt.hash, 'The entry of the sending names another hash than the receipt.'),
  ];
};

const closingProblems = (closing: ClosingProof, { receipt }: ReceiptFile, verifier: Verifier): readonly string[] => {
  const data = dataOf(closing.entry);
  const proof = { leaf: bytesOfHex(receipt.hash), index: closing.position, count: closing.count, path: closing.path.map(bytesOfHex) };
  const root = rootFromPath(proof, verifier.hash);
  const isOfThis = closing.entry.details.act === 'challenge.closed' && closing.entry.header.chain === receipt.challengeId;
  return [
    ...check(isOfThis, 'The closing entry is of another challenge.'),
    ...check(data['root'] === closing.root && data['proposals'] === closing.count, 'The closing entry names another root or another number of proposals.'),
    ...check(root !== null && hexOf(root) === closing.root, 'The proof does not lead from this receipt to the root that was frozen at the deadline.'),
  ];
};

const NAMED_IN_BOTH = ['challengeId', 'organisationId', 'proposalId', 'proposalVersion', 'salt'] as const;

const submissionProblems = (submission: unknown, { receipt }: ReceiptFile, verifier: Verifier): readonly string[] => {
  if (submission === undefined) return [];
  const isOfThis =
    typeof submission === 'object' &&
    submission !== null &&
    NAMED_IN_BOTH.every((name) => Object.entries(submission).some(([key, value]) => key === name && value === receipt[name]));
  try {
    const hash = hexOf(verifier.hash(verifier.bytesOf(canonicalJson(submission))));
    return check(isOfThis && hash === receipt.hash, 'The submission is not the one that this receipt is for.');
  } catch {
    return ['The submission is no JSON that a receipt could be for.'];
  }
};

/** @returns one sentence per problem; none when everything fits */
export const checkReceipt = ({ file, submission, key }: ReceiptEvidence, verifier: Verifier): readonly string[] => {
  if (!isReceiptFile(file)) return ['This is no receipt of Moothall, or a part of it is missing.'];
  const known = key ?? file.key;
  const { closing, entry, withoutProof } = file;
  return [
    ...check(file.key === known, 'The receipt names another key than the one you gave.'),
    ...check((closing === null) !== (withoutProof === null), 'The receipt says both that it has a proof and that it has none.'),
    ...submissionProblems(submission, file, verifier),
    ...sendingProblems(file),
    ...entryProblems('the sending', entry, known, verifier),
    ...(closing ? [...closingProblems(closing, file, verifier), ...entryProblems('the close', closing.entry, known, verifier)] : []),
  ];
};
