// Holds what the panel sent, before it talked and in the end, and what was found of its interests, against the log.
import { canonicalJson } from '../journal/index.ts';
import { absent, dataOf, type Findings, isHidden, joined, type Log, NOTHING } from './findings.ts';
import type { PackRow, PackRows } from './pack.ts';
import { field, records, text } from './read-json.ts';
import type { PackVerifier } from './verifier.ts';

export const panelFindings = (rows: PackRows, log: Log, verifier: PackVerifier): Findings =>
  joined([...sentFindings(rows, log, verifier), ...sampleFindings(rows, log, verifier), flagFindings(rows, log, verifier), ...rows['parties.jsonl'].map((row) => partyFindings(row, log, verifier))]);

/** All scores that one person sent, in a fixed order, as they were bound when they were sent. */
const digestOfScores = (personId: string, own: readonly PackRow[], { sha256 }: PackVerifier): string => {
  const order = (one: PackRow): string => `${field(one, 'proposalId')}\n${field(one, 'criterionCode')}`;
  const scores = own
    .toSorted((one, other) => (order(one) < order(other) ? -1 : 1))
    .map(({ criterionCode = '', proposalId = '', reason = '', value = null }) => ({ criterionCode, proposalId, reason, value }));
  return sha256(canonicalJson({ personId, scores }));
};

/** All that one evaluator sent is bound as a whole. What they were recused from since does not stand against it. */
const sentFindings = (rows: PackRows, log: Log, verifier: PackVerifier): Findings[] =>
  rows['panel.jsonl'].filter((row) => row['status'] === 'SENT').map((row) => {
    const personId = field(row, 'personId');
    const entry = log.entries.findLast((one) => one.details.act === 'scores.sent' && one.details.subject === row.key);
    const own = rows['scores.jsonl'].filter((one) => field(one, 'personId') === personId);
    if (own.some(isHidden)) return { problems: [], unchecked: [`scores.jsonl: a score of ${field(row, 'label')} is withheld, so what they sent cannot be held against the log.`] };
    if (!entry) return absent(`panel.jsonl ${row.key}: the log has no entry that ${field(row, 'label')} has sent`, log);
    if (digestOfScores(personId, own, verifier) === dataOf(entry)['digest']) return NOTHING;
    return { problems: [`scores.jsonl: what ${field(row, 'label')} sent is not what entry ${entry.seq} of the log is bound to.`], unchecked: [] };
  });

/** What was scored before the panel talked stays as it was sent, whatever was sent in the end. */
const sampleFindings = (rows: PackRows, log: Log, verifier: PackVerifier): Findings[] => {
  const sent = new Map(log.entries.filter((one) => one.details.act === 'sample.sent').map((one) => [one.details.actorId ?? '', one]));
  const scores = rows['samples.jsonl'].filter((row) => row.key !== 'sample');
  return [...new Set([...sent.keys(), ...scores.map((row) => field(row, 'personId'))])].map((personId) => {
    const [entry, own] = [sent.get(personId), scores.filter((row) => field(row, 'personId') === personId)];
    const who = labelOf(rows, personId);
    if (own.some(isHidden)) return { problems: [], unchecked: [`samples.jsonl: a score of ${who} is withheld, so what they sent before the talk cannot be held against the log.`] };
    if (!entry) return absent(`samples.jsonl: the log has no entry that ${who} has sent a sample`, log);
    if (digestOfScores(personId, own, verifier) === dataOf(entry)['digest']) return NOTHING;
    return { problems: [`samples.jsonl: what ${who} sent before the talk is not what entry ${entry.seq} of the log is bound to.`], unchecked: [] };
  });
};

const labelOf = (rows: PackRows, personId: string): string => field(rows['panel.jsonl'].find((row) => row['personId'] === personId) ?? { key: '' }, 'label') || personId;

/** Each flag of a person stands in the log, and each that the log names stands in the pack. Who is on two bids can be read from the proposals themselves. */
const flagFindings = (rows: PackRows, log: Log, { sha256 }: PackVerifier): Findings => {
  const name = (personId: string, kind: string, party: string): string => `${personId} ${kind} ${party}`;
  const isOfPerson = (kind: string): boolean => kind !== 'ON_TWO_BIDS';
  const logged = log.entries
    .filter((one) => one.details.act === 'conflict.flagged')
    .flatMap((entry) => records(dataOf(entry), 'flags').map((flag) => ({ seq: entry.seq, kind: field(flag, 'kind'), is: name(entry.details.subject, field(flag, 'kind'), field(flag, 'party')) })))
    .filter(({ kind }) => isOfPerson(kind));
  const known = new Set(logged.map(({ is }) => is));
  const given = rows['flags.jsonl'].filter((row) => isOfPerson(field(row, 'kind')));
  const open = given.filter((row) => text(row, 'party') !== null);
  const flags = open.map((row) => ({ row, is: name(field(row, 'personId'), field(row, 'kind'), sha256(canonicalJson(row['party'] ?? null))) }));
  const lacking = logged.filter(({ is }) => !flags.some((one) => one.is === is)).map(({ seq }) => `flags.jsonl: entry ${seq} of the log names a flag that is not there.`);
  return joined([
    ...flags.filter(({ is }) => !known.has(is)).map(({ row }) => absent(`flags.jsonl ${row.key}: the log has no entry of it`, log)),
    open.length === given.length ? { problems: lacking, unchecked: [] } : { problems: [], unchecked: ['flags.jsonl: whom a flag concerns is withheld, so the flags cannot all be held against the log.'] },
  ]);
};

/** Somebody who was found to take part after the deadline. */
const partyFindings = (row: PackRow, log: Log, { sha256 }: PackVerifier): Findings => {
  if (isHidden(row)) return { problems: [], unchecked: [`parties.jsonl ${row.key}: a part is withheld, so it cannot be held against the log.`] };
  const entry = log.entries.find((one) => one.details.act === 'party.named' && one.details.subject === row.key);
  if (!entry) return absent(`parties.jsonl ${row.key}: the log has no entry of it`, log);
  const { name = '', reason = '', proposalId = '' } = row;
  const isBound = sha256(canonicalJson({ name, reason })) === dataOf(entry)['digest'] && dataOf(entry)['proposalId'] === proposalId;
  return isBound ? NOTHING : { problems: [`parties.jsonl ${row.key}: entry ${entry.seq} of the log is bound to other words.`], unchecked: [] };
};
