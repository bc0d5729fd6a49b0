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
import { fetchGqlIn } from './fetch-gql.ts';
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

const details = async (): Promise<RouteObject[]> => (await import('./detail-routes.tsx')).detailPages(makePage(enter, 'detail'));
const work = async (): Promise<RouteObject[]> => (await import('./work-routes.tsx')).workPages(makePage(enter, 'work'));

/** The lists that are still to come, in the order in which an address is looked for in them. */
const toCome = [details, work];
const known: RouteObject[] = [];

/** Fetches one list after the other until one has this address. @returns the pages that are new */
async function discover(path: string): Promise<RouteObject[]> {
  const found: RouteObject[] = [];
  while (isNowhere(matchRoutes(makeRoutes(enter, known), path, basename))) {
    const next = toCome[0];
    if (!next) break;
    const pages = await next();
    // Only what has come is crossed off: a list that a bad line held back is asked for again.
    toCome.shift();
    known.push(...pages);
    found.push(...pages);
  }
  return found;
}

let turn: Promise<unknown> = Promise.resolve();

/** Two clicks at once must not each wait for half of the lists. */
function discoverInTurn(path: string): Promise<RouteObject[]> {
  const mine = turn.then(() => discover(path));
  turn = mine.catch(() => []);
  return mine;
}

async function start(): Promise<void> {
  const routes = makeRoutes(enter, await discover(window.location.pathname));
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
      const found = await discoverInTurn(path);
      if (found.length > 0) patch(PAGES, found);
    },
    getContext: () => new RouterContextProvider(new Map([[runGqlContext, fetchGqlIn(locale)]])),
  });
  hydrateRoot(
    document,
    <Document i18n={i18n} assets={page.assets} data={data}>
      <RouterProvider router={router} />
    </Document>,
  );
}

void start();
