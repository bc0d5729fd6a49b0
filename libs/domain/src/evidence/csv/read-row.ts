// Reads one row of CSV (RFC 4180) out of a text that may end in the middle of it.

/** The row went wrong, or the text ends too soon to tell. */
export type RowTrouble = 'TEXT_AFTER_QUOTE' | 'MORE' | 'MORE_IN_QUOTES';
/** `next`: where the following row begins. `lines`: how many lines the row covers. */
export type ReadRow = { readonly cells: readonly string[]; readonly next: number; readonly lines: number; readonly isBlank: boolean };

const [LF, CR, QUOTE] = [10, 13, 34];

/** Only for this file: the text, and how far it was read. */
type Cursor = { readonly text: string; readonly separator: number; readonly isLast: boolean; at: number; lines: number };

const quotedField = (cursor: Cursor): string | RowTrouble[] => {
  const { text, isLast } = cursor;
  let value = '';
  for (let open = cursor.at + 1; ; ) {
    const close = text.indexOf('"', open);
    // Whether a mark closes the field, or is the first of two, shows in what comes behind it.
    if (close === -1 || (close + 1 === text.length && !isLast)) return ['MORE_IN_QUOTES'];
    value += text.slice(open, close);
    cursor.at = close + 1;
    if (text.charCodeAt(close + 1) !== QUOTE) break;
    value += '"';
    open = close + 2;
  }
  cursor.lines += (value.match(/\r\n?|\n/gu) ?? []).length;
  return value;
};

/** A quotation mark within a field that does not begin with one is an ordinary character. */
const plainField = (cursor: Cursor): string | RowTrouble[] => {
  const { text, separator } = cursor;
  const from = cursor.at;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LF || code === CR) {
      cursor.at = at;
      return text.slice(from, at);
    }
  }
  cursor.at = text.length;
  return cursor.isLast ? text.slice(from) : ['MORE'];
};

/** Where the next line begins: behind CR LF, LF or CR. Null when only the next piece can tell. */
const nextLine = ({ text, at, isLast }: Cursor): number | null => {
  if (text.charCodeAt(at) !== CR) return Math.min(at + 1, text.length);
  if (at + 1 === text.length && !isLast) return null;
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
};

/** `isLast`: nothing comes after this text, so its end is the end of the row. */
export const readRow = (text: string, from: number, separator: string, isLast: boolean): ReadRow | RowTrouble => {
  const cursor: Cursor = { text, separator: separator.charCodeAt(0), isLast, at: from, lines: 1 };
  const cells: string[] = [];
  for (;;) {
    const isQuoted = text.charCodeAt(cursor.at) === QUOTE;
    const value = isQuoted ? quotedField(cursor) : plainField(cursor);
    if (typeof value !== 'string') return value[0] ?? 'MORE';
    cells.push(value);
    const code = text.charCodeAt(cursor.at);
    if (code === cursor.separator) cursor.at += 1;
    else if (cursor.at === text.length || code === LF || code === CR) {
      const next = nextLine(cursor);
      return next === null ? 'MORE' : { cells, next, lines: cursor.lines, isBlank: cells.length === 1 && value === '' && !isQuoted };
    } else return 'TEXT_AFTER_QUOTE';
  }
};
