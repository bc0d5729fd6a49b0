// Wakes the page that the server drew: same routes, same data, same words.
import { hydrateRoot } from 'react-dom/client';
import { RouterContextProvider, createBrowserRouter, matchRoutes } from 'react-router';
import type { RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Area } from '../language/areas.ts';
import { addCatalogues, makeI18n } from '../language/i18n.ts';
import { basenameOf, localeOf } from '../language/locale.ts';
import { runGqlContext } from '../data/graphql-context.ts';
import { DATA_ID, Document } from './document.tsx';
import { handleOf } from './page-handle.ts';
import { hydrationOf } from './page-data.ts';
import type { PageData } from './page-data.ts';
import { PAGE_LISTS } from './page-lists.ts';
import { PAGES, isNowhere, makeRoutes } from './routes.tsx';
import { fetchGql } from './fetch-gql.ts';
import '../styles.scss';

const locale = localeOf(window.location.pathname);
const basename = basenameOf(locale);
const i18n = makeI18n(locale);
const entered = new Map<Area, Promise<void>>();

async function enter(areas: readonly Area[]): Promise<void> {
  for (const area of areas) if (!entered.has(area)) entered.set(area, addCatalogues(i18n, locale, [area]));
  await Promise.all(areas.map((area) => entered.get(area)));
}

/** Without this, waking would start from nothing: the router does not wait for lazy routes. */
async function resolveLazy(route: RouteObject): Promise<void> {
  if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
}

/** Which of the other lists are here already; they are looked into in their order. */
let known = 0;

/** Fetches one list after the other until the address is found. @returns the routes of those that were fetched */
async function discover(isFound: (more: RouteObject[]) => boolean): Promise<RouteObject[]> {
  const more: RouteObject[] = [];
  while (known < PAGE_LISTS.length && !isFound(more)) more.push(...((await PAGE_LISTS[known++]?.(enter)) ?? []));
  return more;
}

async function start(): Promise<void> {
  const { pathname } = window.location;
  const all: RouteObject[] = [];
  const isKnown = (path: string, more: RouteObject[] = []): boolean => !isNowhere(matchRoutes(makeRoutes(enter, [...all, ...more]), path, basename));
  all.push(...(await discover((more) => isKnown(pathname, more))));
  const routes = makeRoutes(enter, all);
  const matches = matchRoutes(routes, window.location, basename) ?? [];
  await Promise.all([
    enter(['shell', ...matches.flatMap(({ route }) => handleOf(route.handle)?.areas ?? [])]),
    ...matches.map(({ route }) => resolveLazy(route)),
  ]);
  const data = document.getElementById(DATA_ID)?.textContent ?? '{}';
  const page: PageData = JSON.parse(data);
  const router = createBrowserRouter(routes, {
    basename,
    hydrationData: hydrationOf(page),
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const more = await discover((found) => isKnown(path, found));
      all.push(...more);
      if (more.length > 0) patch(PAGES, more);
    },
    getContext: () => new RouterContextProvider(new Map([[runGqlContext, fetchGql]])),
  });
  hydrateRoot(
    document,
    <Document i18n={i18n} assets={page.assets} data={data}>
      <RouterProvider router={router} />
    </Document>,
  );
}

void start();
