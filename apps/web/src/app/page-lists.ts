// The lists of pages beside the first ones, in the order in which a browser looks into them.
import type { RouteObject } from 'react-router';
import { type Enter, makePage } from './routes.tsx';

/** Keys in the manifest of the build. */
export const READING = 'src/app/reading-routes.tsx';
export const WORK = 'src/app/work-routes.tsx';

export const PAGE_LISTS: readonly ((enter: Enter) => Promise<RouteObject[]>)[] = [
  async (enter) => (await import('./reading-routes.tsx')).readingPages(makePage(enter, [READING])),
  async (enter) => (await import('./work-routes.tsx')).workPages(makePage(enter, [READING, WORK])),
];

/** For the server and for tests, which know all from the beginning. */
export async function allLists(enter: Enter): Promise<RouteObject[]> {
  return (await Promise.all(PAGE_LISTS.map((list) => list(enter)))).flat();
}
