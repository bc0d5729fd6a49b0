// Reads CSV piece by piece, so that a file of any size takes little memory, and trusts nothing in it.
import { readRow, type ReadRow } from './read-row.ts';
import { looksLikeHtml, separatorOf, type Separator } from './separator.ts';

/** `line`: where the row begins, counted from 1; a row with line breaks in quotation marks covers several. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };
export const CSV_TROUBLES = {
  UNTERMINATED_QUOTE: 'Close the quotation mark that opens in this row.',
  TEXT_AFTER_QUOTE: 'In this row, put a separator behind the closing quotation mark, or write a quotation mark within a field twice.',
  NUL_BYTE: 'Save the file as "CSV UTF-8" and try again. This row holds characters that no text has.',
  FIELD_TOO_LONG: 'Shorten the longest field of this row.',
  ROW_TOO_LONG: 'Shorten this row. A line break may be missing, or a quotation mark may not be closed.',
  TOO_MANY_FIELDS: 'Take columns out. This row has too many.',
  LOOKS_LIKE_HTML: 'Download the file itself and try again. This is a web page.',
} as const;
export type CsvTroubleCode = keyof typeof CSV_TROUBLES;
export type CsvTrouble = { readonly code: CsvTroubleCode; readonly line: number; readonly message: string };
export type CsvOptions = {
  /** Found out from the first line when not given. */
  readonly separator?: Separator;
  readonly mostInField?: number;
  readonly mostInRow?: number;
  readonly mostFields?: number;
};
/** Give it all pieces in order, then call `end`. Each answers the rows that became complete; none after a trouble. */
export type CsvReader = {
  readonly push: (text: string) => CsvRow[];
  readonly end: () => CsvRow[];
  readonly trouble: () => CsvTrouble | null;
  readonly separator: () => Separator | null;
};

type Limits = Required<Omit<CsvOptions, 'separator'>>;

const BYTE_ORDER_MARK = '\uFEFF';

const whyRefused = ({ cells }: ReadRow, length: number, limits: Limits): CsvTroubleCode | null => {
  if (cells.length > limits.mostFields) return 'TOO_MANY_FIELDS';
  if (cells.some((cell) => cell.length > limits.mostInField)) return 'FIELD_TOO_LONG';
  if (length > limits.mostInRow) return 'ROW_TOO_LONG';
  return cells.some((cell) => cell.includes('\0')) ? 'NUL_BYTE' : null;
};

const DEFAULTS: Limits = { mostInField: 20_000, mostInRow: 200_000, mostFields: 1_000 };

/** A piece of text may end anywhere, even between CR and LF or two quotation marks. */
export const csvReader = (options: CsvOptions = {}): CsvReader => {
  const limits: Limits = { ...DEFAULTS, ...options };
  let separator = options.separator ?? null;
  let [held, line, isBegun] = ['', 1, false];
  let trouble: CsvTrouble | null = null;
  const stop = (code: CsvTroubleCode): void => void (trouble = { code, line, message: CSV_TROUBLES[code] });
  const begin = (isLast: boolean): void => {
    if (held.startsWith(BYTE_ORDER_MARK)) held = held.slice(1);
    if (looksLikeHtml(held)) stop('LOOKS_LIKE_HTML');
    separator ??= separatorOf(held, isLast);
    isBegun = separator !== null && trouble === null;
  };
  const rowsOf = (isLast: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    let at = 0;
    while (at < held.length && trouble === null) {
      const row = readRow(held, at, separator ?? ',', isLast);
      const refused = typeof row === 'string' ? null : whyRefused(row, row.next - at, limits);
      if (refused !== null) stop(refused);
      else if (typeof row !== 'string') {
        if (!row.isBlank) rows.push({ line, cells: row.cells });
        line += row.lines;
        at = row.next;
      } else if (row === 'TEXT_AFTER_QUOTE') stop(row);
      else if (held.length - at > limits.mostInRow) stop('ROW_TOO_LONG');
      else if (isLast) stop('UNTERMINATED_QUOTE');
      else break;
    }
    held = held.slice(at);
    return rows;
  };
  const take = (text: string, isLast: boolean): CsvRow[] => {
    if (trouble !== null) return [];
    held += text;
    if (!isBegun) begin(isLast);
    return isBegun ? rowsOf(isLast) : [];
  };
  return { push: (text) => take(text, false), end: () => take('', true), trouble: () => trouble, separator: () => separator };
};
