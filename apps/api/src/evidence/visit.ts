// One visit, one voice: a random token in a cookie that ends after a day, of which only a hash is kept.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { hashSecret, randomSecret } from '../identity/secrets.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Config } from '../platform/settings.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;

@Injectable()
export class Visits {
  private readonly name: string;
  private readonly secure: boolean;

  constructor(config: Config) {
    this.secure = config.isHttps;
    this.name = config.isHttps ? '__Host-moothall-visit' : 'moothall_visit';
  }

  /** The token of this visit; a new one is given to the browser when it has none. It says nothing of who somebody is. */
  token({ req, res }: RequestContext): string {
    const known = this.read(req);
    if (known) return known;
    const token = randomSecret();
    res?.cookie(this.name, token, { httpOnly: true, sameSite: 'lax', path: '/', secure: this.secure, maxAge: A_DAY_MS });
    // Other fields of the same operation belong to the same visit.
    req.headers.cookie = [req.headers.cookie, `${this.name}=${token}`].filter(Boolean).join('; ');
    return token;
  }

  read(req: Request): string | null {
    const pairs = (req.headers?.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    const token = pairs.find(([name]) => name === this.name)?.[1] ?? '';
    return /^[\w-]{43}$/.test(token) ? token : null;
  }
}

/** What a visit is known by in the database. */
export function voterOf(token: string): string {
  return hashSecret(token);
}

/** What lets the one who gave an answer take it back; only its hash is kept. */
export function receiptOf(token: string, feedbackId: string): string {
  return createHash('sha256').update(`${token}:${feedbackId}`).digest('base64url');
}
