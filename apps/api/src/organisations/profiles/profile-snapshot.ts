// The whole profile as plain JSON, for what is sent with a proposal: later changes do not touch what was sent.
import { canonicalJson } from '@moothall/domain/journal';
import { caseStudyState } from '@moothall/domain/organisation';
import { askTogether, type Statement } from '../../platform/together.ts';
import type { Tx } from '../../platform/transaction.ts';
import { KINDS_WITH_PROFILE, PROFILE, type ProfileRow } from './profile.queries.ts';

/** Parts that higher words add, by their name: each reads inside the transaction that sends. */
const added = new Map<string, AddedPart>();

/** A statement for the organisation `$1`, and what its rows are in the profile. */
export interface AddedPart {
  readonly text: string;
  readonly partOf: (rows: never[]) => unknown;
}

/** Called once for each part, as its module loads. */
export function addToSnapshot(name: string, part: AddedPart): void {
  added.set(name, part);
}

/** Its form; a new number when a part is renamed or gone. */
const FORM = 'moothall-profile/1';

interface WholeRow extends ProfileRow {
  readonly organisation: unknown;
  readonly places: unknown;
}

/** A profile with who it is of and the names of its places, in one statement. */
const WHOLE = `with profile as (${PROFILE})
  select profile.*,
    jsonb_build_object('id', o.id, 'name', jsonb_build_object('en', o.name_en, 'cy', o.name_cy), 'kind', o.kind, 'size', o.size, 'summary', o.summary, 'website', o.website,
      'identifiers', coalesce((select jsonb_agg(jsonb_build_object('scheme', scheme, 'id', i.id, 'verified', verified) order by scheme, i.id)
        from organisation_identifier i where i.organisation_id = o.id), '[]')) as organisation,
    coalesce((select jsonb_agg(jsonb_build_object('code', code, 'name', jsonb_build_object('en', name_en, 'cy', name_cy)) order by code)
      from place where code in (select jsonb_array_elements_text(profile.capabilities -> 'places'))), '[]') as places
  from profile join organisation o on o.id = profile."organisationId"`;

/** What is asked for it inside the transaction that sends, by whoever has more to ask with it. */
export function snapshotStatements(organisationId: string): Statement[] {
  return [{ text: WHOLE, values: [[organisationId], [organisationId], KINDS_WITH_PROFILE] }, ...[...added.values()].map(({ text }) => ({ text, values: [organisationId] }))];
}

/** What `snapshotStatements` are answered. */
export type SnapshotAnswers = readonly [WholeRow[], ...object[][]];

/**
 * The same profile gives the same bytes. It holds every part, shown or not, and of a client the organisation's name at most, never an
 * address. Places stand with their names of that day.
 * @returns canonical JSON text, or null for an organisation that does not propose
 */
export function snapshotFrom([rows, ...more]: SnapshotAnswers): string | null {
  if (!rows[0]) return null;
  const { version, organisation, places, capabilities, policies, insurances, accreditations, caseStudies } = rows[0];
  const parts = [...added].map(([name, { partOf }], at): [string, unknown] => [name, plain(Reflect.apply(partOf, undefined, [more[at]]))]);
  return canonicalJson({
    ...Object.fromEntries(parts),
    form: FORM,
    organisation: plain(organisation),
    profileVersion: version,
    capabilities: plain({ ...capabilities, places }),
    policies: plain(policies),
    insurances: plain(insurances),
    accreditations: plain(accreditations),
    caseStudies: plain((caseStudies ?? []).map(({ id: _id, version: _version, latest, ...text }) => ({ ...text, confirmedBy: confirmedBy(latest) }))),
  });
}

/** The whole of it, read by itself. */
export async function profileSnapshot(tx: Tx, organisationId: string): Promise<string | null> {
  return snapshotFrom(await askTogether<SnapshotAnswers>(tx, snapshotStatements(organisationId)));
}

function confirmedBy(latest: NonNullable<ProfileRow['caseStudies']>[number]['latest']): { client: string; at: string | null } | null {
  return latest && caseStudyState(latest) === 'CONFIRMED' ? { client: latest.client, at: latest.answeredAt && new Date(latest.answeredAt).toISOString() } : null;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
