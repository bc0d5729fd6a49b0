// `POST /data/person`: a signed-in person says their password and gets everything that is kept about them.
import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ViewerReader } from '../organisations/viewer.ts';
import { ApiError } from '../platform/graphql/errors.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { GiveData } from './give-data.ts';
import { KnownPassword } from './known-password.ts';
import { PersonDataQueries, type Subject } from './person-data.queries.ts';

const MOST_BYTES = 4_000;

type Refused = { readonly refused: 'SIGN_IN' | 'WRONG_PASSWORD' | 'RATE_LIMITED'; readonly seconds?: number };
const STATUS: Readonly<Record<Refused['refused'], number>> = { SIGN_IN: 401, WRONG_PASSWORD: 422, RATE_LIMITED: 429 };

@Controller('data/person')
export class DataController {
  constructor(
    private readonly viewers: ViewerReader,
    private readonly password: KnownPassword,
    private readonly queries: PersonDataQueries,
    private readonly data: GiveData,
  ) {}

  /** That somebody knows the password also shows that the form was sent on purpose. */
  @Post()
  async give(@Req() req: Request, @Res() res: Response): Promise<void> {
    res.set('cache-control', 'private, no-store');
    const asked = await this.ask(req, res);
    if ('refused' in asked) return refuse(req, res, asked);
    res.status(200).set({ 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="moothall-about-me.zip"', 'x-content-type-options': 'nosniff' });
    await asSystem('give-data', () => this.data.give(asked, asked.id, (bytes) => send(res, bytes)));
    res.end();
  }

  private async ask(req: Request, res: Response): Promise<Subject | Refused> {
    try {
      const viewer = await this.viewers.read(req, res);
      const subject = viewer.sessionId && viewer.personId ? await this.queries.byId(viewer.personId) : null;
      if (!subject) return { refused: 'SIGN_IN' };
      return (await this.password.isRight('data-of', subject.id, await passwordIn(req))) ? subject : { refused: 'WRONG_PASSWORD' };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { code, retryAfterSeconds } = error.extensions;
      return code === 'RATE_LIMITED' ? { refused: 'RATE_LIMITED', seconds: Number(retryAfterSeconds ?? 1) } : { refused: 'SIGN_IN' };
    }
  }
}

async function passwordIn(req: Request): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > MOST_BYTES) return '';
    parts.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8')).get('password') ?? '';
}

/** Waits for a slow line, and ends when nobody listens any more. */
function send(res: Response, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    if (res.destroyed) return reject(new Error('Nobody listens any more'));
    if (res.write(bytes)) return resolve();
    const done = (): void => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.once('drain', done).once('close', done);
  });
}

/** A page goes back to its form and says there what to do. */
function refuse(req: Request, res: Response, { refused, seconds }: Refused): void {
  if (seconds !== undefined) res.set('retry-after', String(seconds));
  const isPage = (req.get('accept') ?? '').includes('text/html');
  if (!isPage) return void res.status(STATUS[refused]).json({ error: { code: refused } });
  const language = req.query['language'] === 'cy' ? '/cy' : '';
  res.redirect(303, `${language}/account/data?refused=${refused}`);
}
