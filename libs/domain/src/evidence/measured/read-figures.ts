// Turns the rows of a survey's file into figures, or into errors that name the line, the column and what to do.
import type { CsvRow } from '../csv/read-csv.ts';
import { columnOf } from '../csv/header.ts';
import { isFormulaLike } from '../csv/write-csv.ts';
import { formerCode } from '../former-codes/former-codes.ts';
import { isOfTooFew } from '../grading/kinds.ts';
import { type ColumnChoice, type ColumnNames } from './column-choice.ts';
import { readCount, readNumber, readShare, readSpan, type Span } from './read-cells.ts';

const FIELDS = ['place', 'value', 'service', 'period', 'n', 'responseRate', 'margin', 'group'] as const;

export type MeasuredFigure = {
  readonly line: number;
  readonly placeCode: string;
  /** The former code that the file has, where the figure was moved to the council of today. */
  readonly movedFrom: string | null;
  readonly service: string;
  readonly period: Span;
  readonly value: number;
  readonly n: number | null;
  readonly responseRate: number | null;
  readonly margin: number | null;
  readonly group: string | null;
};

export const ROW_ERRORS = {
  PLACE_UNKNOWN: 'Write the GSS code or the name of a council of today.',
  PLACE_DIVIDED: 'This council was divided between several. Write one of them, or leave the row out.',
  SERVICE_UNKNOWN: 'Write a code of the list of services.',
  PERIOD_UNKNOWN: 'Write a year, a financial year like 2025-26, a month or a day.',
  VALUE_MISSING: 'Write a number, or leave the row out.',
  N_MALFORMED: 'Write a whole number above nought, or nothing.',
  N_TOO_FEW: 'Leave the row out. Figures of fewer than 10 people are not taken, since somebody could be recognised.',
  RESPONSE_MALFORMED: 'Write a share from 0 to 1 or a percentage, or nothing.',
  MARGIN_MALFORMED: 'Write a number that is not below nought, or nothing.',
  PERCENT_OUT_OF_RANGE: 'Write a percentage from 0 to 100.',
  FORMULA: 'Write a value and no formula.',
  CELL_MISSING: 'This row has fewer cells than the first one. Fill it up, or leave it out.',
} as const;
export type RowErrorCode = keyof typeof ROW_ERRORS;
export type RowError = { readonly line: number; readonly column: string; readonly code: RowErrorCode; readonly message: string };

/** What is known of places and services; nothing is asked of a database for each row. */
export type Known = {
  /** The code of a council of today by its code or its name in small letters; undefined when there is none. */
  readonly place: (text: string) => string | undefined;
  readonly isService: (code: string) => boolean;
};

export type RowReading = { readonly figure: MeasuredFigure; readonly errors?: undefined } | { readonly figure?: undefined; readonly errors: readonly RowError[] };

type Place = { readonly code: string; readonly movedFrom: string | null };

const placeOf = (text: string, known: Known): Place | RowErrorCode => {
  const found = known.place(text.trim().toLowerCase());
  if (found !== undefined) return { code: found, movedFrom: null };
  const former = formerCode(text.trim().toUpperCase());
  if (!former) return 'PLACE_UNKNOWN';
  const [only, ...others] = former.successors;
  return only !== undefined && others.length === 0 && known.place(only.toLowerCase()) !== undefined ? { code: only, movedFrom: former.code } : 'PLACE_DIVIDED';
};

type Optional = 'n' | 'responseRate' | 'margin';

const readMargin = (text: string): number | null => {
  const number = readNumber(text);
  return number !== null && number >= 0 ? number : null;
};

const READERS: Readonly<Record<Optional, readonly [read: (text: string) => number | null, code: RowErrorCode]>> = {
  n: [readCount, 'N_MALFORMED'],
  responseRate: [readShare, 'RESPONSE_MALFORMED'],
  margin: [readMargin, 'MARGIN_MALFORMED'],
};

type Field = keyof ColumnNames;
/** One row under the reader's eyes: the text of its chosen cells, and what was found wrong so far. */
type Row = {
  readonly errors: readonly RowError[];
  readonly fail: (field: Field, code: RowErrorCode) => null;
  /** Null where the file has no such column. */
  readonly cell: (field: Field) => string | null;
};

const rowOf = ({ line, cells }: CsvRow, columns: ColumnNames, places: ReadonlyMap<Field, number>): Row => {
  const errors: RowError[] = [];
  const fail = (field: Field, code: RowErrorCode): null => {
    errors.push({ line, column: columns[field] ?? '', code, message: ROW_ERRORS[code] });
    return null;
  };
  const cell = (field: Field): string | null => {
    const at = places.get(field);
    if (at === undefined) return null;
    const text = cells[at];
    if (text === undefined) return fail(field, 'CELL_MISSING');
    return isFormulaLike(text) && readNumber(text) === null ? fail(field, 'FORMULA') : text;
  };
  return { errors, fail, cell };
};

const readPlace = (row: Row, known: Known): Place | null => {
  const text = row.cell('place');
  const place = text === null ? null : placeOf(text, known);
  return typeof place === 'string' ? row.fail('place', place) : place;
};

const HUNDRED = 100;

const readValue = (row: Row, isShare: boolean): number | null => {
  const text = row.cell('value');
  if (text === null) return null;
  const value = readNumber(text);
  if (value === null) return row.fail('value', 'VALUE_MISSING');
  return isShare && (value < 0 || value > HUNDRED) ? row.fail('value', 'PERCENT_OUT_OF_RANGE') : value;
};

const readOptional = (row: Row, field: Optional): number | null => {
  const text = row.cell(field);
  if (text === null || text.trim() === '') return null;
  const [read, code] = READERS[field];
  return read(text) ?? row.fail(field, code);
};

/** Reads row after row by one choice of columns. The choice must have been allowed by `decideColumns`. */
export const figureReader = ({ columns, source }: ColumnChoice, header: readonly string[], known: Known): ((row: CsvRow) => RowReading) => {
  const places = new Map<Field, number>();
  for (const field of FIELDS) if (columns[field] !== null) places.set(field, columnOf(header, columns[field]));
  return (csvRow) => {
    const row = rowOf(csvRow, columns, places);
    const [place, value] = [readPlace(row, known), readValue(row, source.unit === 'PERCENT')];
    const service = (row.cell('service') ?? source.service ?? '').trim().toUpperCase();
    if (!known.isService(service)) row.fail('service', 'SERVICE_UNKNOWN');
    const period = readSpan(row.cell('period') ?? source.period ?? '') ?? row.fail('period', 'PERIOD_UNKNOWN');
    const [n, responseRate, margin] = [readOptional(row, 'n'), readOptional(row, 'responseRate'), readOptional(row, 'margin')];
    if (isOfTooFew(source.kind, n)) row.fail('n', 'N_TOO_FEW');
    const group = row.cell('group')?.trim() || null;
    if (row.errors.length > 0 || value === null || period === null || place === null) return { errors: row.errors };
    return { figure: { line: csvRow.line, placeCode: place.code, movedFrom: place.movedFrom, service, period, value, n, responseRate, margin, group } };
  };
};
