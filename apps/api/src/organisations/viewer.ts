// Who asks, with the organisations they belong to. Every reading statement takes a viewer, so that its WHERE holds the right to see.
import { Injectable } from '@nestjs/common';
import { hasPower, type OrganisationKind, type Power, type Role } from '@moothall/domain/organisation';
import type { Request, Response } from 'express';
import { Authenticate } from '../identity/authenticate.ts';
import type { Identified } from '../identity/identified.ts';
import { Rows } from '../platform/database/rows.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { asSystem, asTenant, NOBODY, speakFor, type Tenant, tenantOf } from '../platform/tenancy/tenant.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';

export interface ViewerMembership {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly Role[];
}

export interface Viewer extends Identified {
  memberships: readonly ViewerMembership[];
}

/** The viewer of an operation. */
export function viewerOf(context: RequestContext): Viewer {
  const caller: unknown = context.caller;
  if (isViewer(caller)) return caller;
  throw new Error('The caller has no memberships read');
}

/** Whether the viewer has a power in an organisation; nobody has any in none. */
export function can(viewer: Viewer, organisationId: string | null, power: Power): boolean {
  const membership = viewer.memberships.find((one) => one.organisationId === organisationId);
  return membership !== undefined && hasPower(membership.kind, membership.roles, power);
}

/** Kept in a session when a person chose to act for nobody but themselves. */
export const MYSELF = 'myself';

/** The organisation a viewer acts for: the one chosen while still a member, else the only one, unless they chose none. */
export function actingOrganisation(viewer: Viewer): string | null {
  if (viewer.actingFor === MYSELF) return null;
  const chosen = viewer.memberships.find((one) => one.organisationId === viewer.actingFor);
  const only = viewer.memberships.length === 1 ? viewer.memberships[0] : undefined;
  return (chosen ?? only)?.organisationId ?? null;
}

/** Ids of the viewer's organisations, for `= any($n)`. */
export function ownOrganisations(viewer: Viewer): string[] {
  return viewer.memberships.map((membership) => membership.organisationId);
}

/** Ids of those in which the viewer has a power. */
export function organisationsWhere(viewer: Viewer, power: Power): string[] {
  return viewer.memberships.filter(({ kind, roles }) => hasPower(kind, roles, power)).map((one) => one.organisationId);
}

function isViewer(caller: unknown): caller is Viewer {
  return typeof caller === 'object' && caller !== null && 'memberships' in caller;
}

const MEMBERSHIP = `m.id, m.organisation_id as "organisationId", o.kind, m.roles from membership m join organisation o on o.id = m.organisation_id`;

/** The memberships of a person, as JSON. */
export const membershipsBeside = (personId: string): string =>
  `select coalesce(jsonb_agg(to_jsonb(x) order by x.id), '[]') from (select ${MEMBERSHIP} where m.person_id = ${personId}) x`;

function areMemberships(beside: unknown): beside is ViewerMembership[] {
  return Array.isArray(beside);
}

@Injectable()
export class ViewerReader implements CallerReader {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly rows: Rows,
  ) {}

  async read(req: Request, res: Response | null): Promise<Viewer> {
    // Whose a session or a key is can only be asked before anybody is known.
    const { beside, ...identified } = await asSystem('who-asks', () => this.authenticate.identify(req, res));
    const viewer = { ...identified, memberships: await this.memberships(identified, beside) };
    speakFor(() => this.tenantOf(viewer));
    return viewer;
  }

  tenantOf(caller: object): Tenant {
    return isViewer(caller) ? tenantOf(caller.personId, ownOrganisations(caller)) : NOBODY;
  }

  /**
   * A program acts only within the organisation that its key is bound to, and only as its maker still may.
   * @param beside what was read with them just now, if anything
   */
  async memberships(identified: Identified, beside?: unknown): Promise<readonly ViewerMembership[]> {
    const { personId } = identified;
    if (!personId) return [];
    const all = areMemberships(beside) ? beside : await this.membershipsOf(personId);
    return identified.scopes === null ? all : all.filter((one) => one.organisationId === identified.actingFor);
  }

  private membershipsOf(personId: string): Promise<ViewerMembership[]> {
    const read = () => this.rows.all<ViewerMembership>(`select ${MEMBERSHIP} where m.person_id = $1 order by m.id`, [personId]);
    return asTenant(() => tenantOf(personId, []), read);
  }
}
