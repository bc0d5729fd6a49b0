// Serves the built website from the process of the API: its files, its pages drawn on the server, and its API explorer.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Express, Request as HttpRequest, RequestHandler, Response as HttpResponse } from 'express';
import { refuseForeignForms } from './cross-origin.ts';
import { EXPLORER_POLICY, PAGE_POLICY, protect } from './content-policy.ts';
import { serveFiles } from './static-files.ts';
import { toRequest } from './to-request.ts';
import { sendResponse } from './send-response.ts';

/** Runs a document as the person behind the request, with the same guards as over HTTP. */
export type RunGql = (
  document: string,
  variables: object,
  options: { idempotencyKey?: string | undefined; operationName?: string },
) => Promise<{ data?: unknown; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] }>;

/** What the built site offers; written by hand so that the API never depends on the site's sources. */
interface BuiltSite {
  owns(pathname: string): boolean;
  render(
    request: Request,
    options: { runGql: RunGql; manifest: unknown; onError?: (error: unknown) => void },
  ): Promise<Response>;
}

export interface SiteOptions {
  runGql: (req: HttpRequest, res: HttpResponse) => RunGql;
  /** the `dist` folder of the site */
  distFolder: string;
  /** the address people see, when a proxy in front changes the Host header; forms must come from here */
  publicUrl?: string;
  /** first parts of paths that are never pages, so that a wrong address there is not answered with HTML */
  apiPaths?: readonly string[];
  onError?: (error: unknown) => void;
}

const API_PATHS = ['graphql', 'healthz', 'readyz', 'metrics', 'keys', 'api', 'webhooks', 'feeds', 'ocds', 'exports', 'files', 'data', 'calendar', 'assets'];
const EXPLORER = '/developers/explorer';

/** Call it before Nest registers its own routes; what is not the site's passes through untouched. */
export async function mountSite(app: Express, options: SiteOptions): Promise<void> {
  const site = await loadSite(options.distFolder);
  const manifest: unknown = JSON.parse(await readFile(join(options.distFolder, 'client/.vite/manifest.json'), 'utf8'));
  app.use(serveFiles(join(options.distFolder, 'client')));
  app.use(EXPLORER, protect(EXPLORER_POLICY), serveFiles(join(options.distFolder, 'explorer'), { index: 'index.html' }));
  app.use(refuseForeignForms(options.publicUrl));
  app.use(pages(site, manifest, options));
}

function pages(site: BuiltSite, manifest: unknown, options: SiteOptions): RequestHandler {
  const apiPaths = new Set(options.apiPaths ?? API_PATHS);
  return (req, res, next) => {
    if (!isForPage(req, site, apiPaths)) return next();
    protect(PAGE_POLICY)(req, res, () => {
      answer(site, manifest, options, req, res).catch(next);
    });
  };
}

async function answer(
  site: BuiltSite,
  manifest: unknown,
  options: SiteOptions,
  req: HttpRequest,
  res: HttpResponse,
): Promise<void> {
  const request = await toRequest(req, options.publicUrl);
  const onError = options.onError ? { onError: options.onError } : {};
  const response = await site.render(request, { runGql: options.runGql(req, res), manifest, ...onError });
  await sendResponse(response, req, res);
}

function isForPage(req: HttpRequest, site: BuiltSite, apiPaths: ReadonlySet<string>): boolean {
  if (!['GET', 'HEAD', 'POST'].includes(req.method)) return false;
  if (apiPaths.has(req.path.split('/')[1] ?? '')) return false;
  // A wrong address gets a page only where somebody is looking at it. Looking a route up is dear, so it comes last.
  if (req.method === 'GET' && (req.get('accept') ?? '').includes('text/html')) return true;
  return site.owns(req.path);
}

async function loadSite(distFolder: string): Promise<BuiltSite> {
  const module: BuiltSite = await import(pathToFileURL(join(distFolder, 'server/entry-server.js')).href);
  return module;
}
