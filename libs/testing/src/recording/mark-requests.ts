// Tells the database for which recorded request each statement of the server is, so that a change is never taken for another's.
import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { REQUEST } from './changes.ts';

/** The ids of requests whose changes are wanted. */
export const recorded = new Set<string>();

/** By request, the statements it asked of a second connection while it held a transaction on a first: enough of them at a time wait for each other. */
export const asides = new Map<string, string[]>();

const SERVER = 'moothall';
const holding = new Map<string, pg.Client>();
const told = new WeakMap<pg.Client, string>();
let isMarking = false;

/** @param current the id of the request that is being answered, if one is */
export function markRequests(current: () => string | undefined): void {
  if (isMarking) return;
  isMarking = true;
  const original = pg.Client.prototype.query;
  const marking: unknown = function (this: pg.Client, ...given: unknown[]): unknown {
    const id = current() ?? '';
    const name = recorded.has(id) && !isUnasked() ? id : '';
    if (name !== '' && isOfServer(this)) watchAsides(name, this, textOf(given[0]));
    if (name !== (told.get(this) ?? '') && isOfServer(this)) {
      told.set(this, name);
      const setting: unknown = Reflect.apply(original, this, [`select set_config('${REQUEST}', $1, false)`, [name]]);
      if (setting instanceof Promise) setting.catch(() => told.delete(this));
    }
    return Reflect.apply(original, this, given);
  };
  Object.assign(pg.Client.prototype, { query: marking });
}

function isOfServer(client: object): boolean {
  const parameters: unknown = Reflect.get(client, 'connectionParameters');
  return typeof parameters === 'object' && parameters !== null && Reflect.get(parameters, 'application_name') === SERVER;
}

/** What the server does by itself; `platform/unasked.ts` marks it. */
function isUnasked(): boolean {
  const mark: unknown = Reflect.get(globalThis, Symbol.for('moothall.unasked'));
  return mark instanceof AsyncLocalStorage && mark.getStore() === true;
}

function watchAsides(request: string, client: pg.Client, text: string): void {
  const holder = holding.get(request);
  if (/^start transaction/iu.test(text)) holding.set(request, client);
  else if (holder === client && /^(commit|rollback)/iu.test(text)) holding.delete(request);
  else if (holder && holder !== client) asides.set(request, [...(asides.get(request) ?? []), text.replaceAll(/\s+/gu, ' ').slice(0, 120)]);
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
