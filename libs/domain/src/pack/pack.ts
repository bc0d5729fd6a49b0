// A decision pack: rows of what was frozen, bound value by value, so that one can be withheld and the rest still checked.
import { canonicalJson, type JsonValue } from '../journal/index.ts';

export const PACK_FORMAT = 'moothall-decision-pack/1';

export type PackRow = { readonly key: string; readonly [field: string]: JsonValue };

/** Files of rows, one JSON value a line; all of them are there, also when empty. */
export const PACK_FILES = [
  'challenge.jsonl',
  'panel.jsonl',
  'declarations.jsonl',
  'recusals.jsonl',
  'flags.jsonl',
  'parties.jsonl',
  'proposals.jsonl',
  'closing.jsonl',
  'samples.jsonl',
  'scores.jsonl',
  'agreed.jsonl',
  'ranking.jsonl',
  'stability.jsonl',
  'assessments.jsonl',
  'questions.jsonl',
  'shortlists.jsonl',
  'votes.jsonl',
  'journal.jsonl',
  'checkpoints.jsonl',
] as const;
export type PackFile = (typeof PACK_FILES)[number];
export type PackRows = Readonly<Record<PackFile, readonly PackRow[]>>;

/** Freedom of Information Act 2000: s.40 (personal information), s.41 (in confidence), s.43 (commercial interests). */
export const REDACTION_GROUNDS = ['S40', 'S41', 'S43'] as const;
export type RedactionGround = (typeof REDACTION_GROUNDS)[number];
export type Redaction = { readonly file: string; readonly key: string; readonly field: string; readonly ground: RedactionGround };

/** SHA-256 over the UTF-8 bytes, in hex; given by the caller, as this library imports nothing. */
export type HashText = (text: string) => string;
export type SaltOf = (file: string, key: string, field: string) => string;

/** What stands in the place of a value that is withheld. */
export type Withheld = { readonly withheld: { readonly ground: RedactionGround; readonly hash: string } };

const isRecord = (value: unknown): value is { readonly [name: string]: JsonValue } => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isWithheld = (value: JsonValue | undefined): value is Withheld & { readonly [name: string]: JsonValue } =>
  isRecord(value) && Object.keys(value).length === 1 && isRecord(value['withheld']) && typeof value['withheld']['hash'] === 'string';

/** The names under which values are bound and withheld: fields, and the answers within a field called `content`. */
export const fieldsOf = (row: PackRow): { readonly field: string; readonly value: JsonValue }[] =>
  Object.entries(row)
    .filter(([name]) => name !== 'key')
    .flatMap(([name, value]) =>
      name === 'content' && isRecord(value) && !isWithheld(value)
        ? Object.entries(value).map(([inner, one]) => ({ field: `content.${inner}`, value: one }))
        : [{ field: name, value }],
    );

/** The salt keeps a short value from being guessed by its hash. */
export const saltFrom = (secret: string, sha256: HashText): SaltOf => (file, key, field) => sha256(canonicalJson({ field, file, key, secret })).slice(0, 32);

export const hashOfValue = (field: string, value: JsonValue, salt: string, sha256: HashText): string => sha256(canonicalJson({ field, salt, value }));

const rowHash = (file: string, row: PackRow, saltOf: SaltOf, sha256: HashText): string => {
  const fields = fieldsOf(row).map(({ field, value }) => [field, isWithheld(value) ? value.withheld.hash : hashOfValue(field, value, saltOf(file, row.key, field), sha256)]);
  return sha256(canonicalJson({ fields: Object.fromEntries(fields), file, key: row.key }));
};

/** One hash over the rows of a file in their order; the same whether or not values are withheld. */
export const rootOfFile = (file: string, rows: readonly PackRow[], saltOf: SaltOf, sha256: HashText): string =>
  sha256(rows.map((row) => rowHash(file, row, saltOf, sha256)).join('\n'));

/** One hash over all files. */
export const rootOfPack = (roots: Readonly<Record<string, string>>, sha256: HashText): string => sha256(canonicalJson(roots));

export type Statement = { readonly challengeId: string; readonly lastSeq: number; readonly lastHash: string; readonly root: string };
/** The exact text that the server signs: the same for a pack in full and for one with values withheld. */
export const statementText = ({ challengeId, lastSeq, lastHash, root }: Statement): string => canonicalJson({ challengeId, lastHash, lastSeq, root });

/** A row with values withheld; a name that the row does not have withholds nothing. */
const redactRow = (file: string, row: PackRow, redactions: readonly Redaction[], saltOf: SaltOf, sha256: HashText): PackRow => {
  const own = redactions.filter((one) => one.file === file && one.key === row.key);
  if (own.length === 0) return row;
  const shown = (field: string, value: JsonValue): JsonValue => {
    const found = own.find((one) => one.field === field);
    return found ? { withheld: { ground: found.ground, hash: hashOfValue(field, value, saltOf(file, row.key, field), sha256) } } : value;
  };
  const fields = Object.entries(row).map(([name, value]) => {
    if (name === 'key') return [name, value];
    if (name === 'content' && isRecord(value)) return [name, Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, shown(`content.${inner}`, one)]))];
    return [name, shown(name, value)];
  });
  return { ...Object.fromEntries(fields), key: row.key };
};

export const redactRows = (file: string, rows: readonly PackRow[], redactions: readonly Redaction[], saltOf: SaltOf, sha256: HashText): PackRow[] =>
  rows.map((row) => redactRow(file, row, redactions, saltOf, sha256));

/** The salts of all values that are shown: without that of a withheld one nobody can try out what it was. */
export const shownSalts = (files: PackRows, saltOf: SaltOf): PackRow[] =>
  PACK_FILES.flatMap((file) =>
    files[file].map((row) => ({
      key: `${file}|${row.key}`,
      salts: Object.fromEntries(fieldsOf(row).flatMap(({ field, value }) => (isWithheld(value) ? [] : [[field, saltOf(file, row.key, field)]]))),
    })),
  );

/** One row a line, as canonical JSON, so that the same rows are the same bytes. */
export const linesOf = (rows: readonly PackRow[]): string => rows.map((row) => `${canonicalJson(row)}\n`).join('');
