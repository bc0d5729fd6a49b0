// Why a file was not taken or not given: as JSON for scripts, and as an address of the page it came from for forms.
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError } from '../../platform/graphql/errors.ts';
import { WrongOffset } from './take-file.ts';

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, RATE_LIMITED: 429 };

export const textAt = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where the form of a proposal's files stands. */
export function pageOfFiles(req: Request): string {
  const id = textAt(req.query['proposal']);
  return `${req.query['language'] === 'cy' ? '/cy' : ''}/proposals/${/^prp_[0-9a-f]{32}$/u.test(id) ? id : ''}/files`;
}

export function refuseFile(req: Request, res: Response, status: number, code: string, message: string): void {
  // The rest of a file that is too large is not waited for.
  if (!req.complete) res.set('connection', 'close');
  const isForm = req.path.endsWith('/form') && (req.get('accept') ?? '').includes('text/html');
  if (!isForm) return void res.status(status).json({ error: { code, message } });
  res.redirect(303, `${pageOfFiles(req)}?${new URLSearchParams({ refused: code }).toString()}`);
}

@Catch(ApiError, HttpException, WrongOffset)
export class FileRefusals implements ExceptionFilter<ApiError | HttpException | WrongOffset> {
  catch(error: ApiError | HttpException | WrongOffset, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (error instanceof WrongOffset) {
      res.set('upload-offset', String(error.received));
      return refuseFile(req, res, 409, 'WRONG_OFFSET', error.message);
    }
    if (error instanceof ApiError) {
      const { code, reason, retryAfterSeconds } = error.extensions;
      if (code === 'RATE_LIMITED') res.set('retry-after', String(retryAfterSeconds ?? 1));
      return refuseFile(req, res, STATUS[String(code)] ?? 400, String(reason ?? code), error.message);
    }
    const isTooLarge = error.getStatus() === 413;
    refuseFile(req, res, error.getStatus(), isTooLarge ? 'TOO_LARGE' : 'BAD_REQUEST', isTooLarge ? 'Choose a file of at most 20 MB.' : error.message);
  }
}
