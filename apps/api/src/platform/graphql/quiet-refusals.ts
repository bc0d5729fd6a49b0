// Hands what goes wrong in GraphQL on as it is, and says a refusal of a file in words: Nest would write each to the terminal, with stack and values.
import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { ApiError, unavailable } from './errors.ts';

@Catch()
export class QuietRefusals extends BaseExceptionFilter {
  /** In GraphQL the error becomes the answer, and format-error.ts logs the unexpected ones under a reference. */
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error instanceof Error ? error : new Error(String(error));
    const known = isDatabaseUnreachable(error) ? unavailable() : error;
    const res = host.switchToHttp().getResponse<Response>();
    if (!(known instanceof ApiError) || res.headersSent) return super.catch(error, host);
    return refuse(known, res);
  }
}

/** Files and feeds say why in words; such as a key that is not valid. */
function refuse({ status, message, extensions }: ApiError, res: Response): void {
  const seconds = extensions['retryAfterSeconds'];
  if (seconds !== undefined) res.set('retry-after', String(seconds));
  res.status(status).set('cache-control', 'no-store').type('text/plain').send(`${message}\n`);
}
