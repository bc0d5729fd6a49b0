// Every address of the site, the module that answers it, and the areas whose messages it shows.
import type { LazyRouteFunction, RouteObject } from 'react-router';
import type { Area } from '../language/areas.ts';
import { Layout } from './shell/layout.tsx';
import { FramedTroublePage, TroublePage } from './shell/trouble-page.tsx';
import { shouldAskAgain, viewerLoader } from './shell/viewer.ts';
import { PageHandle } from './page-handle.ts';
import { notFound } from '../data/trouble.ts';

type Module = Awaited<ReturnType<LazyRouteFunction<RouteObject>>>;
/** Makes the messages of some areas ready; the server has them all. */
export type Enter = (areas: readonly Area[]) => Promise<void>;

export function makeRoutes(enter: Enter): RouteObject[] {
  const page = (path: string, module: string, areas: readonly Area[], load: () => Promise<Module>): RouteObject => {
    const handle = new PageHandle(`src/app/routes/${module}.tsx`, areas);
    return {
      ...(path === '' ? { index: true } : { path }),
      handle,
      lazy: async () => {
        const [loaded] = await Promise.all([load(), enter(areas)]);
        return { ...loaded };
      },
    };
  };
  return [
    {
      id: 'root',
      path: '/',
      loader: viewerLoader,
      shouldRevalidate: shouldAskAgain,
      Component: Layout,
      ErrorBoundary: FramedTroublePage,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: TroublePage,
          children: [
            page('', 'home/home', ['home'], () => import('./routes/home/home.tsx')),
            page('challenges', 'challenges/browse', ['challenges'], () => import('./routes/challenges/browse.tsx')),
            page('challenges/:slug', 'challenges/challenge', ['challenges'], () => import('./routes/challenges/challenge.tsx')),
            {
              path: 'challenges/:slug/timeline.ics',
              loader: async (call) => (await import('./routes/challenges/timeline.ts')).loader(call),
            },
            { path: '*', loader: () => Promise.reject(notFound()), Component: () => null },
          ],
        },
      ],
    },
  ];
}
