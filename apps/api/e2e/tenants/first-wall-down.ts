// Takes the first wall down, in the composition of a test alone: whoever asks is believed to be whom the request names, and the database is told who it really is.
import type { INestApplication } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Viewer, type ViewerMembership, ViewerReader } from '../../src/organisations/viewer.ts';
import { AccessGuard } from '../../src/platform/graphql/access.ts';
import { LIMITS } from '../../src/platform/graphql/limits.ts';
import { asTenant, type Tenant, tenantOf } from '../../src/platform/tenancy/tenant.ts';

/** Whom the server takes the caller for. */
export interface Belief {
  readonly personId: string;
  readonly actingFor: string | null;
  /** With every role in every organisation; else with what this person has. */
  readonly everywhere: boolean;
}

const BELIEVED = 'x-believed';
/** Questions that read everything are longer than people may ask. */
const NO_LIMITS = { tokens: 100_000, depth: 100, aliases: 10_000, directives: 1_000, cost: 1e9 };

export const believing = (belief: Belief): Record<string, string> => ({ [BELIEVED]: JSON.stringify(belief) });

/** Before the server starts, which reads some of them then. @returns how to put them back */
export function liftLimits(): () => void {
  const kept = { ...LIMITS };
  Object.assign(LIMITS, NO_LIMITS);
  return () => void Object.assign(LIMITS, kept);
}

/**
 * @param everywhere all roles in all organisations
 * @param told what the database is told of each caller
 * @returns how to put the wall up again
 */
export function takeDown(app: INestApplication, everywhere: readonly ViewerMembership[], told: (tenant: Tenant) => void): () => void {
  const reader = app.get(ViewerReader);
  const real = new WeakMap<object, Tenant>();
  const guard = AccessGuard.prototype.canActivate;
  let asked = 0;
  const membershipsOf = (viewer: Viewer, belief: Belief) =>
    belief.everywhere ? Promise.resolve(everywhere) : asTenant(() => tenantOf(belief.personId, []), () => ViewerReader.prototype.memberships.call(reader, { ...viewer, personId: belief.personId, scopes: null }));
  const read = async (req: Request, res: Response | null): Promise<Viewer> => {
    const viewer = await ViewerReader.prototype.read.call(reader, req, res);
    told(ViewerReader.prototype.tenantOf.call(reader, viewer));
    const belief = beliefOf(req);
    if (!belief) return viewer;
    asked += 1;
    const { personId, actingFor } = belief;
    // A bucket of its own, so that nobody is told to wait.
    const taken: Viewer = { ...viewer, personId, actingFor, isSignedIn: true, scopes: null, bucket: `believed:${asked}`, memberships: (await membershipsOf(viewer, belief)).map((one) => ({ ...one, id: 'mem_0' })) };
    real.set(taken, ViewerReader.prototype.tenantOf.call(reader, viewer));
    return taken;
  };
  Object.assign(reader, { read, tenantOf: (caller: object): Tenant => real.get(caller) ?? ViewerReader.prototype.tenantOf.call(reader, caller) });
  Object.assign(AccessGuard.prototype, { canActivate: () => true });
  return () => {
    for (const replaced of ['read', 'tenantOf']) Reflect.deleteProperty(reader, replaced);
    Object.assign(AccessGuard.prototype, { canActivate: guard });
  };
}

function beliefOf(req: Request): Belief | null {
  const said = req.headers[BELIEVED];
  if (typeof said !== 'string') return null;
  const belief: Belief = JSON.parse(said);
  return belief;
}
