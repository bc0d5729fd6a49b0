// Simulates anew what a pack says of how stable its ranking is: the same inputs, plan and seed give the same bytes, so each figure can be held against it.
import { rankingInputText } from '../evaluation/index.ts';
import { canonicalJson, type JsonValue } from '../journal/index.ts';
import { absent, dataOf, type Findings, joined, type Log, NOTHING } from './findings.ts';
import type { PackRow } from './pack.ts';
import { rankingInputIn, stabilityPlanIn } from './ranking-input-in.ts';
import { field, record, text } from './read-json.ts';
import type { PackVerifier } from './verifier.ts';

export const stabilityFindings = (row: PackRow, log: Log, verifier: PackVerifier): Findings =>
  joined([{ problems: hashProblems(row, verifier), unchecked: [] }, loggedFindings(row, log), simulatedFindings(row, verifier)]);

const hashProblems = (row: PackRow, { sha256 }: PackVerifier): string[] => [
  ...(sha256(field(row, 'inputs')) === row['inputsHash'] ? [] : [`stability.jsonl ${row.key}: its inputs are not those whose hash it names.`]),
  ...(sha256(field(row, 'result')) === row['resultHash'] ? [] : [`stability.jsonl ${row.key}: its result is not the one whose hash it names.`]),
];

/** The log kept what was asked for when it was asked, and the hash of what came out. */
const loggedFindings = (row: PackRow, log: Log): Findings => {
  const of = (act: string) => log.entries.find((one) => one.details.act === act && one.details.subject === row.key);
  const [asked, computed] = [of('stability.asked'), of('stability.computed')];
  if (!asked || !computed) return absent(`stability.jsonl ${row.key}: the log has no entry of it`, log);
  const { plan = null, inputsHash = null } = dataOf(asked);
  const { method = null, resultHash = null } = dataOf(computed);
  const isAsAsked = canonicalJson(plan) === canonicalJson(row['plan'] ?? null) && inputsHash === row['inputsHash'];
  return {
    problems: [
      ...(isAsAsked ? [] : [`stability.jsonl ${row.key}: entry ${asked.seq} of the log asked for another plan or other inputs.`]),
      ...(method === row['method'] && resultHash === row['resultHash'] ? [] : [`stability.jsonl ${row.key}: entry ${computed.seq} of the log is bound to another result.`]),
    ],
    unchecked: [],
  };
};

const simulatedFindings = (row: PackRow, { simulate }: PackVerifier): Findings => {
  if (!simulate) return { problems: [], unchecked: [`stability.jsonl ${row.key}: simulations are not done again by this version.`] };
  const [inputs, plan] = [field(row, 'inputs'), stabilityPlanIn(row['plan'])];
  const input = rankingInputIn(record(parsed(inputs)));
  if (!input || !plan || rankingInputText(input) !== inputs) return { problems: [`stability.jsonl ${row.key}: its plan or its inputs are none that can be simulated.`], unchecked: [] };
  const again = simulate(input, plan, field(row, 'method'));
  if (again === null) return { problems: [], unchecked: [`stability.jsonl ${row.key}: it was simulated by a method that this version does not know.`] };
  const kept = text(row, 'result');
  if (again === kept) return NOTHING;
  const { at, one, other } = firstDifference(parsed(again), parsed(kept)) ?? { at: 'the text', one: null, other: null };
  return { problems: [`stability.jsonl ${row.key}: simulated again, ${at} is ${canonicalJson(one)} and the pack says ${canonicalJson(other)}.`], unchecked: [] };
};

const parsed = (content: string | null): JsonValue => {
  try {
    return content === null ? null : JSON.parse(content);
  } catch {
    return null;
  }
};

type Difference = { readonly at: string; readonly one: JsonValue; readonly other: JsonValue };

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
/** Proposals by their id and criteria by their code, as people look for them; anything else by its name or place. */
const membersOf = (value: JsonValue): Map<string, JsonValue> | null => {
  if (isList(value)) return new Map(value.map((one, index) => [field(record(one) ?? {}, 'proposalId') || field(record(one) ?? {}, 'criterion') || String(index), one]));
  const found = record(value);
  return found && new Map(Object.entries(found));
};

const firstDifference = (one: JsonValue, other: JsonValue, path: readonly string[] = []): Difference | null => {
  if (canonicalJson(one) === canonicalJson(other)) return null;
  const [left, right] = [membersOf(one), membersOf(other)];
  if (left && right) {
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const found = firstDifference(left.get(name) ?? null, right.get(name) ?? null, [...path, name]);
      if (found) return found;
    }
  }
  return { at: path.join(' ') || 'the result', one, other };
};
