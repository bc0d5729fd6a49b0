// Unexpected and refused requests as GraphQL errors with a closed list of codes; expected trouble is data (see user-error.ts).
import { GraphQLError } from 'graphql';

/** The closed list of `extensions.code`, beside GraphQL's own parse and validation codes. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** An error that the caller may read as it is. */
export class ApiError extends GraphQLError {
  /** Of HTTP, where nothing ran. */
  readonly status: number;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    const headers = code === 'RATE_LIMITED' || code === 'UNAVAILABLE' ? { headers: retryAfter(details) } : {};
    // Counts only for what is refused before it runs; an operation that ran is always a 200 with its errors inside.
    super(message, { extensions: { code, ...details, http: { status: STATUS[code], ...headers } } });
    this.status = STATUS[code];
  }
}

function retryAfter(details: Record<string, unknown>): Map<string, string> {
  return new Map([['retry-after', String(details['retryAfterSeconds'] ?? 1)]]);
}

/** Whether a change was made may be unknown, and the same key again finds out. */
export function unavailable(): ApiError {
  return new ApiError('UNAVAILABLE', 'The database cannot be reached at this moment. Try again in a few seconds, with the same Idempotency-Key if you sent one.', { retryAfterSeconds: 1 });
}

/** Hidden and absent are the same answer. */
export function notFound(what: string): ApiError {
  return new ApiError('NOT_FOUND', `There is no such ${what}, or you may not see it.`);
}

/** Somebody saved a newer version; the caller should read it and decide. */
export function conflict(what: string, currentVersion: number): ApiError {
  return new ApiError('CONFLICT', `The ${what} was changed by someone else since you read it. Read it again, then save.`, {
    currentVersion,
  });
}

/** The request itself is malformed. `path` names the argument. */
export function badInput(message: string, path: readonly string[]): ApiError {
  return new ApiError('BAD_USER_INPUT', message, { fields: [{ path, message }] });
}
