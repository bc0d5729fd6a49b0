// What became of a sent file: as JSON for programs, and as the page it came from for people.
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DocumentCode } from '@moothall/domain/engagement';
import { ApiError } from '../../platform/graphql/errors.ts';
import type { Finished } from '../engagement-verbs.ts';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409 };
const PAGE = /^(?:\/cy)?\/challenges\/[\w-]+\/documents\/manage$/u;

/** The page to go back to; only one of ours. */
function pageOf(req: Request): string | null {
  const given = req.query['back'];
  const wantsPage = (req.get('accept') ?? '').includes('text/html');
  return wantsPage && typeof given === 'string' && PAGE.test(given) ? given : null;
}

export function answerUpload(req: Request, res: Response, { id, userErrors }: Finished<DocumentCode>): void {
  const page = pageOf(req);
  if (id) return void (page ? res.redirect(303, page) : res.status(201).json({ id }));
  if (!page) return void res.status(422).json({ userErrors });
  const first = userErrors[0];
  res.redirect(303, `${page}?refused=${encodeURIComponent(first?.code ?? '')}&at=${encodeURIComponent(first?.path.join('-') ?? '')}`);
}

@Catch(ApiError, HttpException)
export class UploadTrouble implements ExceptionFilter<ApiError | HttpException> {
  catch(error: ApiError | HttpException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    // The rest of a file that is too large is not waited for.
    if (!req.complete) res.set('connection', 'close');
    const isOurs = error instanceof ApiError;
    const status = isOurs ? (STATUS[String(error.extensions['code'])] ?? 400) : error.getStatus();
    const code = isOurs ? String(error.extensions['code']) : status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST';
    const page = pageOf(req);
    if (page) res.redirect(303, `${page}?refused=${code}&at=file`);
    else res.status(status).json({ error: { code, message: error.message } });
  }
}
