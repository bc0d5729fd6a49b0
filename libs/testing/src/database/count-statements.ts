// Counts the SQL statements that the server sends, so that a page costs as many for fifty rows as for five.
import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

export interface Counted<Result> {
  readonly result: Result;
  /** The texts, in the order sent; those of sessions and API keys included. */
  readonly statements: readonly string[];
  /** What was sent with each. */
  readonly values: readonly (readonly unknown[])[];
}

/** The name the server gives its connections; other clients, such as the test's own, are not counted. */
const SERVER = 'moothall';

export async function countStatements<Result>(work: () => Promise<Result>): Promise<Counted<Result>> {
  const statements: string[] = [];
  const values: (readonly unknown[])[] = [];
  const original = pg.Client.prototype.query;
  const counting: unknown = function (this: pg.Client, ...given: unknown[]): unknown {
    if (applicationOf(this) === SERVER && !isUnasked()) {
      statements.push(textOf(given[0]));
      values.push(valuesOf(given));
    }
    return Reflect.apply(original, this, given);
  };
  Object.assign(pg.Client.prototype, { query: counting });
  try {
    return { result: await work(), statements, values };
  } finally {
    Object.assign(pg.Client.prototype, { query: original });
  }
}

/** What the server asks and says by itself, by the clock or because it was woken; `platform/unasked.ts` marks it. */
function isUnasked(): boolean {
  const mark: unknown = Reflect.get(globalThis, Symbol.for('moothall.unasked'));
  return mark instanceof AsyncLocalStorage && mark.getStore() === true;
}

function applicationOf(client: object): unknown {
  const parameters: unknown = 'connectionParameters' in client ? client.connectionParameters : null;
  return typeof parameters === 'object' && parameters !== null && 'application_name' in parameters ? parameters.application_name : null;
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}

function valuesOf([query, values]: readonly unknown[]): readonly unknown[] {
  if (Array.isArray(values)) return values;
  const own: unknown = typeof query === 'object' && query !== null && 'values' in query ? query.values : [];
  return Array.isArray(own) ? own : [];
}
