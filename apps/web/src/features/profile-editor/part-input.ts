// Reads one part of a profile out of its form, and says which field each row of the answer came from.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { rowsOf, type Values } from '../../data/repeated-fields.ts';
import { textOf, textsOf } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';
import type { InsuranceKind, Nation, PolicyKind, UpdateProfileInput } from '../../gql/types.ts';

export const EDITED_PARTS = ['capabilities', 'policies', 'insurances', 'accreditations'] as const;
export type EditedPart = (typeof EDITED_PARTS)[number];
export type Changes = Omit<UpdateProfileInput, 'organisationId' | 'version'>;

export interface ReadPart {
  changes: Changes;
  /** The rows of the form that were filled in, by the place they have in the answer. */
  rows: readonly number[];
  faults: UserError[];
}

const linesOf = (form: FormData, name: string): string[] => textOf(form, name).split(/[\n;]/u).map((line) => line.trim()).filter(Boolean);

/** An empty amount is none; one that cannot be read is a fault. */
function amount(values: Values, name: string, id: string): { value: string | null; faults: UserError[] } {
  const typed = values[name]?.trim() ?? '';
  const pence = typed === '' ? null : parsePounds(typed);
  const isFault = typed !== '' && pence === null;
  return { value: pence === null ? null : toDecimalString(pence), faults: isFault ? [{ code: 'NO_AMOUNT', path: [id], message: '' }] : [] };
}

/** @param places codes of the places that were typed by name */
export function readCapabilities(form: FormData, places: string[], isNation: (value: string) => value is Nation): ReadPart {
  const values = { projectMin: textOf(form, 'projectMin'), projectMax: textOf(form, 'projectMax') };
  const [min, max] = [amount(values, 'projectMin', 'projectMin'), amount(values, 'projectMax', 'projectMax')];
  const changes = {
    skills: linesOf(form, 'skills'),
    cpvCodes: linesOf(form, 'cpvCodes'),
    themes: textsOf(form, 'themes'),
    regions: textsOf(form, 'regions'),
    nations: textsOf(form, 'nations').filter(isNation),
    places,
    projectMin: min.value,
    projectMax: max.value,
  };
  return { changes, rows: [], faults: [...min.faults, ...max.faults] };
}

export const placeLines = (form: FormData): string[] => linesOf(form, 'places');

interface Row {
  values: Values;
  at: number;
}

/** Rows in which something was written; the kind alone is nothing. */
function filled(form: FormData, list: string, fields: readonly string[]): Row[] {
  const values: Values = {};
  form.forEach((value, name) => {
    if (typeof value === 'string') values[name] = value.trim();
  });
  return rowsOf(values, list).map((row, at) => ({ values: row, at })).filter(({ values: row }) => fields.some((field) => (row[field] ?? '') !== ''));
}

const given = ({ values }: Row, name: string): string => values[name] ?? '';

export function readPolicies(form: FormData, isPolicy: (kind: string) => kind is PolicyKind): ReadPart {
  const rows = filled(form, 'policies', ['statement', 'url', 'reviewOn']);
  const policies = rows.flatMap((row) => {
    const kind = given(row, 'kind');
    return isPolicy(kind) ? [{ kind, statement: given(row, 'statement'), url: given(row, 'url'), reviewOn: given(row, 'reviewOn') || null }] : [];
  });
  return { changes: { policies }, rows: rows.map(({ at }) => at), faults: [] };
}

export function readInsurances(form: FormData, isInsurance: (kind: string) => kind is InsuranceKind): ReadPart {
  const rows = filled(form, 'insurances', ['cover', 'insurer', 'expiresOn']);
  const read = rows.map((row) => ({ row, cover: amount(row.values, 'cover', `insurances-${row.at}-cover`) }));
  const insurances = read.flatMap(({ row, cover }) => {
    const kind = given(row, 'kind');
    return isInsurance(kind) ? [{ kind, cover: cover.value ?? '0', insurer: given(row, 'insurer'), expiresOn: given(row, 'expiresOn') }] : [];
  });
  return { changes: { insurances }, rows: rows.map(({ at }) => at), faults: read.flatMap(({ cover }) => cover.faults) };
}

export function readAccreditations(form: FormData): ReadPart {
  const rows = filled(form, 'accreditations', ['name', 'number', 'expiresOn']);
  const accreditations = rows.map((row) => ({ name: given(row, 'name'), number: given(row, 'number'), expiresOn: given(row, 'expiresOn') || null }));
  return { changes: { accreditations }, rows: rows.map(({ at }) => at), faults: [] };
}

/** What the API says of the second row that was filled in belongs to the row of the form it came from. */
export function toRowsOfForm(errors: readonly UserError[], rows: readonly number[]): UserError[] {
  return errors.map((error) => {
    const [list = '', at = '', ...field] = error.path;
    if (field.length > 0 && rows[Number(at)] !== undefined) return { ...error, path: [list, String(rows[Number(at)]), ...field] };
    // Lists that are written line by line are one field.
    return at !== '' && /^\d+$/u.test(at) ? { ...error, path: [list] } : error;
  });
}
