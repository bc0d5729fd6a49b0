// The session cookie: opaque, HttpOnly, SameSite=Lax; `__Host-` and Secure wherever people come over https.
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../platform/settings.ts';

@Injectable()
export class SessionCookie {
  private readonly name: string;
  private readonly flags: { httpOnly: true; sameSite: 'lax'; path: '/'; secure: boolean };

  constructor(config: Config) {
    this.name = config.isHttps ? '__Host-moothall' : 'moothall_session';
    this.flags = { httpOnly: true, sameSite: 'lax', path: '/', secure: config.isHttps };
  }

  read(req: Request): string | null {
    const pairs = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
    return pairs.find(([name]) => name === this.name)?.[1] ?? null;
  }

  set(res: Response, token: string, expires: Date): void {
    res.cookie(this.name, token, { ...this.flags, expires });
  }

  clear(res: Response): void {
    res.clearCookie(this.name, this.flags);
  }
}
