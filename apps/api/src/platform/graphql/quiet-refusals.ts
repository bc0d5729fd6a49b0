// Hands what goes wrong in GraphQL on as it is: Nest would write each wrong input to the terminal, with stack and values.
import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Request } from 'express';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { unavailable } from './errors.ts';

@Catch()
export class QuietRefusals extends BaseExceptionFilter {
  /** In GraphQL the error becomes the answer, and format-error.ts logs the unexpected ones under a reference. */
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error instanceof Error ? error : new Error(String(error));
    if (!isDatabaseUnreachable(error)) return super.catch(error, host);
    const { res } = host.switchToHttp().getRequest<Request>();
    if (!res || res.headersSent) return super.catch(error, host);
    return res.status(503).set('retry-after', '1').type('text/plain').send(`${unavailable().message}\n`);
  }
}
