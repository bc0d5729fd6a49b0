// Before a byte is taken: a person at a browser of ours, asking on purpose.
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { Config } from '../../platform/settings.ts';

/** Each request costs as much as a middling question; a file of 20 MB comes in a handful. */
const POINTS = 100;

const viewers = new WeakMap<Request, Viewer>();

/** No other site can make a browser send this header without asking us first, and we say no. */
export const OWN_HEADER = 'x-moothall-upload';

export function viewerAt(req: Request): Viewer {
  const viewer = viewers.get(req);
  if (!viewer) throw new ApiError('UNAUTHENTICATED', 'Sign in first.');
  return viewer;
}

/** A program may read with its key; files are sent by people. */
@Injectable()
export class UploadGuard implements CanActivate {
  constructor(
    private readonly callers: CallerReader,
    private readonly config: Config,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const http = execution.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const viewer = viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
    await this.limits.take(viewer.bucket, POINTS, Date.now());
    if (viewer.personId === null) throw new ApiError('UNAUTHENTICATED', 'Sign in first.');
    const isReading = req.method === 'GET' || req.method === 'HEAD';
    if (!isReading && viewer.sessionId === null) throw new ApiError('FORBIDDEN', 'Only a signed-in person may send files; an API key cannot.');
    if (!isReading && !this.isOnPurpose(req)) throw new ApiError('FORBIDDEN', `Send the header ${OWN_HEADER}, or use the form of our own page.`);
    viewers.set(req, viewer);
    return true;
  }

  private isOnPurpose(req: Request): boolean {
    const [site, origin] = [req.get('sec-fetch-site'), req.get('origin')];
    const hosts = [new URL(this.config.publicUrl).host, req.get('host')];
    const isOurOrigin = origin !== undefined && URL.canParse(origin) && hosts.includes(new URL(origin).host);
    if ((origin !== undefined && !isOurOrigin) || (site !== undefined && site !== 'same-origin')) return false;
    return req.get(OWN_HEADER) !== undefined || isOurOrigin;
  }
}
