// Reads parsed JSON without trusting its shape: what is not as expected is null, never an error.
import type { JsonValue } from '../journal/index.ts';

type Json = { readonly [name: string]: JsonValue };

export const record = (value: unknown): Json | null => (isJson(value) ? value : null);
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (from: Json, name: string): string | null => {
  const value = from[name];
  return typeof value === 'string' ? value : null;
};
/** The text, or nothing. */
export const field = (from: Json, name: string): string => text(from, name) ?? '';
export const number = (from: Json, name: string): number | null => {
  const value = from[name];
  return typeof value === 'number' ? value : null;
};
export const whole = (from: Json, name: string): number | null => {
  const value = number(from, name);
  return value !== null && Number.isInteger(value) ? value : null;
};
export const list = (from: Json, name: string): readonly JsonValue[] => {
  const value = from[name];
  return isList(value) ? value : [];
};
/** Those of its members that are objects. */
export const records = (from: Json, name: string): Json[] =>
  list(from, name).flatMap((one) => {
    const found = record(one);
    return found ? [found] : [];
  });
export const texts = (from: Json, name: string): string[] => list(from, name).filter((one) => typeof one === 'string');
const isList = (value: unknown): value is readonly JsonValue[] => Array.isArray(value);
/** An amount in pence, which JSON holds as digits. */
export const amount = (from: Json, name: string): bigint | null => {
  const digits = text(from, name);
  return digits !== null && /^-?\d+$/.test(digits) ? BigInt(digits) : null;
};
