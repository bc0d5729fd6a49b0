// Brings the answers of all peers to one form, so that they can be compared letter by letter.

const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;
const IGNORED = new Set(['endCursor', 'extensions', 'hash']);

/** Objects by the order of their names, moments in one form, nothing that each server makes for itself. Absent is the same as null. */
export function normalised(value) {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value === 'string') return MOMENT.test(value) ? new Date(value).toISOString() : value;
  if (typeof value !== 'object' || value === null) return value ?? null;
  const kept = Object.entries(value).filter(([name, one]) => !IGNORED.has(name) && one !== null && one !== undefined);
  return Object.fromEntries(kept.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, one]) => [name, normalised(one)]));
}

/** @returns where two normalised values differ first, or null */
export function firstDifference(one, other, path = '') {
  if (Object.is(one, other)) return null;
  const isDeep = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  if (!isDeep) return `${path || '(all)'}: ${JSON.stringify(one)?.slice(0, 120)} and ${JSON.stringify(other)?.slice(0, 120)}`;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(one[name], other[name], `${path}.${name}`);
    if (found) return found;
  }
  return null;
}
