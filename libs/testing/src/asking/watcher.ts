// Lets somebody stand between all askers and an API, such as a recording that sends each change again.
import type { Answer } from './answer.ts';
import type { Asker, AskOptions } from './asker.ts';

/** Sends what was asked with `asker.post`, and whatever else it wants to know; answers what the asker would have read. */
export type Watcher = (asker: Asker, asked: { readonly query: string; readonly variables: object }, options: AskOptions) => Promise<Answer>;

const watchers = new Map<string, Watcher>();

/** @returns how to stop */
export function watch(address: string, watcher: Watcher): () => void {
  watchers.set(address, watcher);
  return () => watchers.delete(address);
}

export function watcherOf(address: string): Watcher | undefined {
  return watchers.get(address);
}
