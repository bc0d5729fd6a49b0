// Stores a new organisation with its identifiers and its first member; used by `createOrganisation`, imports and demo content.
import { checkIdentifier, decideRoles, IDENTIFIER_SCHEMES, type OrganisationKind, type OrganisationSize, type Role } from '@moothall/domain/organisation';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { type Actor, append } from '../journal/append.ts';
import { newId } from '../platform/graphql/ids.ts';
import { slugOf } from '../platform/slug.ts';
import type { Tx } from '../platform/transaction.ts';
import { MembershipEntity } from './membership.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';

export interface GivenIdentifier {
  readonly scheme: string;
  readonly id: string;
}

export interface NewOrganisation {
  readonly nameEn: string;
  readonly nameCy: string | null;
  readonly kind: OrganisationKind;
  readonly size: OrganisationSize | null;
  readonly summary: string | null;
  readonly website: string | null;
  readonly placeCode: string | null;
  readonly identifiers: readonly GivenIdentifier[];
}

export type OrganisationCode = 'IDENTIFIER_INVALID' | 'IDENTIFIER_TAKEN' | 'NO_SUCH_PLACE' | 'NAME_MISSING';

/** @returns the identifiers in their usual form, or what is wrong with each. */
export function checkIdentifiers(given: readonly GivenIdentifier[]): { found: GivenIdentifier[]; refusals: Refusal<OrganisationCode>[] } {
  const found: GivenIdentifier[] = [];
  const refusals: Refusal<OrganisationCode>[] = [];
  given.forEach((one, index) => {
    const scheme = IDENTIFIER_SCHEMES.find((known) => known === one.scheme);
    const check = scheme ? checkIdentifier(scheme, one.id) : { ok: false as const, message: `Choose one of ${IDENTIFIER_SCHEMES.join(', ')}.` };
    if (check.ok) found.push({ scheme: one.scheme, id: check.normalised });
    else refusals.push(refuse('IDENTIFIER_INVALID', ['identifiers', String(index), scheme ? 'id' : 'scheme'], check.message));
  });
  return { found, refusals };
}

/** Stores identifiers of an organisation, in place of those it had. */
export async function storeIdentifiers(tx: Tx, organisationId: string, identifiers: readonly GivenIdentifier[]): Promise<void> {
  await tx.query('delete from organisation_identifier where organisation_id = $1', [organisationId]);
  await tx.query(
    `insert into organisation_identifier (organisation_id, scheme, id)
     select distinct $1, scheme, id from unnest($2::text[], $3::text[]) as given (scheme, id)`,
    [organisationId, identifiers.map((one) => one.scheme), identifiers.map((one) => one.id)],
  );
}

export async function placeExists(tx: Tx, code: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select 1 from place where code = $1', [code]);
  return rows.length > 0;
}

/** Stores it without identifiers. @returns its id. */
export async function storeOrganisation(tx: Tx, organisation: Omit<NewOrganisation, 'identifiers'>, actor: Actor): Promise<string> {
  const id = newId('org');
  const slug = await freeSlug(tx, slugOf(organisation.nameEn));
  await tx.insert(OrganisationEntity, { id, slug, version: 1, ...organisation });
  await append(tx, { chain: id, act: 'organisation.created', subject: id, actor, data: { kind: organisation.kind, slug }, isPublic: true });
  return id;
}

export async function storeMember(tx: Tx, organisationId: string, personId: string, roles: readonly Role[], actor: Actor): Promise<string> {
  if (!decideRoles(roles).allowed) throw new Error(`Nobody may have the roles ${roles.join(', ')} together`);
  const id = newId('mem');
  await tx.insert(MembershipEntity, { id, organisationId, personId, roles: [...roles] });
  await append(tx, { chain: organisationId, act: 'membership.added', subject: id, actor, data: { personId, roles }, isPublic: false });
  return id;
}

async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  // Two of the same name at the same moment: the second waits here and sees the first.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('slug ' || $1, 0))`, [wanted]);
  const taken: { slug: string }[] = await tx.query(`select slug from organisation where slug = $1 or slug like $1 || '-%'`, [wanted]);
  const slugs = new Set(taken.map((row) => row.slug));
  let slug = wanted;
  for (let count = 2; slugs.has(slug); count += 1) slug = `${wanted}-${count}`;
  return slug;
}
