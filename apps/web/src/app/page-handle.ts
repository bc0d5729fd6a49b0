// What a route says about itself to whoever prepares its page: its module and the areas whose messages it shows.
import type { Area } from '../language/areas.ts';

export class PageHandle {
  constructor(
    /** key of the module in the manifest of the build */
    readonly module: string,
    readonly areas: readonly Area[],
    /** the lists of addresses that a browser fetches before it finds this one */
    readonly lists: readonly string[] = [],
  ) {}
}

export function handleOf(handle: unknown): PageHandle | null {
  return handle instanceof PageHandle ? handle : null;
}
