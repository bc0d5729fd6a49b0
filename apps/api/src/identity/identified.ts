// Who asks, once the cookie or the key was read: a person at a browser, a program with a key, or nobody.
import type { Caller, RequestContext } from '../platform/graphql/request-context.ts';

export interface Identified extends Caller {
  /** For a program: the person who made its key. */
  readonly personId: string | null;
  readonly sessionId: string | null;
  /** The organisation a person chose to act for, or the one that the key is bound to. */
  readonly actingFor: string | null;
  readonly language: 'EN' | 'CY';
  /** What was read with it; absent where nobody was read. */
  readonly beside?: unknown;
}

/** The same, seen from a GraphQL operation. */
export function identified(context: RequestContext): Identified {
  const { caller } = context;
  if (isIdentified(caller)) return caller;
  throw new Error('The caller was never identified');
}

function isIdentified(caller: Caller): caller is Identified {
  return 'personId' in caller && 'sessionId' in caller;
}

export function nobody(address: string): Identified {
  return { bucket: `address:${address}`, isSignedIn: false, scopes: null, personId: null, sessionId: null, actingFor: null, language: 'EN' };
}
