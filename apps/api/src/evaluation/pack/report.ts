// The part of a decision pack that people read: what was asked, what was scored and why, what was decided and by which votes.
import type { DocumentBlock, PlainDocument } from '@moothall/domain/evaluation';
import type { JsonValue } from '@moothall/domain/journal';
import { isWithheld, type PackRow, type PackRows } from '@moothall/domain/pack';

type Json = { readonly [name: string]: JsonValue };

/** Made from the rows alone, so that what is withheld there is withheld here. */
export function reportOf(rows: PackRows): PlainDocument {
  const challenge = rows['challenge.jsonl'][0] ?? { key: '' };
  const content = objectIn(challenge, 'content');
  const name = nameOfProposals(rows);
  return {
    language: 'en',
    title: 'Decision pack',
    subtitle: english(content['title']),
    blocks: [
      text('Everything this decision rests on, as it was frozen. The files beside this page hold the same as data; “moothall verify pack” checks them and computes the ranking anew.'),
      heading('The challenge'),
      text(english(content['problem'])),
      table('Criteria', ['Criterion', 'Weight', 'Least score', 'What earns a high score'], [1, 2], objectsIn(content, 'criteria').map((one) => [english(one['title']), `${Number(one['weightBp'] ?? 0) / 100}%`, shown(one['minimumScore']), [english(one['guidance']), ...anchors(one)].join(' ')])),
      ...amendments(rows),
      heading('The panel'),
      table('Members', ['Member', 'Role', 'Status', 'Sent', 'Steps in for'], [], rows['panel.jsonl'].map((row) => [shown(row['label']), shown(row['role']), shown(row['status']), shown(row['sentAt']), textsIn(row, 'stepsInFor').map(name).join(', ') || '–'])),
      table('Declared interests', ['Member', 'Organisation', 'Interest', 'In words'], [], rows['declarations.jsonl'].filter((row) => row['kind'] !== 'NONE').map((row) => [labelOf(rows, row['personId']), shown(row['name']), shown(row['kind']), shown(row['note'])])),
      table('Kept from judging', ['Member', 'Idea'], [], rows['recusals.jsonl'].map((row) => [labelOf(rows, row['personId']), name(row['proposalId'])])),
      table('Found on record', ['Member', 'Organisation', 'What was found', 'When'], [], rows['flags.jsonl'].map((row) => [labelOf(rows, row['personId']), shown(row['name']), shown(row['kind']), shown(row['foundAt'])])),
      table('Found to take part after the deadline', ['Idea', 'Name', 'How it became known'], [], rows['parties.jsonl'].map((row) => [name(row['proposalId']), shown(row['name']), shown(row['reason'])])),
      heading('The ranking'),
      ...ranking(rows, name),
      heading('Scores, and why'),
      ...rows['proposals.jsonl'].flatMap((row) => scoresOf(rows, row, name)),
      heading('The shortlist'),
      ...rows['shortlists.jsonl'].flatMap((row) => shortlist(rows, row, name)),
      heading('The log'),
      text(`${rows['journal.jsonl'].length} entries, ${rows['checkpoints.jsonl'].length} signed checkpoints.`),
    ],
  };
}

/** What each level stood for, where the criterion said so. */
function anchors(criterion: Json): string[] {
  const levels = objectIn(criterion, 'anchors');
  return Object.keys(levels).map((level) => `${level}: ${english(levels[level])}`);
}

function amendments(rows: PackRows): DocumentBlock[] {
  const all = rows['challenge.jsonl'].slice(1);
  return all.length === 0 ? [] : [table('Changes after it was published', ['Version', 'When', 'Material', 'Why'], [0], all.map((row) => [shown(row['version']), shown(row['at']), shown(row['material']), english(row['reason'])]))];
}

function ranking(rows: PackRows, name: (id: JsonValue | undefined) => string): DocumentBlock[] {
  const result = rows['ranking.jsonl'].find((row) => row.key === 'result') ?? { key: '' };
  const kept = objectsIn(result, 'rows').toSorted((a, b) => Number(a['rank'] ?? 1e9) - Number(b['rank'] ?? 1e9));
  return [
    table('Order by points', ['Place', 'Idea', 'Total of 100'], [0, 2], kept.map((row) => [shown(row['rank']), name(row['proposalId']), shown(row['total'])])),
    text(`Method: ${shown(result['method'])}. SHA-256 of the inputs: ${shown(result['inputsHash'])}.`),
  ];
}

