// Reaches the API from the browser.
import type { GqlAnswer, GqlOptions } from '../data/graphql-context.ts';

export async function fetchGql(query: string, variables: object, options: GqlOptions): Promise<GqlAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
    },
    body: JSON.stringify({ query, variables, operationName: options.operationName }),
  });
  return response.json();
}
