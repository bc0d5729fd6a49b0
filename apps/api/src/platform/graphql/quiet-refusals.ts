// Hands what goes wrong in GraphQL on as it is, and says a refusal of a file in words: Nest would write each to the terminal, with stack and values.
import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { ApiError } from './errors.ts';

@Catch()
export class QuietRefusals extends BaseExceptionFilter {
  /** In GraphQL the error becomes the answer, and format-error.ts logs the unexpected ones under a reference. */
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error instanceof Error ? error : new Error(String(error));
    if (error instanceof ApiError) return refuse(error, host.switchToHttp().getResponse<Response>());
    return super.catch(error, host);
  }
}

/** Files and feeds say why in words; such as a key that is not valid. */
function refuse(error: ApiError, res: Response): void {
  res.status(error.status).set('cache-control', 'no-store').type('text/plain').send(`${error.message}\n`);
}
