// Hands what goes wrong in GraphQL on as it is: Nest would write each wrong input to the terminal, with stack and values.
import { type ArgumentsHost, Catch } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

@Catch()
export class QuietRefusals extends BaseExceptionFilter {
  /** In GraphQL the error becomes the answer, and format-error.ts logs the unexpected ones under a reference. */
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return error instanceof Error ? error : new Error(String(error));
    return super.catch(error, host);
  }
}
