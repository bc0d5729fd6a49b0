// Reaches the API from the browser.
import type { GqlAnswer, GqlOptions } from '../data/graphql-context.ts';

const FINGERPRINT = 'sha256:';

/** The built site carries fingerprints of its queries; the server knows the texts. */
function asked(query: string): object {
  if (!query.startsWith(FINGERPRINT)) return { query };
  return { extensions: { persistedQuery: { version: 1, sha256Hash: query.slice(FINGERPRINT.length) } } };
}

export async function fetchGql(query: string, variables: object, options: GqlOptions): Promise<GqlAnswer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
    },
    body: JSON.stringify({ ...asked(query), variables, operationName: options.operationName }),
  });
  return response.json();
}
