// Canonical JSON (RFC 8785, JCS): one value, one text, so that a hash over the text is a hash over the value.

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

const LONE_SURROGATE = /\p{Surrogate}/u;

const text = (value: string): string => {
  if (LONE_SURROGATE.test(value)) throw new TypeError('A text with half a character (lone surrogate) has no canonical JSON.');
  return JSON.stringify(value);
};

const number = (value: number): string => {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON.`);
  return JSON.stringify(value);
};

const isPlain = (value: object): value is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(value) === '[object Object]';

const branch = (value: object): string => {
  // Array.from also visits the holes of a sparse array, which are as undefined as undefined itself.
  if (Array.isArray(value)) return `[${Array.from(value, (item: unknown) => canonicalJson(item)).join(',')}]`;
  if (!isPlain(value)) throw new TypeError('Only plain objects have canonical JSON: write a date or a map as plain data first.');
  const members = Object.keys(value)
    .toSorted(byCodeUnit)
    .map((key) => `${text(key)}:${canonicalJson(value[key])}`);
  return `{${members.join(',')}}`;
};

/** RFC 8785, 3.2.3: by UTF-16 code units, never by language. No object has a name twice. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : 1);

/**
 * The canonical text of a value: no spaces, names sorted, numbers and escapes as ECMAScript writes them.
 * Throws TypeError on anything JSON cannot hold without loss: undefined, NaN, infinities, bigint, functions, dates,
 * and texts with a lone surrogate. Source: RFC 8785.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'object') return branch(value);
  throw new TypeError(`A value of type ${typeof value} has no canonical JSON.`);
};
