// What an amendment changed, value by value, so that every reader sees the same list.
import type { ChallengeContent } from './content.ts';

export type Change = { readonly path: readonly string[]; readonly before: string | null; readonly after: string | null };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const keyOf = (item: unknown, index: number): string => {
  if (typeof item === 'string') return item;
  return isRecord(item) && typeof item['code'] === 'string' && item['code'] !== '' ? item['code'] : String(index);
};

const keyed = (items: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(items.map((item, index) => [keyOf(item, index), item]));

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  return value instanceof Date ? value.toISOString() : String(value);
};

const branches = (value: unknown): Readonly<Record<string, unknown>> | null => {
  if (Array.isArray(value)) return keyed(value);
  return isRecord(value) ? value : null;
};

/** A list whose order is what it says. */
const inOrder = (value: unknown): unknown => (Array.isArray(value) ? value.join(', ') : value);

const compare = (before: unknown, after: unknown, path: readonly string[]): Change[] => {
  if (path.length === 1 && path[0] === 'tieBreak' && (Array.isArray(before) || Array.isArray(after))) return compare(inOrder(before), inOrder(after), path);
  const left = branches(before);
  const right = branches(after);
  if (left !== null || right !== null) {
    const keys = new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})]);
    return [...keys].flatMap((key) => compare(left?.[key], right?.[key], [...path, key]));
  }
  const change = { path, before: asText(before), after: asText(after) };
  return change.before === change.after ? [] : [change];
};

/**
 * The values that differ, as text (dates in ISO 8601 UTC, money in pence); null where there was or is nothing.
 * Indicators and criteria are matched by code and places by their own code, so moving one up the list is no change.
 */
export const diffContent = (before: ChallengeContent, after: ChallengeContent): Change[] => compare(before, after, []);
