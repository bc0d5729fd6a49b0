// One line per request, without anything that people wrote: no query, no address, no parameters of the path.
import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';
import { asNobody } from '../tenancy/tenant.ts';
import { KnownOperations } from './known-operations.ts';
import { Log } from '../log.ts';
import { Metrics } from './metrics.ts';
import { traceRequest } from './tracing.ts';
import { inRequestScope, requestIdFrom, type RequestScope } from './request-scope.ts';

@Injectable()
export class RequestLog {
  constructor(
    private readonly log: Log,
    private readonly metrics: Metrics,
    private readonly operations: KnownOperations,
  ) {}

  readonly watch: RequestHandler = (req, res, next) => {
    const began = performance.now();
    const scope: RequestScope = { requestId: requestIdFrom(req.headers['x-request-id']), operation: null };
    res.setHeader('x-request-id', scope.requestId);
    let traced: ReturnType<typeof traceRequest> = null;
    res.once('close', () => {
      const ms = performance.now() - began;
      const { method } = req;
      const [route, operation] = [routeOf(req), this.operations.labelOf(scope.operation)];
      const status = res.headersSent ? res.statusCode : 499;
      traced?.(route, operation, status);
      this.metrics.answered({ method, route, operation, status: String(status) }, ms / 1000);
      this.log.root.info({ requestId: scope.requestId, method, route, operation, status, ms: Math.round(ms * 10) / 10 }, 'request');
    });
    asNobody(() =>
      inRequestScope(scope, () => {
        traced = traceRequest(req.method, next);
        if (!traced) next();
      }),
    );
  };
}

/** A closed list of names: the patterns of our routes, and one for all pages. */
function routeOf(req: Request): string {
  const pattern: unknown = req.route?.path;
  if (req.baseUrl === '' && typeof pattern === 'string' && pattern !== '/{*path}') return pattern;
  const path = req.originalUrl.split('?')[0] ?? '';
  if (path === '/graphql' || path === '/healthz' || path === '/readyz' || path === '/metrics') return path;
  if (path.startsWith('/assets/')) return '/assets';
  return 'page';
}
