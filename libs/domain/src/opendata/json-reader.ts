// Reads values out of JSON nobody has checked: what is absent is null, what has the wrong form is written down as a reason.

type Node = Readonly<Record<string, unknown>>;

/** A place in the JSON, and the list into which all readers of one document write their troubles. */
export type Reader = { readonly node: Node; readonly path: string; readonly troubles: string[] };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const at = (reader: Reader, name: string): string => (reader.path === '' ? name : `${reader.path}.${name}`);

const valueOf = (reader: Reader, name: string): unknown =>
  Object.hasOwn(reader.node, name) ? (reader.node[name] ?? null) : null;

const complain = (reader: Reader, name: string, wanted: string): null => {
  reader.troubles.push(`${at(reader, name)} is not ${wanted}`);
  return null;
};

/** Null when it is no object at all. */
export const readerOf = (json: unknown): Reader | null => (isNode(json) ? { node: json, path: '', troubles: [] } : null);

export const textIn = (reader: Reader, name: string): string | null => {
  const value = valueOf(reader, name);
  if (value === null || typeof value === 'string') return value;
  return complain(reader, name, 'a text');
};

export const numberIn = (reader: Reader, name: string): number | null => {
  const value = valueOf(reader, name);
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  return complain(reader, name, 'a number');
};

/** The object of that name, or an empty one. */
export const objectIn = (reader: Reader, name: string): Reader => {
  const value = valueOf(reader, name);
  if (value !== null && !isNode(value)) complain(reader, name, 'an object');
  return { node: isNode(value) ? value : {}, path: at(reader, name), troubles: reader.troubles };
};

const listIn = (reader: Reader, name: string): readonly unknown[] => {
  const value = valueOf(reader, name);
  if (value !== null && !isList(value)) complain(reader, name, 'a list');
  return isList(value) ? value : [];
};

export const objectsIn = (reader: Reader, name: string): Reader[] =>
  listIn(reader, name).flatMap((value, index) => {
    const path = `${at(reader, name)}[${index}]`;
    if (isNode(value)) return [{ node: value, path, troubles: reader.troubles }];
    reader.troubles.push(`${path} is not an object`);
    return [];
  });

export const textsIn = (reader: Reader, name: string): string[] =>
  listIn(reader, name).flatMap((value, index) => {
    if (typeof value === 'string') return [value];
    reader.troubles.push(`${at(reader, name)}[${index}] is not a text`);
    return [];
  });
