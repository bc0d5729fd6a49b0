// Why a file was not taken: as JSON for programs, and as an address of the page it came from for people.
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError } from '../../platform/graphql/errors.ts';

export const wantsPage = (req: Request): boolean => (req.get('accept') ?? '').includes('text/html');

export function answerRefusal(req: Request, res: Response, status: number, code: string, message: string): void {
  // The rest of a file that is too large is not waited for.
  if (!req.complete) res.set('connection', 'close');
  if (!wantsPage(req)) return void res.status(status).json({ error: { code, message } });
  const language = req.query['language'] === 'cy' ? '/cy' : '';
  const told = new URLSearchParams({ refused: code, because: message });
  res.redirect(303, `${language}/work/evidence?${told.toString()}`);
}

const STATUS: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 };

@Catch(ApiError, HttpException)
export class UploadRefusals implements ExceptionFilter<ApiError | HttpException> {
  catch(error: ApiError | HttpException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (error instanceof ApiError) {
      const code = String(error.extensions['code']);
      return answerRefusal(req, res, STATUS[code] ?? 400, code, error.message);
    }
    const isTooLarge = error.getStatus() === 413;
    answerRefusal(req, res, error.getStatus(), isTooLarge ? 'TOO_LARGE' : 'BAD_REQUEST', isTooLarge ? 'Divide the file. A file may have 200 MB.' : 'Send one file, in the field "file" of a form.');
  }
}
