// Turns rows of a profile into what GraphQL shows: what has ended says so, and a client's yes counts only for the text it saw.
import { caseStudyState, type Expiry, expiryOf, profileTasks } from '@moothall/domain/organisation';
import { moneyOf } from '../../platform/graphql/values.type.ts';
import type { PlaceType } from '../place.type.ts';
import type { NamedCode } from './cpv-names.ts';
import type { CapabilitiesRow, CaseStudyRow, ProfileRow } from './profile.queries.ts';
import type { Capabilities, CaseStudy, OrganisationProfile, ProfileTask } from './profile.type.ts';

const pence = (text: string | null): bigint | null => (text === null ? null : BigInt(text));
const date = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function toCapabilities(row: CapabilitiesRow, cpv: readonly NamedCode[], places: readonly PlaceType[]): Capabilities {
  return { ...row, cpv, places, projectMin: moneyOf(pence(row.projectMin)), projectMax: moneyOf(pence(row.projectMax)) };
}

export function toCaseStudy(row: CaseStudyRow, isOwn: boolean): CaseStudy {
  const { latest, valueMin, valueMax, ...text } = row;
  const state = caseStudyState(latest);
  const answeredAt = date(latest?.answeredAt ?? null);
  return {
    ...text,
    valueMin: moneyOf(pence(valueMin)),
    valueMax: moneyOf(pence(valueMax)),
    confirmation: state === 'CONFIRMED' && latest && answeredAt ? { client: latest.client, at: answeredAt } : null,
    request: isOwn ? { state, client: latest?.client ?? null, askedAt: date(latest?.askedAt ?? null) } : null,
  };
}

/** Without its capabilities, which need places and names of codes. */
export function toProfile(row: ProfileRow): Omit<OrganisationProfile, 'capabilities'> {
  const ends = (on: string | null): Expiry => expiryOf(on, row.today);
  return {
    organisationId: row.organisationId,
    version: row.version,
    policies: row.policies?.map((one) => ({ ...one, expiry: ends(one.reviewOn) })) ?? null,
    insurances: row.insurances?.map((one) => ({ ...one, cover: moneyOf(BigInt(one.cover)), expiry: ends(one.expiresOn) })) ?? null,
    accreditations: row.accreditations?.map((one) => ({ ...one, expiry: ends(one.expiresOn) })) ?? null,
    caseStudies: row.caseStudies?.map((one) => toCaseStudy(one, row.isOwn)) ?? null,
    tasks: row.isOwn ? tasksOf(row) : null,
  };
}

function tasksOf({ capabilities, policies, insurances, accreditations, caseStudies, publicParts, today }: ProfileRow): ProfileTask[] {
  const facts = {
    capabilities: (capabilities?.skills.length ?? 0) + (capabilities?.cpvCodes.length ?? 0),
    servesPlaces: [capabilities?.places, capabilities?.regions, capabilities?.nations].some((list) => list && list.length > 0),
    policies: policies?.map((one) => one.reviewOn) ?? [],
    insurances: insurances?.map((one) => one.expiresOn) ?? [],
    accreditations: accreditations?.map((one) => one.expiresOn) ?? [],
    caseStudies: caseStudies?.length ?? 0,
  };
  return profileTasks(facts, today).map(({ part, state }) => ({ part, state, isPublic: publicParts.includes(part) }));
}
