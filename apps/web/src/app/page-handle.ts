// What a route says about itself to whoever prepares its page: its module and the areas whose messages it shows.
import type { Area } from '../language/areas.ts';

/** With the first page comes the list of those where people begin; the others are fetched for the first of their pages. */
export type PageList = 'start' | 'detail' | 'work';

export class PageHandle {
  constructor(
    /** key of the module in the manifest of the build */
    readonly module: string,
    readonly areas: readonly Area[],
    /** on which list of addresses it stands */
    readonly list: PageList = 'start',
  ) {}
}

export function handleOf(handle: unknown): PageHandle | null {
  return handle instanceof PageHandle ? handle : null;
}
