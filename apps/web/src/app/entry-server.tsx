// Draws a page on the server: runs its loaders in-process, then renders the whole document.
import { renderToString } from 'react-dom/server';
import { RouterContextProvider, StaticRouterProvider, createStaticHandler, createStaticRouter, matchRoutes } from 'react-router';
import type { StaticHandler, StaticHandlerContext } from 'react-router';
import type { Messages } from '@lingui/core';
import type { Area } from '../language/areas.ts';
import { catalogueOf, makeI18n } from '../language/i18n.ts';
import { basenameOf, localeOf } from '../language/locale.ts';
import type { Locale } from '../language/locale.ts';
import { runGqlContext } from '../data/graphql-context.ts';
import type { GqlOptions, RunGql } from '../data/graphql-context.ts';
import { assetsOf } from './assets.ts';
import type { Manifest } from './assets.ts';
import { Document } from './document.tsx';
import { drawnBefore } from './drawn-pages.ts';
import { handleOf } from './page-handle.ts';
import { writePageData } from './page-data.ts';
import { fileRoutes } from './file-routes.ts';
import { makePage, makeRoutes } from './routes.tsx';
import { detailPages } from './detail-routes.tsx';
import { workPages } from './work-routes.tsx';

export interface RenderOptions {
  runGql: RunGql;
  /** Vite's manifest of the browser build */
  manifest: Manifest;
  /** told about errors nobody expected */
  onError?: (error: unknown) => void;
}

const enterNothing = () => Promise.resolve();
const routes = makeRoutes(enterNothing, [...detailPages(makePage(enterNothing, 'detail')), ...workPages(makePage(enterNothing, 'work')), ...fileRoutes]);
const handlers: Record<Locale, StaticHandler> = {
  en: createStaticHandler(routes, { basename: basenameOf('en') }),
  cy: createStaticHandler(routes, { basename: basenameOf('cy') }),
};

/** Whether the site has a page at this path; everything else belongs to the API or to nobody. */
export function owns(pathname: string): boolean {
  const matches = matchRoutes(routes, pathname, basenameOf(localeOf(pathname)));
  return matches !== null && matches.at(-1)?.route.path !== '*';
}

export async function render(request: Request, options: RenderOptions): Promise<Response> {
  const locale = localeOf(new URL(request.url).pathname);
  const handler = handlers[locale];
  const requestContext = new RouterContextProvider();
  requestContext.set(runGqlContext, plainAnswers(options.runGql));
  if (isFile(request, locale)) return answerFile(handler, request, requestContext);
  const context = await handler.query(request, { requestContext });
  if (context instanceof Response) return context;
  Object.values(context.errors ?? {}).forEach((error) => error instanceof Error && options.onError?.(error));
  const html = await draw(request, handler, context, locale, options.manifest);
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-cache', 'content-language': locale };
  return new Response(html, { status: context.statusCode, headers });
}

async function draw(request: Request, handler: StaticHandler, context: StaticHandlerContext, locale: Locale, manifest: Manifest): Promise<string> {
  const assets = assetsOf(manifest, locale, context.matches);
  const data = writePageData(assets, context);
  const drawNow = async (): Promise<string> => {
    const i18n = makeI18n(locale, await messagesFor(context, locale));
    const router = createStaticRouter(handler.dataRoutes, context);
    const html = renderToString(
      <Document i18n={i18n} assets={assets} data={data}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </Document>,
    );
    return `<!doctype html>${html}`;
  };
  // Nothing of anybody who is known stays in memory; what failed may be told otherwise than it is drawn.
  const isVisitor = request.method === 'GET' && !request.headers.has('cookie') && !context.errors;
  return isVisitor ? drawnBefore(`${request.url} ${data}`, drawNow) : drawNow();
}

/** A route for a file, such as a calendar, has an extension and no component. Looking a route up is dear, so a path without a dot is not looked up. */
function isFile(request: Request, locale: Locale): boolean {
  const { pathname } = new URL(request.url);
  if (!pathname.includes('.')) return false;
  const leaf = matchRoutes(routes, pathname, basenameOf(locale))?.at(-1);
  return leaf?.route.path?.includes('.') ?? false;
}

async function answerFile(handler: StaticHandler, request: Request, requestContext: RouterContextProvider): Promise<Response> {
  try {
    const answer: unknown = await handler.queryRoute(request, { requestContext });
    return answer instanceof Response ? answer : new Response(null, { status: 500 });
  } catch (error) {
    return error instanceof Response ? error : new Response(null, { status: 404 });
  }
}

/** The API's own objects hold dates and have no prototype; both sides must see the same plain data. */
function plainAnswers(runGql: RunGql): RunGql {
  return async (document: string, variables: object, options: GqlOptions) =>
    JSON.parse(JSON.stringify(await runGql(document, variables, options)));
}

/** The words of the areas on this page and no others, as in the browser, so that both draw the same. */
async function messagesFor({ matches }: StaticHandlerContext, locale: Locale): Promise<Messages> {
  const areas = new Set<Area>(['shell', ...matches.flatMap(({ route }) => handleOf(route.handle)?.areas ?? [])]);
  const parts = await Promise.all([...areas].map((area) => catalogueOf(area, locale)));
  return Object.assign({}, ...parts);
}
