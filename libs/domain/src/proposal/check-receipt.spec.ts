// A receipt that was given out fits together; whatever is changed in it, or beside it, is named in a sentence.
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalJson, detailsText, type EntryDetails, entryCheckpointText, headerText, inclusionPath, merkleRoot } from '../journal/index.ts';
import { bytesOfHex, checkReceipt, hexOf, isReceiptFile, RECEIPT_FORMAT, type ReceiptFile, type SignedEntry, type Verifier } from './index.ts';

const keys = generateKeyPairSync('ed25519');
const keyText = (key: typeof keys.publicKey): string => key.export({ type: 'spki', format: 'der' }).toString('base64url');
const verifier: Verifier = {
  hash: (bytes) => createHash('sha256').update(bytes).digest(),
  bytesOf: (text) => Buffer.from(text, 'utf8'),
  isSigned: (text, signature, key) => verify(null, Buffer.from(text), createPublicKey({ key: Buffer.from(key, 'base64url'), type: 'spki', format: 'der' }), Buffer.from(signature, 'base64url')),
};
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function entryOf(chain: string, act: string, subject: string, data: EntryDetails['data']): SignedEntry {
  const details: EntryDetails = { salt: 'd'.repeat(32), act, subject, actorId: 'usr_1', organisationId: 'org_1', data };
  const header = { chain, seq: 4, prevHash: 'a'.repeat(64), at: '2026-05-01T11:00:00.000Z', detailsDigest: sha256(detailsText(details)) };
  const hash = sha256(headerText(header));
  const signature = sign(null, Buffer.from(entryCheckpointText({ chain, seq: header.seq, hash, at: header.at })), keys.privateKey).toString('base64url');
  return { header, details, hash, signature };
}

const submission = { challengeId: 'chl_1', content: { title: 'A lamp' }, organisationId: 'org_1', proposalId: 'prp_1', proposalVersion: 2, salt: 'pepper' };
const receipt = { challengeId: 'chl_1', organisationId: 'org_1', proposalId: 'prp_1', proposalVersion: 2, submittedAt: '2026-05-01T10:00:00.000Z', salt: 'pepper', hash: sha256(canonicalJson(submission)) };
const sent = { challengeId: 'chl_1', version: 2, submittedAt: receipt.submittedAt, hash: receipt.hash };
const leaves = [sha256('one'), receipt.hash, sha256('three')].map((hash) => Buffer.from(hash, 'hex'));
const root = hexOf(merkleRoot(leaves, verifier.hash));

const open: ReceiptFile = { format: RECEIPT_FORMAT, receipt, entry: entryOf('org_1', 'proposal.submitted', 'prp_1', sent), closing: null, withoutProof: 'STILL_OPEN', key: keyText(keys.publicKey) };
const closedWith = (data: EntryDetails['data'], chain = 'chl_1', act = 'challenge.closed') => ({
  position: 1, count: 3, root, path: inclusionPath(leaves, 1, verifier.hash).map(hexOf), entry: entryOf(chain, act, 'chl_1', data),
});
const proved = { ...open, closing: closedWith({ root, proposals: 3 }), withoutProof: null };
const problems = (file: unknown, more: object = {}) => checkReceipt({ file, ...more }, verifier);

const ELSEWHERE = 'The entry of the sending is about another proposal or version.';
const OTHER_HASH = 'The entry of the sending names another hash than the receipt.';
const OTHER_CLOSE = 'The closing entry is of another challenge.';
const OTHER_SET = 'The closing entry names another root or another number of proposals.';
const NO_WAY = 'The proof does not lead from this receipt to the root that was frozen at the deadline.';
const NOT_THIS = 'The submission is not the one that this receipt is for.';

describe('a receipt', () => {
  it('fits together before the deadline and after it, alone and with what it is for', () => {
    expect(problems(open)).toEqual([]);
    expect(problems({ ...open, withoutProof: 'REPLACED_OR_WITHDRAWN' })).toEqual([]);
    expect(problems(proved)).toEqual([]);
    expect(problems(proved, { submission, key: open.key })).toEqual([]);
  });

  it.each([
    ['another act', entryOf('org_1', 'proposal.withdrawn', 'prp_1', sent)],
    ['another proposal', entryOf('org_1', 'proposal.submitted', 'prp_2', sent)],
    ['another organisation', entryOf('org_2', 'proposal.submitted', 'prp_1', sent)],
    ['another challenge', entryOf('org_1', 'proposal.submitted', 'prp_1', { ...sent, challengeId: 'chl_2' })],
    ['another version', entryOf('org_1', 'proposal.submitted', 'prp_1', { ...sent, version: 1 })],
    ['another time', entryOf('org_1', 'proposal.submitted', 'prp_1', { ...sent, submittedAt: '2026-05-01T12:00:00.000Z' })],
  ])('is not proved by an entry of %s', (_, entry) => {
    expect(problems({ ...open, entry })).toEqual([ELSEWHERE]);
  });

  it('is not proved by an entry that names another hash', () => {
    expect(problems({ ...open, entry: entryOf('org_1', 'proposal.submitted', 'prp_1', { ...sent, hash: sha256('other') }) })).toEqual([OTHER_HASH]);
  });

  it('shows when its entry was changed in any part', () => {
    const { entry } = open;
    expect(problems({ ...open, entry: { ...entry, details: { ...entry.details, actorId: 'usr_9' } } })).toEqual(['The details of the sending are not those that its entry in the log is bound to.']);
    expect(problems({ ...open, entry: { ...entry, header: { ...entry.header, prevHash: 'b'.repeat(64) } } })).toEqual(['The entry of the sending in the log does not have the hash it names.']);
    expect(problems({ ...open, entry: { ...entry, header: { ...entry.header, seq: 5 } } })).toContain('The signature on the sending is not by the key of the server.');
    expect(problems({ ...proved, closing: { ...proved.closing, entry: { ...proved.closing.entry, signature: entry.signature } } })).toEqual(['The signature on the close is not by the key of the server.']);
  });

  it('is believed only by the key that the reader knows', () => {
    const other = keyText(generateKeyPairSync('ed25519').publicKey);
    expect(problems(open, { key: other })).toEqual(['The receipt names another key than the one you gave.', 'The signature on the sending is not by the key of the server.']);
    expect(problems({ ...open, key: other })).toEqual(['The signature on the sending is not by the key of the server.']);
  });

  it('cannot both have a proof and have none', () => {
    const both = 'The receipt says both that it has a proof and that it has none.';
    expect(problems({ ...proved, withoutProof: 'STILL_OPEN' })).toEqual([both]);
    expect(problems({ ...open, withoutProof: null })).toEqual([both]);
  });
});

