// The addresses that readers come to first, the module that answers each, and the areas whose messages it shows; and how other lists join them.
import type { LazyRouteFunction, RouteObject } from 'react-router';
import type { Area } from '../language/areas.ts';
import { Layout } from './shell/layout.tsx';
import { FramedTroublePage, TroublePage } from './shell/trouble-page.tsx';
import { shouldAskAgain, viewerLoader } from './shell/viewer.ts';
import { PageHandle } from './page-handle.ts';
import { notFound } from '../data/trouble.ts';

type Module = Awaited<ReturnType<LazyRouteFunction<RouteObject>>>;
export type MakePage = (path: string, module: string, areas: readonly Area[], load: () => Promise<Module>) => RouteObject;
/** Makes the messages of some areas ready; the server reads them by itself. */
export type Enter = (areas: readonly Area[]) => Promise<void>;
/** Those that readers come to first, or that would be too heavy with a second list; a browser fetches the others on the way to them. */
const firstPages = (page: MakePage): RouteObject[] => [
  page('', 'home/home', ['home', 'cards', 'places'], () => import('./routes/home/home.tsx')),
  page('challenges', 'browse/browse', ['browse', 'cards', 'follow'], () => import('./routes/browse/browse.tsx')),
  // Its address would be taken for the name of a challenge.
  page('challenges/new', 'challenge-editor/new', ['challenge-editor'], () => import('./routes/challenge-editor/new.tsx')),
  page('challenges/:slug', 'challenges/challenge', ['challenges', 'cards', 'follow'], () => import('./routes/challenges/challenge.tsx')),
  page('priorities/:slug/results', 'priority-results/results', ['priority-results', 'priority-words'], () => import('./routes/priority-results/results.tsx')),
  page('places/:code/:service', 'evidence/service-view', ['evidence', 'satisfaction', 'figures'], () => import('./routes/evidence/service-view.tsx')),
  page('sign-in', 'identity/sign-in', ['identity'], () => import('./routes/identity/sign-in.tsx')),
];

/** @param lists the modules of the lists that a browser fetches before it finds the page */
export const makePage =
  (enter: Enter, lists: readonly string[] = []): MakePage =>
  (path, module, areas, load) => ({
    ...(path === '' ? { index: true } : { path }),
    id: path || 'home',
    handle: new PageHandle(`src/app/routes/${module}.tsx`, areas, lists),
    lazy: async () => {
      const [loaded] = await Promise.all([load(), enter(areas)]);
      return { ...loaded };
    },
  });

/** Where pages hang, so that others can join them later. */
export const PAGES = 'pages';
const NOWHERE = 'nowhere';

/** Whether none of the routes answers this address; they are all there, or other lists are still to come. */
export const isNowhere = (matches: readonly { route: { id?: string | undefined } }[] | null): boolean => !matches || matches.at(-1)?.route.id === NOWHERE;

/** @param more pages of other lists, where they are needed from the beginning: on the server, and when the first page is one of them */
export function makeRoutes(enter: Enter, more: RouteObject[] = []): RouteObject[] {
  const nowhere: RouteObject = { id: NOWHERE, path: '*', loader: () => Promise.reject(notFound()), Component: () => null };
  return [
    {
      id: 'root',
      path: '/',
      loader: viewerLoader,
      shouldRevalidate: shouldAskAgain,
      Component: Layout,
      ErrorBoundary: FramedTroublePage,
      HydrateFallback: () => null,
      children: [{ id: PAGES, ErrorBoundary: TroublePage, children: [...firstPages(makePage(enter)), ...more, nowhere] }],
    },
  ];
}
