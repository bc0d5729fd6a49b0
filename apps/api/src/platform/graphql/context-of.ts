// Makes the context of one operation, for requests over HTTP, over a socket, and from our own pages.
import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { requestScope } from '../serving/request-scope.ts';
import type { Caller, RequestContext } from './request-context.ts';

export function contextOf(caller: Caller, req: Request, res: Response | null, idempotencyKey: string | null): RequestContext {
  return { req, res, caller, requestId: requestScope()?.requestId ?? randomUUID(), idempotencyKey, mutationsBegun: 0, loaders: new Map(), cost: 0 };
}
