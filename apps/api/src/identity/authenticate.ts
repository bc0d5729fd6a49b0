// Finds out who sent a request: an API key, a session cookie, or nobody.
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError } from '../platform/graphql/errors.ts';
import { type Identified, nobody } from './identified.ts';
import { SessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';
import { Strategies } from './strategies.ts';

@Injectable()
export class Authenticate {
  constructor(
    private readonly strategies: Strategies,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  /** @throws ApiError UNAUTHENTICATED for a key that is not valid (any more); a stale cookie is simply nobody. */
  async identify(req: Request, res: Response | null): Promise<Identified> {
    if (req.headers.authorization !== undefined) return this.byKey(req);
    const token = this.cookie.read(req);
    const session = token ? await this.sessions.read(token) : null;
    if (!session) {
      if (token && res && !res.headersSent) this.cookie.clear(res);
      return nobody(req.ip ?? req.socket?.remoteAddress ?? 'unknown');
    }
    return {
      bucket: `person:${session.personId}`,
      isSignedIn: true,
      scopes: null,
      personId: session.personId,
      sessionId: session.id,
      actingFor: session.actingFor,
      language: session.language,
      beside: session.beside,
    };
  }

  private async byKey(req: Request): Promise<Identified> {
    const key = await this.strategies.key(req);
    if (!key) throw new ApiError('UNAUTHENTICATED', 'This API key is not valid. Send `Authorization: Api-Key moot_live_…`.');
    return {
      bucket: `key:${key.id}`,
      isSignedIn: true,
      scopes: new Set(key.scopes),
      personId: key.createdBy,
      sessionId: null,
      actingFor: key.organisationId,
      language: 'EN',
      beside: key.beside,
    };
  }
}
