// Takes the points of a file from the same bucket as those of questions over GraphQL.
import { HttpException, HttpStatus } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ApiError } from './errors.ts';
import type { RateLimits } from './rate-limit.ts';

/** As a large question does. */
const POINTS = 1_000;

/** @throws HttpException 429 with `Retry-After` when the bucket is empty */
export async function takePointsOfFile(limits: RateLimits, req: Request, res: Response): Promise<void> {
  try {
    await limits.take(`address:${req.ip ?? 'unknown'}`, POINTS, Date.now());
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    res.set('retry-after', String(error.extensions['retryAfterSeconds'] ?? 1));
    throw new HttpException(error.message, HttpStatus.TOO_MANY_REQUESTS);
  }
}
