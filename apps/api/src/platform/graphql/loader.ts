// One batch per relation and operation: answers come back in the order of the keys.
import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.ts';

/**
 * The loader of this name in this operation, made at first use.
 * @param read the rows of these keys in any order; absent ones are simply left out
 */
export function loaderOf<Row>(
  context: RequestContext,
  name: string,
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return kept(context, name, () => {
    return new DataLoader<string, Row | null>(async (keys) => {
      const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    });
  });
}

/** The same for relations with many rows per key. */
export function listLoaderOf<Row>(
  context: RequestContext,
  name: string,
  read: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return kept(context, name, () => {
    return new DataLoader<string, Row[]>(async (keys) => {
      const rows = Map.groupBy(await read(keys), keyOf);
      return keys.map((key) => rows.get(key) ?? []);
    });
  });
}

function kept<Loader>(context: RequestContext, name: string, make: () => Loader): Loader {
  const found = context.loaders.get(name);
  if (found !== undefined) return trusted<Loader>(found);
  const made = make();
  context.loaders.set(name, made);
  return made;
}

/** The map holds under each name only what `make` of that name made. */
function trusted<Loader>(value: unknown): Loader;
function trusted(value: unknown): unknown {
  return value;
}
