// The only hand that writes rounds and pledges. The row lock on the round puts all that changes its outcome in one order.
import type { PledgeState } from '@moothall/domain/pledge';
import { notFound } from '../platform/graphql/errors.ts';
import type { Tx } from '../platform/transaction.ts';
import { MILESTONES, type MilestoneRow, type PledgeRow, PLEDGES } from './pledges.queries.ts';

/** A round under lock, with everything its outcome depends on. */
export interface LockedRound {
  readonly id: string;
  readonly solutionId: string;
  readonly challengeId: string;
  readonly target: string;
  readonly deadline: Date;
  readonly version: number;
  readonly lockedAt: Date | null;
  readonly openedAt: Date;
  readonly remindedAt: Date | null;
  readonly pledges: readonly PledgeRow[];
  readonly milestones: readonly MilestoneRow[];
}

/** @throws ApiError NOT_FOUND */
export async function lockRound(tx: Tx, id: string): Promise<LockedRound> {
  const rows: Omit<LockedRound, 'pledges' | 'milestones'>[] = await tx.query(
    `select id, solution_id as "solutionId", challenge_id as "challengeId", target, deadline, version, locked_at as "lockedAt",
       opened_at as "openedAt", reminded_at as "remindedAt"
     from pledge_round where id = $1 for update`,
    [id],
  );
  if (!rows[0]) throw notFound('round');
  const pledges: PledgeRow[] = await tx.query(`${PLEDGES} where p.round_id = $1 order by p.id`, [id]);
  const milestones: MilestoneRow[] = await tx.query(`${MILESTONES} where round_id = $1 order by position`, [id]);
  return { ...rows[0], pledges, milestones };
}

export async function raiseVersion(tx: Tx, roundId: string): Promise<void> {
  await tx.query('update pledge_round set version = version + 1 where id = $1', [roundId]);
}

export async function setPledgeState(tx: Tx, pledgeId: string, state: PledgeState): Promise<void> {
  await tx.query('update pledge set state = $2 where id = $1', [pledgeId, state]);
}

export async function markRoundReminded(tx: Tx, roundId: string): Promise<void> {
  await tx.query('update pledge_round set reminded_at = clock_timestamp() where id = $1', [roundId]);
}

export async function markReminded(tx: Tx, { id, version }: PledgeRow): Promise<void> {
  await tx.query('update pledge set reminded_version = $2 where id = $1', [id, version]);
}

/** The figures are other ones from now on. */
export async function markExpired(tx: Tx, { id, version, roundId }: PledgeRow): Promise<void> {
  await tx.query('update pledge set expired_version = $2 where id = $1', [id, version]);
  await raiseVersion(tx, roundId);
}
