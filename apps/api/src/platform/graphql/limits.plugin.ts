// The Apollo plugin that measures each operation, takes its price and reports it in `extensions.cost`.
import type { ApolloServerPlugin } from '@apollo/server';
import { assertCleanText } from './clean-text.ts';
import { measureOnce } from './known-measures.ts';
import { assertWithinLimits, LIMITS } from './limits.ts';
import type { RateLimits, RateLimitState } from './rate-limit.ts';
import type { RequestContext } from './request-context.ts';

/** Refuses what is too large before anything runs. */
export function limitsPlugin(rateLimits: RateLimits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      let state: RateLimitState | null = null;
      let cost = 0;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          const variables = request.variables ?? {};
          assertCleanText(document, variables);
          if (!operation) return;
          const found = measureOnce(schema, document, operation, variables);
          cost = found.cost;
          contextValue.cost = cost;
          assertWithinLimits(found);
          state = rateLimits.take(contextValue.caller.bucket, Math.max(1, cost), Date.now());
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const limits = state ? { remaining: state.remaining, resetAt: state.resetAt.toISOString() } : {};
          const extensions = response.body.singleResult.extensions ?? {};
          response.body.singleResult.extensions = { ...extensions, cost: { requested: cost, limit: LIMITS.cost, ...limits } };
          if (state) response.http.headers.set('ratelimit', `"points";r=${state.remaining}`);
          // What was refused before it ran has its status. What ran is a 200 with its errors inside, but for guessing, which verbs slow down.
          const { singleResult } = response.body;
          if (!('data' in singleResult)) return;
          const tooMuch = singleResult.data ? undefined : singleResult.errors?.find((error) => error.extensions?.['code'] === 'RATE_LIMITED');
          response.http.status = tooMuch ? 429 : 200;
          if (tooMuch) response.http.headers.set('retry-after', String(tooMuch.extensions?.['retryAfterSeconds'] ?? 1));
        },
      };
    },
  };
}
