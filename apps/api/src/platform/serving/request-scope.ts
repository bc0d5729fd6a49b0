// What is known of the request that is being answered, wherever in the code one is: its id, and the operation it asks for.
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomUUID } from 'node:crypto';

export interface RequestScope {
  readonly requestId: string;
  /** The name that the document gives its operation; null until it is read, and for what is no GraphQL. */
  operation: string | null;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Undefined outside of requests, as in what the server does by itself. */
export function requestScope(): RequestScope | undefined {
  return scopes.getStore();
}

export function inRequestScope<Result>(scope: RequestScope, work: () => Result): Result {
  return scopes.run(scope, work);
}

/** A proxy's own id is kept where it looks like one; nothing else of what people send gets into the log. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w-]{8,64}$/u.test(header) ? header : randomUUID();
}

/** What may be kept for ever of the id of the request: as it is when no words can hide in it, as ours and those of proxies, else its digest. */
export function requestIdToKeep(): string | undefined {
  const id = requestScope()?.requestId;
  if (id === undefined || /^[\da-f-]{16,64}$/iu.test(id)) return id;
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}
