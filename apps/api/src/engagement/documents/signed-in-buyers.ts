// Lets nobody send a file who could not publish one anyway, before a byte of it is taken.
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { organisationsWhere, viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';

@Injectable()
export class SignedInBuyers implements CanActivate {
  constructor(private readonly callers: CallerReader) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const http = execution.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const viewer = viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
    if (viewer.personId === null) throw new ApiError('UNAUTHENTICATED', 'Sign in, or send a valid API key.');
    if (viewer.scopes && !viewer.scopes.has('challenges:write')) throw new ApiError('FORBIDDEN', 'This API key lacks the scope challenges:write.');
    if (organisationsWhere(viewer, 'writeChallenge').length === 0) throw new ApiError('FORBIDDEN', 'Only a buyer of a council of this challenge may do this.');
    return true;
  }
}
