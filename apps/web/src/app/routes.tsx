// The addresses where people begin, the module that answers each, and the areas whose messages it shows; and how other lists join them.
import type { LazyRouteFunction, RouteObject } from 'react-router';
import type { Area } from '../language/areas.ts';
import { Layout } from './shell/layout.tsx';
import { FramedTroublePage, TroublePage } from './shell/trouble-page.tsx';
import { shouldAskAgain, viewerLoader } from './shell/viewer.ts';
import { PageHandle, type PageList } from './page-handle.ts';
import { notFound } from '../data/trouble.ts';

type Module = Awaited<ReturnType<LazyRouteFunction<RouteObject>>>;
export type MakePage = (path: string, module: string, areas: readonly Area[], load: () => Promise<Module>) => RouteObject;
/** Makes the messages of some areas ready; the server reads them by itself. */
export type Enter = (areas: readonly Area[]) => Promise<void>;
/** For everybody, from the first page on. */
const publicPages = (page: MakePage): RouteObject[] => [
  page('', 'home/home', ['home', 'cards', 'places'], () => import('./routes/home/home.tsx')),
  page('problems', 'problems/problems', ['problems', 'problem-cards'], () => import('./routes/problems/problems.tsx')),
  page('problems/new', 'problem-editor/new', ['problem-editor'], () => import('./routes/problem-editor/new.tsx')),
  page('problems/:slug', 'problem/problem', ['problem', 'problem-cards'], () => import('./routes/problem/problem.tsx')),
  page('challenges', 'browse/browse', ['browse', 'cards'], () => import('./routes/browse/browse.tsx')),
  // Its address would be taken for the name of a challenge.
  page('challenges/new', 'challenge-editor/new', ['challenge-editor'], () => import('./routes/challenge-editor/new.tsx')),
  page('challenges/:slug', 'challenges/challenge', ['challenges', 'cards'], () => import('./routes/challenges/challenge.tsx')),
  page('priorities/:slug/results', 'priority-results/results', ['priority-results', 'priority-words'], () => import('./routes/priority-results/results.tsx')),
  page('organisations', 'organisations/organisations', ['organisations'], () => import('./routes/organisations/organisations.tsx')),
  page('organisations/new', 'organisations/new', ['organisations'], () => import('./routes/organisations/new.tsx')),
  page('organisations/:slug', 'organisations/organisation', ['organisations', 'cards'], () => import('./routes/organisations/organisation.tsx')),
  page('sign-in', 'identity/sign-in', ['identity'], () => import('./routes/identity/sign-in.tsx')),
];

/** @param list where the address stands, so that a browser fetches what it needs and no more */
export const makePage =
  (enter: Enter, list: PageList = 'start'): MakePage =>
  (path, module, areas, load) => ({
    ...(path === '' ? { index: true } : { path }),
    id: path || 'home',
    handle: new PageHandle(`src/app/routes/${module}.tsx`, areas, list),
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

/** @param more pages of other lists where they are needed from the beginning: on the server, and when the first page is one of them */
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
      children: [{ id: PAGES, ErrorBoundary: TroublePage, children: [...publicPages(makePage(enter)), ...more, nowhere] }],
    },
  ];
}
