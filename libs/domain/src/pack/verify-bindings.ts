// Holds what people wrote against the digests that the log kept of it when it was written, and proposals against their receipts.
import { canonicalJson, type EntryDetails, type JsonValue, merkleRoot, type StoredEntry } from '../journal/index.ts';
import { fieldsOf, isWithheld, type PackRow, type PackRows } from './pack.ts';
import { field, record, text, texts, whole } from './read-json.ts';
import { type Findings, rankingInputsOf } from './verify-arithmetic.ts';
import type { PackVerifier } from './verifier.ts';

type Entry = { readonly seq: number; readonly details: EntryDetails };
type Json = { readonly [name: string]: JsonValue };

const NOTHING: Findings = { problems: [], unchecked: [] };
const joined = (all: readonly Findings[]): Findings => ({ problems: all.flatMap((one) => one.problems), unchecked: all.flatMap((one) => one.unchecked) });
const dataOf = ({ details }: Entry): Json => record(details.data) ?? {};
const isHidden = (row: PackRow): boolean => fieldsOf(row).some(({ value }) => isWithheld(value));

export const bindingProblems = (rows: PackRows, stored: readonly StoredEntry[], verifier: PackVerifier): Findings => {
  const entries = stored.flatMap(({ header, details }) => (details ? [{ seq: header.seq, details }] : []));
  const isLogHidden = stored.some(({ details }) => details === null);
  const find = (act: string, holds: (entry: Entry) => boolean): Entry | undefined => entries.findLast((entry) => entry.details.act === act && holds(entry));
  const bound = (file: string, row: PackRow, entry: Entry | undefined, value: Json): Findings => digestFindings({ file, row, entry, value, isLogHidden }, verifier);
  return joined([
    ...rows['agreed.jsonl'].map((row) => {
      const { criterionCode = '', proposalId = '', reason = '', value = null, version = 0 } = row;
      // Agreeing, passing on and opening again are acts of one family, each a version of its cell.
      const entry = entries.findLast((one) => one.details.act.startsWith('score.') && one.details.subject === proposalId && dataOf(one)['criterionCode'] === criterionCode && dataOf(one)['version'] === version);
      return bound('agreed.jsonl', row, entry, { criterionCode, proposalId, reason, value, version });
    }),
    ...rows['assessments.jsonl'].map((row) => {
      const { explanations = {}, improvements = '', strengths = '' } = row;
      const entry = find('assessment.written', (one) => one.details.subject === row.key);
      const written: Json = canonicalJson(explanations) === '{}' ? {} : { explanations };
      return bound('assessments.jsonl', row, entry, { ...written, improvements, proposalId: row.key, strengths });
    }),
    ...rows['shortlists.jsonl'].filter((row) => row['inputsHash'] !== null).map((row) => {
      const { inputsHash = '', overrideCode = null, overrideReason = null, reasons = '', replaceReason = null } = row;
      const value = { inputsHash, overrideCode, overrideReason, proposalIds: texts(row, 'proposalIds'), reasons, replaceReason, reserveIds: texts(row, 'reserveIds') };
      return bound('shortlists.jsonl', row, find('shortlist.proposed', (one) => one.details.subject === row.key && dataOf(one)['round'] === row['round']), value);
    }),
    ...rows['votes.jsonl'].map((row) => {
      const { kind = '', reason = null, round = 0, says = '', shortlistId = '' } = row;
      if (kind === 'GATE') return gateFindings(row, entries, isLogHidden);
      const act = kind === 'OVERRIDE' ? 'shortlist.override-approved' : 'shortlist.voted';
      const entry = find(act, (one) => one.details.subject === shortlistId && one.details.actorId === row['personId'] && dataOf(one)['round'] === round);
      return bound('votes.jsonl', row, entry, { kind, reason, round, says, shortlistId });
    }),
    ...rows['stability.jsonl'].map((row) => stabilityFindings(row, verifier)),
    ...sentFindings(rows, entries, isLogHidden, verifier),
    ...rows['proposals.jsonl'].map((row) => receiptFindings(row, verifier)),
    closingFindings(rows, entries, verifier),
    inputsFindings(rows, verifier),
  ]);
};

/** Where details of the log are withheld, what is not found may stand in them. */
const absent = (what: string, isLogHidden: boolean): Findings =>
  isLogHidden ? { problems: [], unchecked: [`${what} that can be read; some of its details are withheld.`] } : { problems: [`${what}.`], unchecked: [] };

type Bound = { readonly file: string; readonly row: PackRow; readonly entry: Entry | undefined; readonly value: Json; readonly isLogHidden: boolean };

const digestFindings = ({ file, row, entry, value, isLogHidden }: Bound, { sha256 }: PackVerifier): Findings => {
  if (isHidden(row)) return { problems: [], unchecked: [`${file} ${row.key}: a part is withheld, so it cannot be held against the log.`] };
  if (!entry) return absent(`${file} ${row.key}: the log has no entry of it`, isLogHidden);
  if (sha256(canonicalJson(value)) === dataOf(entry)['digest']) return NOTHING;
  return { problems: [`${file} ${row.key}: entry ${entry.seq} of the log is bound to other words or figures.`], unchecked: [] };
};

