// What checking a pack finds, and the entries of its log that what people wrote is held against.
import type { EntryDetails, JsonValue } from '../journal/index.ts';
import { fieldsOf, isWithheld, type PackRow } from './pack.ts';
import { record } from './read-json.ts';

export type Findings = { readonly problems: readonly string[]; readonly unchecked: readonly string[] };
/** An entry whose details can be read. */
export type Entry = { readonly seq: number; readonly details: EntryDetails };
export type Log = { readonly entries: readonly Entry[]; readonly isHidden: boolean };

export const NOTHING: Findings = { problems: [], unchecked: [] };
export const joined = (all: readonly Findings[]): Findings => ({ problems: all.flatMap((one) => one.problems), unchecked: all.flatMap((one) => one.unchecked) });
export const dataOf = ({ details }: Entry): { readonly [name: string]: JsonValue } => record(details.data) ?? {};
export const isHidden = (row: PackRow): boolean => fieldsOf(row).some(({ value }) => isWithheld(value));

/** Where details of the log are withheld, what is not found may stand in them. */
export const absent = (what: string, { isHidden: isLogHidden }: Log): Findings =>
  isLogHidden ? { problems: [], unchecked: [`${what} that can be read; some of its details are withheld.`] } : { problems: [`${what}.`], unchecked: [] };
