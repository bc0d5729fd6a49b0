// What the server does by itself, by the clock or because it was woken, told apart from what somebody asked for.
import { AsyncLocalStorage } from 'node:async_hooks';

const mark = new AsyncLocalStorage<true>();
Reflect.set(globalThis, Symbol.for('moothall.unasked'), mark);

/** Marks work that no request asked for, so that whoever counts the statements of a request can tell. */
export function unasked<Result>(work: () => Promise<Result>): Promise<Result> {
  return mark.run(true, work);
}
