// Tells the database for which recorded request each statement of the server is, so that a change is never taken for another's.
import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { REQUEST } from './changes.ts';

/** The ids of requests whose changes are wanted. */
export const recorded = new Set<string>();

const SERVER = 'moothall';
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
