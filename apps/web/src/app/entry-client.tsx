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
import { PAGES, isNowhere, makePage, makeRoutes } from './routes.tsx';
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

async function discover(): Promise<RouteObject[]> {
  const { workPages } = await import('./work-routes.tsx');
  return workPages(makePage(enter, true));
}

async function start(): Promise<void> {
  const publicRoutes = makeRoutes(enter);
  const isPublic = (path: string): boolean => !isNowhere(matchRoutes(publicRoutes, path, basename));
  let isComplete = !isPublic(window.location.pathname);
  const routes = isComplete ? makeRoutes(enter, await discover()) : publicRoutes;
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
      if (isComplete || isPublic(path)) return;
      patch(PAGES, await discover());
      isComplete = true;
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
