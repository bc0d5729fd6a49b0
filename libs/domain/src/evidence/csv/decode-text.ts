// Turns the bytes of an uploaded file into text, piece by piece, and stops at the first byte that cannot be right.

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252';
export type DecodingTrouble = {
  readonly code: 'NOT_UTF_8' | 'NOT_UTF_16' | 'NOT_TEXT';
  /** The byte, counted from 0, and its line, counted from 1. */
  readonly offset: number;
  readonly line: number;
  readonly message: string;
};
/** Give it all pieces in order, then call `end`. After a trouble it answers no more text. */
export type TextDecoding = {
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
  readonly trouble: () => DecodingTrouble | null;
  /** Known once two bytes were read: by the byte order mark, else as asked for, else UTF-8. */
  readonly encoding: () => TextEncoding | null;
};
export type DecodingOptions = {
  /** What to take a file without a byte order mark for. Never guessed: many bytes are right in Windows-1252 and mean nothing. */
  readonly assume?: 'UTF-8' | 'WINDOWS-1252';
};

/** Answers the code units for the next bytes, or the place of the first that is wrong. `isLast`: nothing may be left open. */
export type Decode = (bytes: Uint8Array, out: number[], isLast: boolean) => number;
export const ALL_RIGHT = -1;

const MESSAGES = {
  NOT_UTF_8: 'Save the file as "CSV UTF-8" and try again. This one holds letters in another encoding.',
  NOT_UTF_16: 'Save the file as "CSV UTF-8" and try again. This one is damaged.',
  NOT_TEXT: 'Save the sheet as "CSV UTF-8" and try again. This file is a workbook, an archive or a document, not text.',
} as const;

/** The first bytes of ZIP files (such as .xlsx), of old Office files, and of PDF. */
const BINARY = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0x25, 0x50, 0x44, 0x46]];
const LONGEST_SIGN = 4;
/** A call takes no more arguments than this at once, safely. */
const AT_ONCE = 8_192;

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);

export const textOf = (units: readonly number[]): string => {
  let text = '';
  for (let at = 0; at < units.length; at += AT_ONCE) text += String.fromCharCode(...units.slice(at, at + AT_ONCE));
  return text;
};

type Marked = { readonly encoding: TextEncoding; readonly mark: number };

const markedAs = (bytes: Uint8Array, assume: 'UTF-8' | 'WINDOWS-1252'): Marked => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'UTF-8', mark: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'UTF-16LE', mark: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'UTF-16BE', mark: 2 };
  return { encoding: assume, mark: 0 };
};

const linesIn = (bytes: Uint8Array, until: number): number => {
  let lines = 0;
  for (let at = 0; at < until; at += 1) if (bytes[at] === 0x0a) lines += 1;
  return lines;
};

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
};

/** `decoders` makes a fresh decoder for an encoding. */
export const decodeText = (decoders: Readonly<Record<TextEncoding, () => Decode>>, { assume = 'UTF-8' }: DecodingOptions = {}): TextDecoding => {
  let [held, offset, line] = [new Uint8Array(0), 0, 1];
  let decode: Decode | null = null;
  let encoding: TextEncoding | null = null;
  let trouble: DecodingTrouble | null = null;
  const stop = (code: DecodingTrouble['code'], at: number): void => {
    trouble = { code, offset: at, line, message: MESSAGES[code] };
  };
  const begin = (bytes: Uint8Array): Uint8Array => {
    if (BINARY.some((sign) => startsWith(bytes, sign))) stop('NOT_TEXT', 0);
    const marked = markedAs(bytes, assume);
    encoding = marked.encoding;
    decode = decoders[encoding]();
    offset = marked.mark;
    return bytes.subarray(marked.mark);
  };
  const take = (piece: Uint8Array, isLast: boolean): string => {
    if (trouble !== null) return '';
    const bytes = decode === null ? joined(held, piece) : piece;
    if (decode === null && bytes.length < LONGEST_SIGN && !isLast) {
      held = new Uint8Array(bytes);
      return '';
    }
    const rest = decode === null ? begin(bytes) : bytes;
    const units: number[] = [];
    const wrong = trouble === null ? (decode?.(rest, units, isLast) ?? ALL_RIGHT) : ALL_RIGHT;
    line += linesIn(rest, wrong === ALL_RIGHT ? rest.length : wrong);
    if (wrong !== ALL_RIGHT) stop(encoding === 'UTF-8' ? 'NOT_UTF_8' : 'NOT_UTF_16', offset + wrong);
    offset += rest.length;
    return trouble === null ? textOf(units) : '';
  };
  return { push: (bytes) => take(bytes, false), end: () => take(new Uint8Array(0), true), trouble: () => trouble, encoding: () => encoding };
};
