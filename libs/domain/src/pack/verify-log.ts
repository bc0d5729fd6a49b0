// Checks the log in a pack, and that signed checkpoints name entries of it.
import { type EntryDetails, headsCheckpointText, headText, rootFromPath, type StoredEntry } from '../journal/index.ts';
import type { PackRow } from './pack.ts';
import { field, list, record, text, whole } from './read-json.ts';
import type { PackVerifier } from './verifier.ts';

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOfHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Details that are withheld are null; the chain holds without them. */
export const entriesIn = (rows: readonly PackRow[]): StoredEntry[] =>
  rows.map((row) => {
    const header = record(row['header']) ?? {};
    const details = record(row['details']);
    return {
      header: { chain: field(header, 'chain'), seq: whole(header, 'seq') ?? 0, prevHash: field(header, 'prevHash'), at: field(header, 'at'), detailsDigest: field(header, 'detailsDigest') },
      hash: field(row, 'hash'),
      details: details && !record(details['withheld']) ? detailsOf(details) : null,
    };
  });

const detailsOf = (from: NonNullable<ReturnType<typeof record>>): EntryDetails => ({
  salt: field(from, 'salt'),
  act: field(from, 'act'),
  subject: field(from, 'subject'),
  actorId: text(from, 'actorId'),
  organisationId: text(from, 'organisationId'),
  data: from['data'] ?? null,
  ...requestIn(text(from, 'requestId')),
});

const requestIn = (requestId: string | null): { requestId?: string } => (requestId === null ? {} : { requestId });

export const checkpointProblems = (rows: readonly PackRow[], entries: readonly StoredEntry[], key: string, verifier: PackVerifier): string[] =>
  rows.flatMap((row) => {
    const [at, chains, root, seq, hash] = [field(row, 'at'), whole(row, 'chains') ?? 0, field(row, 'root'), whole(row, 'seq') ?? 0, field(row, 'hash')];
    const entry = entries.find((one) => one.header.seq === seq);
    const leaf = verifier.bytesOf(headText({ chain: entry?.header.chain ?? '', seq, hash }));
    const path = list(row, 'path').flatMap((one) => (typeof one === 'string' ? [bytesOfHex(one)] : []));
    const reached = rootFromPath({ leaf, index: whole(row, 'index') ?? -1, count: chains, path }, verifier.sha256Bytes);
    return [
      ...(verifier.isSigned(headsCheckpointText({ at, chains, root }), field(row, 'signature'), key) ? [] : [`checkpoints.jsonl ${row.key}: the signature is not by the key of the server.`]),
      ...(entry?.hash === hash ? [] : [`checkpoints.jsonl ${row.key}: entry ${seq} of the log is not the one that it names.`]),
      ...(reached && hexOf(reached) === root ? [] : [`checkpoints.jsonl ${row.key}: the proof does not lead from the log to its root.`]),
    ];
  });
