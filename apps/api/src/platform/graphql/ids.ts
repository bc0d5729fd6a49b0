// Ids are opaque text with a type prefix around a UUIDv7, so that they sort by time and read well in logs.
import { v7 as uuidv7 } from 'uuid';

const SHAPE = /^([a-z]{3})_[0-9a-f]{32}$/;

/** @returns a new id such as `prp_0190…`; `prefix` is three small letters. */
export function newId(prefix: string): string {
  return `${prefix}_${uuidv7().replaceAll('-', '')}`;
}

/** @returns the prefix of a well-formed id, else null. */
export function prefixOf(id: string): string | null {
  return SHAPE.exec(id)?.[1] ?? null;
}

/** Whether `id` is a well-formed id of that type; anything else is simply not found. */
export function isId(prefix: string, id: string): boolean {
  return prefixOf(id) === prefix;
}
