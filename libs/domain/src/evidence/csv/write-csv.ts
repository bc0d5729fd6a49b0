// Writes CSV (RFC 4180) that no spreadsheet takes for formulas.
import type { Separator } from './separator.ts';

/** Numbers are written as they are; texts are made harmless first. Null is an empty field. */
export type CsvCell = string | number | bigint | boolean | null;

/** What makes a spreadsheet compute: OWASP, "CSV Injection", with the full-width signs that some take for the same. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;
const PLAIN_NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?%?$/u;

/** Put before the text of a whole file, it lets Excel read Welsh letters. */
export const CSV_BYTE_ORDER_MARK = '\uFEFF';

/** Whether a field of somebody else's file could be a formula. To be reported; nothing here ever computes it. */
export const isFormulaLike = (field: string): boolean => FORMULA.test(field) && !PLAIN_NUMBER.test(field);

/** OWASP's advice: a single quotation mark in front, so that it is shown and not computed. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** In quotation marks where the text would be read as something else without. Changes nothing of what it says. */
export const quotedWhereNeeded = (text: string, separator: Separator): string =>
  text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const field = (cell: CsvCell, separator: Separator): string =>
  cell === null ? '' : quotedWhereNeeded(typeof cell === 'string' ? neutralised(cell) : String(cell), separator);

/** One row with its line break. A row of one empty field is written in quotation marks, as an empty line is no row. */
export const csvLine = (cells: readonly CsvCell[], separator: Separator = ','): string => {
  const line = cells.map((cell) => field(cell, separator)).join(separator);
  return `${line === '' && cells.length === 1 ? '""' : line}\r\n`;
};

/** A whole file; its first row should name the columns. */
export const csvText = (rows: Iterable<readonly CsvCell[]>, separator: Separator = ','): string => {
  let text = '';
  for (const row of rows) text += csvLine(row, separator);
  return text;
};
