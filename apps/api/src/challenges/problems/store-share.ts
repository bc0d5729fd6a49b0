// Writes what each council says of its own part in a problem.
import type { CouncilShare } from '@moothall/domain/problem';
import { type Actor, append } from '../../journal/append.ts';
import { conflict } from '../../platform/graphql/errors.ts';
import type { Tx } from '../../platform/transaction.ts';
import { SHARE_COLUMNS, type ShareRow } from './problems.queries.ts';
import { toShare } from './to-problem.ts';

/** A council's part, with its words. */
export interface WholeShare extends CouncilShare {
  readonly words: string | null;
}

export interface StoredShare extends WholeShare {
  readonly version: number;
}

type Row = Omit<ShareRow, 'isFirst' | 'population' | 'within'>;

/** All parts in a problem, in the order in which they came. Lock the problem first. */
export async function sharesOf(tx: Tx, problemId: string): Promise<StoredShare[]> {
  const rows: Row[] = await tx.query(`select ${SHARE_COLUMNS} from problem_council s where s.problem_id = $1 order by s.joined_at, s.organisation_id`, [problemId]);
  return rows.map((row) => ({ ...toShare(row), words: row.words, version: row.version }));
}

/** A council has the problem from now on. The caller records that. */
export async function storeShare(tx: Tx, problemId: string, share: WholeShare, actor: Actor): Promise<void> {
  await tx.query(
    `insert into problem_council (problem_id, organisation_id, place_code, affected_people, yearly_cost, cost_basis, words, joined_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [problemId, share.organisationId, share.placeCode, share.affectedPeople, share.yearlyCost?.toString() ?? null, share.costBasis, share.words, actor.personId],
  );
}

/** Saves a council's part. The caller records that. */
export async function saveShare(tx: Tx, problemId: string, share: WholeShare): Promise<void> {
  await tx.query(
    `update problem_council set place_code = $3, affected_people = $4, yearly_cost = $5, cost_basis = $6, words = $7, version = version + 1
     where problem_id = $1 and organisation_id = $2`,
    [problemId, share.organisationId, share.placeCode, share.affectedPeople, share.yearlyCost?.toString() ?? null, share.costBasis, share.words],
  );
}

export async function removeShare(tx: Tx, problemId: string, organisationId: string): Promise<void> {
  await tx.query('delete from problem_council where problem_id = $1 and organisation_id = $2', [problemId, organisationId]);
}

/** @throws ApiError CONFLICT when a colleague saved since the caller read it */
export function demandShareVersion(share: StoredShare, version: number): void {
  if (share.version !== version) throw conflict('share of your council', share.version);
}

/** Everybody may read that a council came, changed its figures or left; the figures themselves stand in the register. */
export async function recordShare(tx: Tx, problemId: string, act: string, organisationId: string, actor: Actor): Promise<void> {
  await append(tx, { chain: problemId, act, subject: organisationId, actor, isPublic: true });
}
