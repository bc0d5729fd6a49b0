// Reaches the API from the browser.
import type { GqlAnswer, GqlOptions } from '../data/graphql-context.ts';
import type { Locale } from '../language/locale.ts';

const FINGERPRINT = 'sha256:';

/** The built site carries fingerprints of its queries; the server knows the texts. */
function asked(query: string): object {
  if (!query.startsWith(FINGERPRINT)) return { query };
  return { extensions: { persistedQuery: { version: 1, sha256Hash: query.slice(FINGERPRINT.length) } } };
}

/** Asks in the language of the page, whatever the browser prefers. */
export const fetchGqlIn = (locale: Locale) => async (query: string, variables: object, options: GqlOptions): Promise<GqlAnswer> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      'accept-language': locale,
      ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
    },
    body: JSON.stringify({ ...asked(query), variables, operationName: options.operationName }),
  });
  return response.json();
};
