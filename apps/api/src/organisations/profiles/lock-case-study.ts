// Finds a case study for those who keep the profile it belongs to, and holds it until the transaction ends.
import { type Refusal, refuse } from '@moothall/domain/decision';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import type { Tx } from '../../platform/transaction.ts';
import { can, type Viewer } from '../viewer.ts';

export interface LockedCaseStudy {
  readonly organisationId: string;
  readonly version: number;
  readonly digest: string;
}

const MOST = 50;

/** @throws ApiError NOT_FOUND, or CONFLICT when somebody saved a newer version */
export async function lockCaseStudy(tx: Tx, viewer: Viewer, id: string, version: number): Promise<LockedCaseStudy> {
  const rows: LockedCaseStudy[] = await tx.query('select organisation_id as "organisationId", version, digest from case_study where id = $1 for update', [id]);
  const found = rows[0];
  if (!found || !can(viewer, found.organisationId, 'writeProfile')) throw notFound('case study');
  if (found.version !== version) throw conflict('case study', found.version);
  return found;
}

/** Whether there is no room for another; two at once wait for one another. */
export async function mostCaseStudies(tx: Tx, organisationId: string): Promise<Refusal<'TOO_MANY'>[]> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`case studies ${organisationId}`]);
  const rows: { n: number }[] = await tx.query('select count(*)::int as n from case_study where organisation_id = $1', [organisationId]);
  return (rows[0]?.n ?? 0) < MOST ? [] : [refuse('TOO_MANY', [], `There is room for ${MOST} case studies. Take one away first.`)];
}