function scoresOf(rows: PackRows, { key }: PackRow, name: (id: JsonValue | undefined) => string): DocumentBlock[] {
  const assessment = rows['assessments.jsonl'].find((row) => row.key === key);
  const of = (row: PackRow): boolean => row['proposalId'] === key;
  return [
    { kind: 'heading', level: 3, text: name(key) },
    table('What each evaluator gave', ['Evaluator', 'Criterion', 'Score', 'Why'], [2], rows['scores.jsonl'].filter(of).map((row) => [labelOf(rows, row['personId']), shown(row['criterionCode']), shown(row['value']), shown(row['reason'])])),
    table('What each evaluator gave before the panel talked', ['Evaluator', 'Criterion', 'Score', 'Why'], [2], rows['samples.jsonl'].filter(of).map((row) => [labelOf(rows, row['personId']), shown(row['criterionCode']), shown(row['value']), shown(row['reason'])])),
    table('What the panel agreed', ['Criterion', 'Version', 'Step', 'Score', 'Why'], [1, 3], rows['agreed.jsonl'].filter(of).map((row) => [shown(row['criterionCode']), shown(row['version']), shown(row['kind']), agreedScore(row), shown(row['reason'])])),
    ...(assessment ? [text(`What was strong: ${shown(assessment['strengths'])}`), text(`What would have scored higher: ${shown(assessment['improvements'])}`)] : []),
  ];
}

/** A score that was opened again or handed on is none; where one was agreed without a figure, the mean stands. */
function agreedScore({ kind, value }: PackRow): string {
  if (value !== null) return shown(value);
  return kind === 'AGREED' || kind === 'SETTLED' ? 'mean' : '–';
}

function shortlist(rows: PackRows, row: PackRow, name: (id: JsonValue | undefined) => string): DocumentBlock[] {
  const votes = rows['votes.jsonl'].filter((vote) => vote['shortlistId'] === row.key);
  const override = row['isOverride'] === true ? [text(`It departs from the order by points (${shown(row['overrideCode'])}): ${shown(row['overrideReason'])}`)] : [];
  const replacing = row['replaceReason'] === null ? [] : [text(`It took the place of an earlier one: ${shown(row['replaceReason'])}`)];
  return [
    { kind: 'heading', level: 3, text: `${shown(row['state'])}, ${shown(row['decidedAt'] ?? row['proposedAt'])}` },
    text(shown(row['reasons'])),
    ...override,
    ...replacing,
    table('Order by points beside what was decided', ['Standing', 'Place', 'Idea', 'Place by points'], [1, 3], objectsIn(row, 'entries').map((one) => [shown(one['standing']), shown(one['position']), name(one['proposalId']), shown(one['computedRank'])])),
    table('Votes', ['On', 'Said', 'When', 'Why'], [], votes.map((vote) => [shown(vote['kind']), shown(vote['says']), shown(vote['at']), shown(vote['reason'])])),
  ];
}

function nameOfProposals(rows: PackRows): (id: JsonValue | undefined) => string {
  const names = new Map(rows['proposals.jsonl'].map((row) => [row.key, `${shown(row['label'])}: ${shown(objectIn(row, 'content')['title'])} (${shown(row['organisation'])})`]));
  return (id) => names.get(String(id)) ?? shown(id);
}

function labelOf(rows: PackRows, personId: JsonValue | undefined): string {
  const found = rows['panel.jsonl'].find((row) => row['personId'] === personId);
  return found ? shown(found['label']) : '–';
}

function shown(value: JsonValue | undefined): string {
  if (isWithheld(value)) return `[withheld: s.${value.withheld.ground.slice(1)}]`;
  if (value === null || value === undefined) return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function english(value: JsonValue | undefined): string {
  return isObject(value) && !isWithheld(value) ? shown(value['en']) : shown(value);
}

function objectIn(row: Json, name: string): Json {
  const value = row[name];
  return isObject(value) ? value : {};
}

function objectsIn(row: Json, name: string): Json[] {
  const value = row[name];
  return isList(value) ? value.filter(isObject) : [];
}

function textsIn(row: Json, name: string): string[] {
  const value = row[name];
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}

function isObject(value: JsonValue | undefined): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function heading(words: string): DocumentBlock {
  return { kind: 'heading', level: 2, text: words };
}

function text(words: string): DocumentBlock {
  return { kind: 'text', text: words };
}

function table(caption: string, head: readonly string[], numeric: readonly number[], rows: readonly (readonly string[])[]): DocumentBlock {
  return rows.length === 0 ? text(`${caption}: none.`) : { kind: 'table', caption, head, rows, numeric };
}