describe('the proof of a receipt', () => {
  it.each<[string, object, string]>([
    ['the close of another challenge', closedWith({ root, proposals: 3 }, 'chl_2'), OTHER_CLOSE],
    ['something else than a close', closedWith({ root, proposals: 3 }, 'chl_1', 'challenge.amended'), OTHER_CLOSE],
    ['a close with another root', closedWith({ root: sha256('other'), proposals: 3 }), OTHER_SET],
    ['a close with fewer proposals', closedWith({ root, proposals: 2 }), OTHER_SET],
    ['a close that says nothing', closedWith({}), OTHER_SET],
    ['another place', { ...proved.closing, position: 2 }, NO_WAY],
    ['a place outside', { ...proved.closing, position: 3 }, NO_WAY],
    ['a path cut short', { ...proved.closing, path: proved.closing.path.slice(1) }, NO_WAY],
  ])('is refused with %s', (_, closing, problem) => {
    expect(problems({ ...proved, closing })).toEqual([problem]);
  });

  it('leads to the root from this receipt alone', () => {
    const other = { ...receipt, hash: sha256('other') };
    expect(problems({ ...proved, receipt: other })).toEqual([OTHER_HASH, NO_WAY]);
  });
});

describe('a submission beside its receipt', () => {
  it.each(Object.keys(submission))('is another one when its %s differs', (name) => {
    expect(problems(open, { submission: { ...submission, [name]: 'other' } })).toEqual([NOT_THIS]);
  });

  it('is no other one that merely has the same hash, nothing, or a text', () => {
    for (const other of [null, 'text', 7, {}]) expect(problems(open, { submission: other })).toEqual([NOT_THIS]);
    const strange = { salt: 'pepper' };
    const hash = sha256(canonicalJson(strange));
    const forged = { ...open, receipt: { ...receipt, hash }, entry: entryOf('org_1', 'proposal.submitted', 'prp_1', { ...sent, hash }) };
    expect(problems(forged, { submission: strange })).toEqual([NOT_THIS]);
  });

  it('that JSON cannot hold is said to be none', () => {
    expect(problems(open, { submission: { ...submission, content: 10n } })).toEqual(['The submission is no JSON that a receipt could be for.']);
  });
});

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...path, name], ...placesIn(inner, [...path, name])]);
}

function withPlace(value: unknown, [name = '', ...rest]: readonly string[], put: unknown): unknown {
  if (Array.isArray(value)) return value.map((one, index) => (String(index) !== name ? one : rest.length === 0 ? put : withPlace(one, rest, put)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key !== name ? inner : rest.length === 0 ? put : withPlace(inner, rest, put)]));
}

describe('the form of a receipt', () => {
  // What an entry says beyond its form is bound by its digest; who acted may be nobody.
  const isFree = (path: readonly string[]) => path.includes('data') ? path.at(-1) !== 'data' : ['actorId', 'organisationId'].includes(path.at(-1) ?? '') && path.includes('details');
  const places = placesIn(proved).filter((path) => !isFree(path));

  it.each(places.map((path) => [path.join('.'), path] as const))('needs %s', (_, path) => {
    for (const wrong of [undefined, true, 0.5, []]) expect(isReceiptFile(withPlace(proved, path, wrong))).toBe(Array.isArray(wrong) && path.at(-1) === 'path');
  });

  it('is that of this version, with whole numbers and hashes of 64 digits', () => {
    // Written in files that people keep.
    expect(RECEIPT_FORMAT).toBe('moothall-receipt-1');
    expect(isReceiptFile(proved)).toBe(true);
    for (const path of [['format'], ['receipt', 'hash'], ['closing', 'root'], ['closing', 'path', '0'], ['withoutProof']]) expect(isReceiptFile(withPlace(proved, path, 'moothall'))).toBe(false);
    for (const hash of [`${root}0`, `0${root}`, root.toUpperCase(), root.slice(1)]) expect(isReceiptFile(withPlace(proved, ['receipt', 'hash'], hash))).toBe(false);
    for (const none of [null, [], 'text', undefined]) expect(problems(none)).toEqual(['This is no receipt of Moothall, or a part of it is missing.']);
  });
});

it('writes bytes as hexadecimal digits and reads them back', () => {
  expect(hexOf(Uint8Array.of(0, 15, 255))).toBe('000fff');
  expect(bytesOfHex('000fff')).toEqual(Uint8Array.of(0, 15, 255));
  expect(bytesOfHex('')).toEqual(new Uint8Array());
});
