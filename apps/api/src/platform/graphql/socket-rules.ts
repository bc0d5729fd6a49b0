// What may be asked over a socket, which goes past Apollo and its plugins: subscriptions only, within the same limits.
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError, type GraphQLFormattedError, parse, subscribe } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import { assertCleanText } from './clean-text.ts';
import { badInput } from './errors.ts';
import { formatError } from './format-error.ts';
import { assertWithinLimits, LIMITS, measure } from './limits.ts';
import type { RateLimits } from './rate-limit.ts';
import type { Caller, RequestContext } from './request-context.ts';
import { asTenant, type Tenant } from '../tenancy/tenant.ts';
import { SharedListener, type TextSocket } from './shared-listener.ts';
import type { SharedSubscriptions } from './shared-subscriptions.ts';

/** What graphql-ws asks us, beside the schema and the context. */
export type SocketRules = Pick<ServerOptions, 'onSubscribe' | 'onOperation' | 'onNext' | 'onError' | 'subscribe' | 'connectionInitWaitTimeout'>;

const FIRST_WORD_MS = 5_000;

export function socketRules(rateLimits: RateLimits, shared: SharedSubscriptions, logger: Logger, tenantOf: (caller: Caller) => Tenant): SocketRules {
  const format = formatError(logger);
  const plain = (error: GraphQLError): GraphQLFormattedError => format(error.toJSON(), error);
  const payloadOf = ({ errors, ...result }: ExecutionResult): object => (errors ? { ...result, errors: errors.map(asError).map(plain) } : result);
  return {
    connectionInitWaitTimeout: FIRST_WORD_MS,
    onSubscribe: (_ctx, _id, payload) => refusalsOf(() => assertAcceptable(payload)),
    subscribe: async (args) => {
      const errors = await assertAffordable(rateLimits, args).then(() => undefined, (error: unknown) => [asError(error)]);
      if (errors) return { errors };
      const { caller } = asContext(args.contextValue);
      const own = () => subscribeAs(() => tenantOf(caller), args);
      const joined = caller.isSignedIn ? null : await shared.join(args, own, (result) => JSON.stringify(payloadOf(result)));
      return joined ?? own();
    },
    onOperation: (ctx, id, _payload, _args, result) => {
      if (result instanceof SharedListener) result.attach(socketOf(ctx.extra), id);
    },
    onNext: (_ctx, _id, _payload, _args, result) => (result.errors ? { ...result, errors: result.errors.map(asError).map(plain) } : undefined),
    onError: (_ctx, _id, _payload, errors) =>
      errors.map(asError).map((error) => (error.extensions['code'] ? plain(error) : { ...error.toJSON(), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } })),
  };
}

/** A socket is outlived by no request, so each step says anew whose it is. */
async function subscribeAs(tenant: () => Tenant, args: ExecutionArgs): ReturnType<typeof subscribe> {
  const begun = await asTenant(tenant, () => subscribe(args));
  if (!(Symbol.asyncIterator in begun)) return begun;
  const next = begun.next.bind(begun);
  return Object.assign(begun, { next: () => asTenant(tenant, next) });
}

function refusalsOf(check: () => void): GraphQLError[] | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return [asError(error)];
  }
}

function asError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError('Something went wrong on our side.', { originalError });
}

/** Checks what can be known before the document is validated. */
function assertAcceptable(payload: SubscribePayload): void {
  const document = parsed(payload.query);
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== 'subscription') throw badInput('Over a socket only subscriptions are answered. Send this over HTTP.', []);
  assertCleanText(document, payload.variables ?? {});
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.tokens });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : 'This document cannot be read.';
    throw new GraphQLError(message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}

/** A subscription pays once; what it brings later is paid by those who made it happen. */
async function assertAffordable(rateLimits: RateLimits, { schema, document, operationName, variableValues, contextValue }: ExecutionArgs): Promise<void> {
  const operation = getOperationAST(document, operationName);
  if (!operation) return;
  const found = measure(schema, document, operation, variableValues ?? {});
  assertWithinLimits(found);
  const { caller } = asContext(contextValue);
  await rateLimits.take(caller.bucket, Math.max(1, found.cost), Date.now());
}

function asContext(value: unknown): RequestContext {
  if (isContext(value)) return value;
  throw new Error('A subscription without a context');
}

function isContext(value: unknown): value is RequestContext {
  return typeof value === 'object' && value !== null && 'caller' in value && 'loaders' in value;
}

/** graphql-ws keeps the socket of ws beside each connection. */
function socketOf(extra: unknown): TextSocket {
  const socket: unknown = typeof extra === 'object' && extra !== null && 'socket' in extra ? extra.socket : null;
  if (isTextSocket(socket)) return socket;
  throw new Error('A subscription without a socket');
}

function isTextSocket(socket: unknown): socket is TextSocket {
  return typeof socket === 'object' && socket !== null && 'send' in socket && 'bufferedAmount' in socket;
}