/** A simulation is the same for the same inputs and seed, so where the rule is at hand it is done again. */
const stabilityFindings = (row: PackRow, { sha256, simulate }: PackVerifier): Findings => {
  const [inputs, result] = [field(row, 'inputs'), field(row, 'result')];
  const ofHashes = [
    ...(sha256(inputs) === row['inputsHash'] ? [] : [`stability.jsonl ${row.key}: its inputs are not those whose hash it names.`]),
    ...(sha256(result) === row['resultHash'] ? [] : [`stability.jsonl ${row.key}: its result is not the one whose hash it names.`]),
  ];
  if (!simulate) return { problems: ofHashes, unchecked: [`stability.jsonl ${row.key}: simulations are not done again by this version.`] };
  const again = simulate(inputs, row['plan'] ?? null, field(row, 'method'));
  if (again === null) return { problems: ofHashes, unchecked: [`stability.jsonl ${row.key}: it was simulated by a method that this version does not know.`] };
  return { problems: [...ofHashes, ...(again === result ? [] : [`stability.jsonl ${row.key}: simulated again from its inputs it comes out different.`])], unchecked: [] };
};

/** What an authority said at the gate of a joint challenge. */
const gateFindings = (row: PackRow, entries: readonly Entry[], isLogHidden: boolean): Findings => {
  const entry = entries.find((one) => one.details.act === 'approval.answered' && one.details.subject === row['requestId'] && one.details.organisationId === row['organisationId']);
  if (!entry) return absent(`votes.jsonl ${row.key}: the log does not say so`, isLogHidden);
  return dataOf(entry)['says'] === row['says'] ? NOTHING : { problems: [`votes.jsonl ${row.key}: the log does not say so.`], unchecked: [] };
};

/** All that one evaluator sent is bound as a whole. What they were recused from since does not stand against it. */
const sentFindings = (rows: PackRows, entries: readonly Entry[], isLogHidden: boolean, { sha256 }: PackVerifier): Findings[] =>
  rows['panel.jsonl'].filter((row) => row['status'] === 'SENT').map((row) => {
    const personId = field(row, 'personId');
    const entry = entries.findLast((one) => one.details.act === 'scores.sent' && one.details.subject === row.key);
    const own = rows['scores.jsonl'].filter((one) => field(one, 'personId') === personId);
    if (own.some(isHidden)) return { problems: [], unchecked: [`scores.jsonl: a score of ${field(row, 'label')} is withheld, so what they sent cannot be held against the log.`] };
    if (!entry) return absent(`panel.jsonl ${row.key}: the log has no entry that ${field(row, 'label')} has sent`, isLogHidden);
    const order = (one: PackRow): string => `${field(one, 'proposalId')}\n${field(one, 'criterionCode')}`;
    const scores = own
      .map(({ criterionCode = '', proposalId = '', reason = '', value = null }) => ({ key: '', criterionCode, proposalId, reason, value }))
      .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
      .map(({ key: _key, ...score }) => score);
    if (sha256(canonicalJson({ personId, scores })) === dataOf(entry)['digest']) return NOTHING;
    return { problems: [`scores.jsonl: what ${field(row, 'label')} sent is not what entry ${entry.seq} of the log is bound to.`], unchecked: [] };
  });

const receiptFindings = (row: PackRow, { sha256 }: PackVerifier): Findings => {
  if (isHidden(row)) return { problems: [], unchecked: [`proposals.jsonl ${row.key}: a part is withheld, so it cannot be held against its receipt.`] };
  const { challengeId = '', content = null, organisationId = '', proposalVersion = 0, salt = '' } = row;
  const hash = sha256(canonicalJson({ challengeId, content, organisationId, proposalId: row.key, proposalVersion, salt }));
  return hash === text(row, 'receipt') ? NOTHING : { problems: [`proposals.jsonl ${row.key}: it is not what its receipt was given for.`], unchecked: [] };
};

const bytesOfHex = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The set of proposals that stood at the deadline is the one whose root the log kept then. */
const closingFindings = (rows: PackRows, entries: readonly Entry[], { sha256Bytes }: PackVerifier): Findings => {
  const leaves = rows['closing.jsonl'].toSorted((a, b) => (whole(a, 'position') ?? 0) - (whole(b, 'position') ?? 0));
  const entry = entries.find((one) => one.details.act === 'challenge.closed');
  if (!entry) return { problems: [], unchecked: ['closing.jsonl: the entry of the closing is not readable.'] };
  const root = hexOf(merkleRoot(leaves.map((row) => bytesOfHex(field(row, 'hash'))), sha256Bytes));
  const strange = rows['proposals.jsonl'].filter((row) => !leaves.some((leaf) => leaf['proposalId'] === row.key && leaf['hash'] === row['receipt'])).map((row) => `proposals.jsonl ${row.key}: its receipt is not among those of the deadline.`);
  return { problems: [...strange, ...(root === dataOf(entry)['root'] ? [] : ['closing.jsonl: the receipts are not those whose root the log kept at the deadline.'])], unchecked: [] };
};

/** What was voted on is the ranking in the pack. */
const inputsFindings = (rows: PackRows, { sha256 }: PackVerifier): Findings => {
  const input = rows['ranking.jsonl'].find((row) => row.key === 'input');
  const result = rows['ranking.jsonl'].find((row) => row.key === 'result');
  if (!input || !result || isHidden(input)) return NOTHING;
  const hash = sha256(canonicalJson(rankingInputsOf(input)));
  const ofResult = hash === result['inputsHash'] ? [] : ['ranking.jsonl: the inputs are not those whose hash the result names.'];
  const ofShortlists = rows['shortlists.jsonl'].filter((row) => row['state'] === 'ISSUED' && row['inputsHash'] !== hash).map((row) => `shortlists.jsonl ${row.key}: it was decided on other inputs than those in ranking.jsonl.`);
  return { problems: [...ofResult, ...ofShortlists], unchecked: [] };
};
