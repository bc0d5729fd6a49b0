// Checks a decision pack with nothing but its files: every hash, the log, the signatures, and the ranking computed anew.
import { checkChain, type JsonValue } from '../journal/index.ts';
import { arithmeticProblems } from './verify-arithmetic.ts';
import { bindingProblems } from './verify-bindings.ts';
import { checkpointProblems, entriesIn } from './verify-log.ts';
import { fieldsOf, isWithheld, PACK_FILES, PACK_FORMAT, type PackFile, type PackRow, type PackRows, rootOfFile, rootOfPack, saltFrom, type SaltOf, statementText } from './pack.ts';
import { field, record, records, text, whole } from './read-json.ts';
import type { PackVerifier } from './verifier.ts';

export type PackEvidence = {
  /** By name, as texts. */
  readonly files: ReadonlyMap<string, string>;
  /** The key by which the server is known; leave out to believe the one in the pack. */
  readonly key?: string;
};

export type PackReport = {
  readonly problems: readonly string[];
  /** What a withheld value keeps from being checked. */
  readonly unchecked: readonly string[];
  readonly figures: { readonly challengeId: string | null; readonly files: number; readonly entries: number; readonly proposals: number; readonly isRedacted: boolean; readonly withheld: number };
};

const NO_FIGURES: PackReport['figures'] = { challengeId: null, files: 0, entries: 0, proposals: 0, isRedacted: false, withheld: 0 };

/** Nothing is read but what is given. */
export const verifyPack = ({ files, key }: PackEvidence, verifier: PackVerifier): PackReport => {
  const manifest = record(parse(files.get('manifest.json')));
  if (!manifest) return { problems: ['manifest.json: it is missing, or is no JSON.'], unchecked: [], figures: NO_FIGURES };
  if (text(manifest, 'format') !== PACK_FORMAT) return { problems: [`manifest.json: this is no pack of the format ${PACK_FORMAT}.`], unchecked: [], figures: NO_FIGURES };
  const named = namedFiles(files, manifest, verifier);
  const parsed = rowsOf(files);
  const rows = parsed.rows;
  const withheld = PACK_FILES.flatMap((file) => rows[file].flatMap((row) => fieldsOf(row).filter(({ value }) => isWithheld(value)).map((one) => `${file} ${row.key}: ${one.field}`)));
  const entries = entriesIn(rows['journal.jsonl']);
  const chain = checkChain(entries, verifier.sha256, { seq: whole(manifest, 'lastSeq') ?? 0, hash: text(manifest, 'lastHash') ?? '' });
  const arithmetic = arithmeticProblems(rows);
  const bindings = bindingProblems(rows, entries, verifier);
  return {
    problems: [
      ...named,
      ...parsed.problems,
      ...signatureProblems(files, manifest, key, verifier),
      ...rootProblems(rows, files, manifest, verifier),
      ...(chain.ok ? [] : [`journal.jsonl entry ${chain.atSeq}: ${chain.reason}`]),
      ...checkpointProblems(rows['checkpoints.jsonl'], entries, key ?? keyIn(files), verifier),
      ...arithmetic.problems,
      ...bindings.problems,
    ],
    unchecked: [...withheld.map((one) => `${one} is withheld; only that it was not changed can be checked.`), ...arithmetic.unchecked, ...bindings.unchecked],
    figures: {
      challengeId: text(manifest, 'challengeId'),
      files: files.size,
      entries: entries.length,
      proposals: rows['proposals.jsonl'].length,
      isRedacted: manifest['isRedacted'] === true,
      withheld: withheld.length,
    },
  };
};

const parse = (content: string | undefined): unknown => {
  try {
    return content === undefined ? null : JSON.parse(content);
  } catch {
    return null;
  }
};

const SIGNATURE = 'manifest.sig.json';
const keyIn = (files: ReadonlyMap<string, string>): string => text(record(parse(files.get(SIGNATURE))) ?? {}, 'key') ?? '';

/** Each file the manifest names is there and is the one; nothing else is. */
const namedFiles = (files: ReadonlyMap<string, string>, manifest: Readonly<Record<string, JsonValue>>, { sha256 }: PackVerifier): string[] => {
  const named = records(manifest, 'files');
  const names = new Set(named.map((one) => text(one, 'name')));
  const wrong = named.flatMap((one) => {
    const name = text(one, 'name') ?? '';
    const content = files.get(name);
    if (content === undefined) return [`${name}: the manifest names it, and it is not in the pack.`];
    const hash = sha256(content);
    if (hash === text(one, 'sha256')) return [];
    const twin = named.find((other) => text(other, 'sha256') === hash);
    return [twin ? `${name}: it holds what belongs in ${text(twin, 'name') ?? ''}.` : `${name}: it was changed; its SHA-256 is not the one in the manifest.`];
  });
  const strange = [...files.keys()].filter((name) => name !== 'manifest.json' && name !== SIGNATURE && !names.has(name));
  const missing = PACK_FILES.filter((name) => !names.has(name));
  return [...wrong, ...strange.map((name) => `${name}: the manifest does not name it.`), ...missing.map((name) => `manifest.json: it does not name ${name}.`)];
};

