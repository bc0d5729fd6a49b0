// Every SELECT on profiles. Parts that an organisation does not show are for its own members; a client's address is for nobody.
import { Injectable } from '@nestjs/common';
import { type ConfirmationState, type InsuranceKind, ORGANISATION_KINDS, type PolicyKind, type ProfilePart, proposes, PUBLIC_AT_FIRST } from '@moothall/domain/organisation';
import { Rows } from '../../platform/database/rows.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import type { Nation } from '../places.queries.ts';
import { ownOrganisations, type Viewer } from '../viewer.ts';

export interface CapabilitiesRow {
  readonly skills: readonly string[];
  readonly cpvCodes: readonly string[];
  readonly themes: readonly string[];
  readonly places: readonly string[];
  readonly regions: readonly string[];
  readonly nations: readonly Nation[];
  /** Pence, as text. */
  readonly projectMin: string | null;
  readonly projectMax: string | null;
}

export interface PolicyRow {
  readonly kind: PolicyKind;
  readonly statement: string;
  readonly url: string;
  readonly reviewOn: string | null;
}

export interface InsuranceRow {
  readonly kind: InsuranceKind;
  /** Pence, as text. */
  readonly cover: string;
  readonly insurer: string;
  readonly expiresOn: string;
}

export interface AccreditationRow {
  readonly name: string;
  readonly number: string;
  readonly expiresOn: string | null;
}

export interface CaseStudyRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly done: string;
  readonly place: string;
  readonly year: number;
  readonly valueMin: string | null;
  readonly valueMax: string | null;
  /** The newest link sent to a client. */
  readonly latest: { readonly state: ConfirmationState; readonly isSameText: boolean; readonly isExpired: boolean; readonly client: string; readonly askedAt: string; readonly answeredAt: string | null } | null;
}

export interface ProfileRow {
  readonly organisationId: string;
  readonly version: number;
  readonly isOwn: boolean;
  readonly publicParts: readonly ProfilePart[];
  /** Null: not shown to the viewer. */
  readonly capabilities: CapabilitiesRow | null;
  readonly policies: readonly PolicyRow[] | null;
  readonly insurances: readonly InsuranceRow[] | null;
  readonly accreditations: readonly AccreditationRow[] | null;
  readonly caseStudies: readonly CaseStudyRow[] | null;
  /** Today in London, where the days of insurances end. */
  readonly today: string;
}

const AT_FIRST = `'{${PUBLIC_AT_FIRST.join(',')}}'::text[]`;

const shown = (part: ProfilePart, select: string): string => `case when o.id = any($1) or '${part}' = any(shown.parts) then ${select} end`;

const CAPABILITIES = `jsonb_build_object('skills', coalesce(p.skills, '{}'), 'cpvCodes', coalesce(p.cpv_codes, '{}'), 'themes', coalesce(p.themes, '{}'),
  'places', coalesce(p.places, '{}'), 'regions', coalesce(p.regions, '{}'), 'nations', coalesce(p.nations, '{}'),
  'projectMin', p.project_min::text, 'projectMax', p.project_max::text)`;

const POLICIES = `coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'statement', statement, 'url', url, 'reviewOn', review_on) order by position, kind)
  from organisation_policy where organisation_id = o.id), '[]')`;

const INSURANCES = `coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'cover', cover::text, 'insurer', insurer, 'expiresOn', expires_on) order by position)
  from organisation_insurance where organisation_id = o.id), '[]')`;

const ACCREDITATIONS = `coalesce((select jsonb_agg(jsonb_build_object('name', name, 'number', number, 'expiresOn', expires_on) order by position)
  from organisation_accreditation where organisation_id = o.id), '[]')`;

const CASE_STUDIES = `coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'version', s.version, 'title', s.title, 'done', s.done, 'place', s.place, 'year', s.year,
    'valueMin', s.value_min::text, 'valueMax', s.value_max::text, 'latest', latest_confirmation(s.id)) order by s.year desc, s.id)
  from case_study s where s.organisation_id = o.id), '[]')`;

/** $1 the organisations of which everything is shown · $2 which ones · $3 kinds that have a profile */
export const PROFILE = `select o.id as "organisationId", coalesce(p.version, 0) as version, o.id = any($1) as "isOwn", shown.parts as "publicParts",
    (clock_timestamp() at time zone 'Europe/London')::date::text as today,
    ${shown('CAPABILITIES', CAPABILITIES)} as capabilities, ${shown('POLICIES', POLICIES)} as policies, ${shown('INSURANCES', INSURANCES)} as insurances,
    ${shown('ACCREDITATIONS', ACCREDITATIONS)} as accreditations, ${shown('CASE_STUDIES', CASE_STUDIES)} as "caseStudies"
  from organisation o left join organisation_profile p on p.organisation_id = o.id
    cross join lateral (select coalesce(profile_parts(o.id), ${AT_FIRST}) as parts offset 0) shown where o.id = any($2) and o.kind = any($3)`;

export const KINDS_WITH_PROFILE = ORGANISATION_KINDS.filter(proposes);

/** A case study as its client sees it, by the link. */
export interface AskedRow {
  readonly id: string;
  readonly caseStudyId: string;
  readonly organisationId: string;
  readonly state: ConfirmationState;
  readonly isSameText: boolean;
  readonly isExpired: boolean;
  readonly client: string;
  readonly title: string;
  readonly done: string;
  readonly place: string;
  readonly year: number;
  readonly valueMin: string | null;
  readonly valueMax: string | null;
  readonly expiresAt: Date;
}

export const ASKED = `select a.id, a.case_study_id as "caseStudyId", s.organisation_id as "organisationId", a.state, a.digest = s.digest as "isSameText",
    a.expires_at <= clock_timestamp() as "isExpired", a.client, s.title, s.done, s.place, s.year, s.value_min::text as "valueMin", s.value_max::text as "valueMax", a.expires_at as "expiresAt"
  from case_study_confirmation a join case_study s on s.id = a.case_study_id where a.token_hash = $1`;

@Injectable()
export class ProfileQueries {
  constructor(private readonly rows: Rows) {}

  of(viewer: Viewer, organisationIds: readonly string[]): Promise<ProfileRow[]> {
    return this.rows.all<ProfileRow & Record<string, unknown>>(PROFILE, [ownOrganisations(viewer), organisationIds, KINDS_WITH_PROFILE]);
  }

  asked(tokenHash: string): Promise<AskedRow | null> {
    return asSystem('client-link', () => this.rows.one<AskedRow & Record<string, unknown>>(ASKED, [tokenHash]));
  }
}
