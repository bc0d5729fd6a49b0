// What travels with one GraphQL operation: the request, who asks, and what the operation costs.
import type { Request, Response } from 'express';

/** Who asks, as far as the plumbing needs to know; words know more (see organisations/viewer.ts). */
export interface Caller {
  /** Name of the bucket that limits count against; never shown. */
  readonly bucket: string;
  readonly isSignedIn: boolean;
  /** Null for a person at a browser, who may do whatever their roles allow. */
  readonly scopes: ReadonlySet<string> | null;
}

/** One per operation. */
export interface RequestContext {
  readonly req: Request;
  readonly res: Response | null;
  readonly caller: Caller;
  readonly requestId: string;
  /** Null when the caller sent no `Idempotency-Key`. */
  readonly idempotencyKey: string | null;
  /** Counts the mutations of this operation, which GraphQL runs one after the other. */
  mutationsBegun: number;
  /** DataLoaders of this operation, by name. */
  readonly loaders: Map<string, unknown>;
  cost: number;
}
