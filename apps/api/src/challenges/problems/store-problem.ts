// The only hand that writes problems: locks, saves, moves between states, and records each step in the problem's own chain.
import type { CouncilShare, ProblemContent, ProblemState } from '@moothall/domain/problem';
import { type Actor, append } from '../../journal/append.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import { ownSlugOf } from '../../platform/slug.ts';
import type { Tx } from '../../platform/transaction.ts';
import { ProblemEntity } from './problem.entity.ts';
import { PROBLEM_COLUMNS, type ProblemRow } from './problems.queries.ts';
import { storeShare } from './store-share.ts';

/** What somebody writes down. */
export interface ProblemDraft {
  readonly content: ProblemContent;
  readonly placeCode: string;
  readonly service: string;
}

/**
 * Locks a problem until the transaction ends. Whoever may see it may hold it, since other councils join it; only its own may change it.
 * @throws ApiError NOT_FOUND
 */
export async function lockProblem(tx: Tx, id: string): Promise<ProblemRow> {
  const rows: ProblemRow[] = await tx.query(`select ${PROBLEM_COLUMNS} from problem p where p.id = $1 for update`, [id]);
  if (!rows[0]) throw notFound('problem');
  return rows[0];
}

/** @throws ApiError CONFLICT when somebody saved since the caller read it */
export function demandProblemVersion(problem: ProblemRow, version: number): void {
  if (problem.version !== version) throw conflict('problem', problem.version);
}

/** Writes a problem down, with its council as the first that has it. @returns its id */
export async function storeProblem(tx: Tx, draft: ProblemDraft, own: Omit<CouncilShare, 'placeCode'>, actor: Actor & { personId: string }): Promise<string> {
  const { content, placeCode, service } = draft;
  const id = newId('prb');
  const slug = ownSlugOf(content.title.en || (content.title.cy ?? ''), id);
  await tx.insert(ProblemEntity, { id, slug, organisationId: own.organisationId, placeCode, service, state: 'NOTED', content, writtenBy: actor.personId });
  await append(tx, { chain: id, act: 'problem.noted', subject: id, actor, isPublic: false, data: { service, placeCode } });
  await storeShare(tx, id, { ...own, placeCode, words: null }, actor);
  return id;
}

/** Saves what a problem says. The journal keeps which fields were sent, not their text. */
export async function saveProblem(tx: Tx, problem: ProblemRow, draft: ProblemDraft, fields: readonly string[], actor: Actor): Promise<void> {
  const { content, placeCode, service } = draft;
  await tx.query('update problem set content = $2, place_code = $3, service = $4, version = version + 1 where id = $1', [
    problem.id,
    JSON.stringify(content),
    placeCode,
    service,
  ]);
  const data = { version: problem.version + 1, fields };
  await append(tx, { chain: problem.id, act: 'problem.updated', subject: problem.id, actor, isPublic: problem.sharedAt !== null, data });
}

/** What a move sets beside the state. */
export interface ProblemMoveDetails {
  readonly act: string;
  readonly actor: Actor;
  readonly isPublic: boolean;
  readonly challengeId?: string;
  readonly closedBecause?: string;
}

/** Moves a problem to a state that the domain allowed, and records it. */
export async function moveProblem(tx: Tx, problem: Pick<ProblemRow, 'id' | 'state' | 'version'>, to: ProblemState, details: ProblemMoveDetails): Promise<void> {
  const { act, actor, isPublic, challengeId, closedBecause } = details;
  await tx.query(
    `update problem set state = $2, version = version + 1, challenge_id = $3, closed_because = $4,
       shared_at = case when $2 = 'SHARED' then coalesce(shared_at, clock_timestamp()) else shared_at end where id = $1`,
    [problem.id, to, challengeId ?? null, closedBecause ?? null],
  );
  const data = { from: problem.state, to, version: problem.version + 1, ...(challengeId ? { challengeId } : {}) };
  await append(tx, { chain: problem.id, act, subject: problem.id, actor, isPublic, data });
}

/** The challenge of a problem ended without taking proposals to a pilot, so the problem is there for others again. */
export async function releaseProblemOf(tx: Tx, challengeId: string, actor: Actor): Promise<void> {
  const rows: ProblemRow[] = await tx.query(`select ${PROBLEM_COLUMNS} from problem p where p.challenge_id = $1 for update`, [challengeId]);
  for (const problem of rows) await moveProblem(tx, problem, 'SHARED', { act: 'problem.released', actor, isPublic: true });
}
