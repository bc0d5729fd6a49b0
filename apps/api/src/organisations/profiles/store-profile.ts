// Writes the parts of a profile, each as a whole, and what its client is asked about a case study.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@moothall/domain/journal';
import { type Accreditation, CONFIRMATION_DAYS, type Insurance, type Policy, PUBLIC_AT_FIRST } from '@moothall/domain/organisation';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';

/** Locks the profile, which is made when there is none. @returns its version; 0 when nothing was ever saved */
export async function lockProfile(tx: Tx, organisationId: string): Promise<number> {
  const made: unknown[] = await tx.query(
    'insert into organisation_profile (organisation_id, version, public_parts) values ($1, 0, $2) on conflict do nothing returning 1',
    [organisationId, PUBLIC_AT_FIRST],
  );
  if (made.length > 0) return 0;
  const rows: { version: number }[] = await tx.query('select version from organisation_profile where organisation_id = $1 for update', [organisationId]);
  return rows[0]?.version ?? 0;
}

/** Columns of the profile itself; what is left out stays, null clears. */
export interface OwnColumns {
  readonly publicParts?: readonly string[] | undefined;
  readonly skills?: readonly string[] | undefined;
  readonly cpvCodes?: readonly string[] | undefined;
  readonly themes?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly nations?: readonly string[] | undefined;
  readonly projectMin?: string | null | undefined;
  readonly projectMax?: string | null | undefined;
}

const listColumn = (column: string, key: string): string =>
  `${column} = case when $2::jsonb ? '${key}' then array(select jsonb_array_elements_text($2::jsonb -> '${key}')) else ${column} end`;
const amountColumn = (column: string, key: string): string => `${column} = case when $2::jsonb ? '${key}' then ($2::jsonb ->> '${key}')::bigint else ${column} end`;

/** @param cpvWords the names of the codes, for searching and matching; null: the codes stay. @returns the new version */
export async function storeColumns(tx: Tx, organisationId: string, columns: OwnColumns, cpvWords: (codes: readonly string[]) => Promise<string>): Promise<number> {
  const rows: [{ version: number; skills: string[]; cpv_codes: string[] }[], number] = await tx.query(
    `update organisation_profile set version = version + 1, ${listColumn('public_parts', 'publicParts')}, ${listColumn('skills', 'skills')}, ${listColumn('cpv_codes', 'cpvCodes')},
       ${listColumn('themes', 'themes')}, ${listColumn('places', 'places')}, ${listColumn('regions', 'regions')}, ${listColumn('nations', 'nations')},
       ${amountColumn('project_min', 'projectMin')}, ${amountColumn('project_max', 'projectMax')} where organisation_id = $1 returning version, skills, cpv_codes`,
    [organisationId, JSON.stringify(columns)],
  );
  const stored = rows[0][0];
  if (!stored) throw new Error('The profile was not locked');
  await tx.query('update organisation_profile set words = $2 where organisation_id = $1', [organisationId, `${stored.skills.join('. ')}. ${await cpvWords(stored.cpv_codes)}`]);
  return stored.version;
}

export async function storePolicies(tx: Tx, organisationId: string, policies: readonly Policy[]): Promise<void> {
  await tx.query('delete from organisation_policy where organisation_id = $1', [organisationId]);
  for (const [position, { kind, statement, url, reviewOn }] of policies.entries()) {
    await tx.query('insert into organisation_policy (organisation_id, position, kind, statement, url, review_on) values ($1, $2, $3, $4, $5, $6)', [organisationId, position, kind, statement, url, reviewOn]);
  }
}

export async function storeInsurances(tx: Tx, organisationId: string, insurances: readonly Insurance[]): Promise<void> {
  await tx.query('delete from organisation_insurance where organisation_id = $1', [organisationId]);
  for (const [position, { kind, cover, insurer, expiresOn }] of insurances.entries()) {
    await tx.query('insert into organisation_insurance (organisation_id, position, kind, cover, insurer, expires_on) values ($1, $2, $3, $4, $5, $6)', [organisationId, position, kind, cover, insurer, expiresOn]);
  }
}

export async function storeAccreditations(tx: Tx, organisationId: string, accreditations: readonly Accreditation[]): Promise<void> {
  await tx.query('delete from organisation_accreditation where organisation_id = $1', [organisationId]);
  for (const [position, { name, number, expiresOn }] of accreditations.entries()) {
    await tx.query('insert into organisation_accreditation (organisation_id, position, name, number, expires_on) values ($1, $2, $3, $4, $5)', [organisationId, position, name, number, expiresOn]);
  }
}

export interface CaseStudyText {
  readonly title: string;
  readonly done: string;
  readonly place: string;
  readonly year: number;
  readonly valueMin: bigint | null;
  readonly valueMax: bigint | null;
}

/** What a client's answer is bound to. */
export function digestOf({ title, done, place, year, valueMin, valueMax }: CaseStudyText): string {
  const text = canonicalJson({ title, done, place, year, valueMin: valueMin?.toString() ?? null, valueMax: valueMax?.toString() ?? null });
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** @param id null for a new one. @returns its id and digest */
export async function storeCaseStudy(tx: Tx, organisationId: string, id: string | null, text: CaseStudyText): Promise<{ id: string; digest: string }> {
  const digest = digestOf(text);
  const values = [text.title, text.done, text.place, text.year, text.valueMin, text.valueMax, digest];
  if (id !== null) {
    await tx.query('update case_study set version = version + 1, title = $2, done = $3, place = $4, year = $5, value_min = $6, value_max = $7, digest = $8 where id = $1', [id, ...values]);
    return { id, digest };
  }
  const made = newId('cst');
  await tx.query('insert into case_study (id, organisation_id, title, done, place, year, value_min, value_max, digest) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [made, organisationId, ...values]);
  return { id: made, digest };
}

/** Sends no letter; a link sent before opens nothing any more. @returns the id of the new one */
export async function storeAsked(tx: Tx, caseStudyId: string, asked: { client: string; email: string; tokenHash: string; personId: string }): Promise<string> {
  await tx.query(`update case_study_confirmation set state = 'REPLACED', email = null where case_study_id = $1 and state = 'ASKED'`, [caseStudyId]);
  const id = newId('csc');
  await tx.query(
    `insert into case_study_confirmation (id, case_study_id, client, email, token_hash, digest, state, asked_by, expires_at)
     select $1, s.id, $3, $4, $5, s.digest, 'ASKED', $6, clock_timestamp() + make_interval(days => $7) from case_study s where s.id = $2`,
    [id, caseStudyId, asked.client, asked.email, asked.tokenHash, asked.personId, CONFIRMATION_DAYS],
  );
  return id;
}

/** The address has served its purpose and is erased. */
export async function storeClientAnswer(tx: Tx, id: string, isTrue: boolean): Promise<void> {
  await tx.query('update case_study_confirmation set state = $2, email = null, answered_at = clock_timestamp() where id = $1', [id, isTrue ? 'CONFIRMED' : 'DENIED']);
}
