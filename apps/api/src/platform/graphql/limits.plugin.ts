// The Apollo plugin that measures each operation, takes its price and reports it in `extensions.cost`.
import type { ApolloServerPlugin } from '@apollo/server';
import { assertCleanText } from './clean-text.ts';
import { badInput } from './errors.ts';
import { measureOnce } from './known-measures.ts';
import { assertWithinLimits, LIMITS } from './limits.ts';
import type { KnownOperations } from '../serving/known-operations.ts';
import type { Metrics } from '../serving/metrics.ts';
import { requestScope } from '../serving/request-scope.ts';
import { traceOperation } from '../serving/tracing.ts';
import type { RateLimits, RateLimitState } from './rate-limit.ts';
import type { RequestContext } from './request-context.ts';

/** Codes that say to come again, with their status. */
const LATER: ReadonlyMap<string, number> = new Map([['RATE_LIMITED', 429], ['UNAVAILABLE', 503]]);

/** Refuses what is too large before anything runs. */
export function limitsPlugin(rateLimits: RateLimits, metrics: Metrics, operations: KnownOperations): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let state: RateLimitState | null = null;
      let cost = 0;
      let endSpan = (): void => undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          assertCleanText(document, variables);
          if (!operation) return;
          if (operation.operation === 'subscription') throw badInput('Subscriptions are answered over a socket. Connect to this address by WebSocket.', []);
          const scope = requestScope();
          if (scope) scope.operation = operation.name?.value ?? 'unnamed';
          endSpan = traceOperation(operation.operation, operations.labelOf(operation.name?.value ?? 'unnamed'));
          const found = measureOnce(schema, document, operation, variables);
          cost = found.cost;
          contextValue.cost = cost;
          assertWithinLimits(found);
          state = await rateLimits.take(contextValue.caller.bucket, Math.max(1, cost), Date.now());
        },
        async willSendResponse({ response }) {
          endSpan();
          if (response.body.kind !== 'single') return;
          const limits = state ? { remaining: state.remaining, resetAt: state.resetAt.toISOString() } : {};
          const extensions = response.body.singleResult.extensions ?? {};
          const requestId = response.body.singleResult.errors ? requestScope()?.requestId : undefined;
          response.body.singleResult.extensions = { ...extensions, ...(requestId ? { requestId } : {}), cost: { requested: cost, limit: LIMITS.cost, ...limits } };
          if (state) response.http.headers.set('ratelimit', `"points";r=${state.remaining}`);
          // What was refused before it ran has its status. What ran is a 200 with its errors inside, but for guessing, which verbs slow down.
          const { singleResult } = response.body;
          for (const error of singleResult.errors ?? []) metrics.graphqlErrors.inc({ code: String(error.extensions?.['code'] ?? 'INTERNAL') });
          if (!('data' in singleResult)) return;
          const later = singleResult.data ? undefined : singleResult.errors?.find((error) => LATER.has(String(error.extensions?.['code'])));
          response.http.status = LATER.get(String(later?.extensions?.['code'])) ?? 200;
          if (later) response.http.headers.set('retry-after', String(later.extensions?.['retryAfterSeconds'] ?? 1));
        },
      };
    },
  };
}
