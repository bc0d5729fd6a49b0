// What leaves the server when something fails: our own errors as they are, anything else as a reference the user can quote.
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { ERROR_CODES, unavailable } from './errors.ts';

const CLIENT_CODES: ReadonlySet<string> = new Set([
  ...ERROR_CODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/** PostgreSQL says so when two callers collide or a limit was reached; the caller may simply try again. */
const TRY_AGAIN: ReadonlySet<string> = new Set(['40001', '40P01', '55P03', '57014']);

/** Somebody wanted what is not theirs: worth a line, by which the request is found. */
const REFUSED: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/** A value that its column cannot hold, such as a cursor made up by hand: a malformed date, number or its like. */
const MALFORMED: ReadonlySet<string> = new Set(['22003', '22007', '22008', '22P02']);

/** Keeps stacks, SQL and paths inside; logs them under the reference the caller gets. */
export function formatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    const { stacktrace: _hidden, http: _http, ...extensions } = formatted.extensions ?? {};
    const original = unwrapResolverError(error);
    if (typeof code === 'string' && REFUSED.has(code)) logger.info({ code }, 'refused');
    if (typeof code === 'string' && CLIENT_CODES.has(code)) return { ...formatted, extensions };
    // Apollo refuses a request that carries the fingerprint of another document without a code of its own.
    if (isRefusedRequest(original)) return { ...formatted, extensions: { ...extensions, code: 'BAD_REQUEST' } };
    // Where fifty values are wrong GraphQL stops counting, with an error that Apollo takes for one of ours.
    if (formatted.message.startsWith('Too many errors processing variables')) return { message: 'Too many values are wrong to name them all. Mend those that are named, and ask again.', extensions: { code: 'BAD_USER_INPUT' } };
    if (isDatabaseUnreachable(original)) {
      logger.warn({ reason: original instanceof Error ? original.message : '', path: formatted.path }, 'the database could not be reached');
      const { message, extensions: told } = unavailable();
      return { message, path: formatted.path, locations: formatted.locations, extensions: { code: told['code'], retryAfterSeconds: 1 } };
    }
    if (TRY_AGAIN.has(sqlState(original))) {
      const message = 'Someone else was changing this at the same moment. Try again.';
      return { message, path: formatted.path, locations: formatted.locations, extensions: { code: 'CONFLICT' } };
    }
    if (MALFORMED.has(sqlState(original))) {
      logger.warn({ err: original, path: formatted.path }, 'a value reached the database that it cannot read');
      const message = 'A value in this request cannot be read. Check cursors, numbers and dates.';
      return { message, path: formatted.path, locations: formatted.locations, extensions: { code: 'BAD_USER_INPUT' } };
    }
    const errorId = randomUUID();
    logger.error({ errorId, err: original, path: formatted.path }, 'unexpected error');
    const message = `Something went wrong on our side. Quote this reference if you tell us: ${errorId}`;
    return { message, path: formatted.path, locations: formatted.locations, extensions: { code: 'INTERNAL', errorId } };
  };
}

/** Apollo marks what the client did wrong with the status it wants to answer. */
function isRefusedRequest(error: unknown): boolean {
  const http = error instanceof GraphQLError ? error.extensions['http'] : null;
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}

function sqlState(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