const rowsOf = (files: ReadonlyMap<string, string>): { rows: PackRows; problems: string[] } => {
  const problems: string[] = [];
  const read = (file: PackFile): PackRow[] =>
    (files.get(file) ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line, index) => {
        const row = record(parse(line));
        const key = row && text(row, 'key');
        if (row && key !== null) return [{ ...row, key }];
        problems.push(`${file} line ${index + 1}: it is no row.`);
        return [];
      });
  const entries = PACK_FILES.map((file): [PackFile, PackRow[]] => [file, read(file)]);
  const found: Partial<Record<PackFile, PackRow[]>> = Object.fromEntries(entries);
  const of = (file: PackFile): PackRow[] => found[file] ?? [];
  const rows: PackRows = {
    'challenge.jsonl': of('challenge.jsonl'), 'panel.jsonl': of('panel.jsonl'), 'declarations.jsonl': of('declarations.jsonl'), 'recusals.jsonl': of('recusals.jsonl'),
    'flags.jsonl': of('flags.jsonl'), 'parties.jsonl': of('parties.jsonl'), 'samples.jsonl': of('samples.jsonl'),
    'proposals.jsonl': of('proposals.jsonl'), 'closing.jsonl': of('closing.jsonl'), 'scores.jsonl': of('scores.jsonl'), 'agreed.jsonl': of('agreed.jsonl'),
    'ranking.jsonl': of('ranking.jsonl'), 'stability.jsonl': of('stability.jsonl'), 'assessments.jsonl': of('assessments.jsonl'), 'questions.jsonl': of('questions.jsonl'),
    'shortlists.jsonl': of('shortlists.jsonl'), 'votes.jsonl': of('votes.jsonl'), 'journal.jsonl': of('journal.jsonl'), 'checkpoints.jsonl': of('checkpoints.jsonl'),
  };
  return { rows, problems };
};

/** The server signs the manifest as it is, and what it binds, which is the same with values withheld. */
const signatureProblems = (files: ReadonlyMap<string, string>, manifest: Readonly<Record<string, JsonValue>>, given: string | undefined, { isSigned }: PackVerifier): string[] => {
  const signed = record(parse(files.get(SIGNATURE)));
  if (!signed) return [`${SIGNATURE}: it is missing, or is no JSON.`];
  const key = given ?? text(signed, 'key') ?? '';
  const statement = statementText({ challengeId: text(manifest, 'challengeId') ?? '', lastSeq: whole(manifest, 'lastSeq') ?? 0, lastHash: text(manifest, 'lastHash') ?? '', root: text(manifest, 'root') ?? '' });
  return [
    ...(isSigned(files.get('manifest.json') ?? '', text(signed, 'manifest') ?? '', key) ? [] : ['manifest.json: the signature on it is not by the key of the server.']),
    ...(isSigned(statement, text(signed, 'statement') ?? '', key) ? [] : ['manifest.json: the signature on the root is not by the key of the server.']),
  ];
};

const rootProblems = (rows: PackRows, files: ReadonlyMap<string, string>, manifest: Readonly<Record<string, JsonValue>>, { sha256 }: PackVerifier): string[] => {
  const saltOf = saltsIn(files, manifest, sha256);
  const named = record(manifest['roots']) ?? {};
  const roots = Object.fromEntries(PACK_FILES.map((file) => [file, rootOfFile(file, rows[file], saltOf, sha256)]));
  const wrong = PACK_FILES.filter((file) => roots[file] !== named[file]).map((file) => `${file}: a value or the order of its rows is not the one that was bound when the pack was made.`);
  return [...wrong, ...(rootOfPack(Object.fromEntries(PACK_FILES.map((file) => [file, text(named, file) ?? ''])), sha256) === manifest['root'] ? [] : ['manifest.json: its root is not that of its files.'])];
};

const saltsIn = (files: ReadonlyMap<string, string>, manifest: Readonly<Record<string, JsonValue>>, sha256: (content: string) => string): SaltOf => {
  const secret = text(manifest, 'secret');
  if (secret !== null) return saltFrom(secret, sha256);
  const known = new Map((files.get('salts.jsonl') ?? '').split('\n').flatMap((line) => {
    const row = record(parse(line));
    return row ? [[text(row, 'key') ?? '', record(row['salts']) ?? {}] as const] : [];
  }));
  return (file, key, name) => field(known.get(`${file}|${key}`) ?? {}, name);
};
