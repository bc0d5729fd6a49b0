// The only hand that writes moderated scores: each step is a new version of its cell, and stands in the journal.
import { lockChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import { type Actor, append } from '../journal/append.ts';
import { conflict, notFound } from '../platform/graphql/errors.ts';
import type { Tx } from '../platform/transaction.ts';
import { grantReading } from '../proposals/store-proposal.ts';
import { digestOf } from './digest.ts';
import { isAllAgreed, unsentEvaluators, versionsOf } from './evaluation-state.ts';
import { type AgreedRow, type EvaluationState, type PanelRow, readEvaluation, through } from './evaluation.queries.ts';
import { flagsOf, readFlagMembers } from './flags.queries.ts';
import { tellPanel } from './panel-signal.ts';
import { scoredOf } from './scored-criteria.ts';

/** One criterion of one proposal, under the lock of its challenge. */
export interface LockedCell {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly state: EvaluationState;
  readonly proposalId: string;
  readonly criterionCode: string;
  readonly isKnown: boolean;
}

export interface CellInput {
  readonly proposalId: string;
  readonly criterionCode: string;
}

/** @throws ApiError NOT_FOUND for a proposal that is not judged */
export async function lockCell(tx: Tx, { proposalId, criterionCode }: CellInput): Promise<LockedCell> {
  const rows: { challenge_id: string }[] = await tx.query('select challenge_id from proposal where id = $1 and label is not null', [proposalId]);
  if (!rows[0]) throw notFound('proposal');
  const challenge = await lockChallenge(tx, rows[0].challenge_id);
  const state = await readEvaluation(through.tx(tx), challenge.id);
  const isKnown = state.proposals.some((one) => one.id === proposalId) && scoredOf(challenge.content, challenge.content.criteria).some((one) => one.code === criterionCode);
  return { tx, challenge, state, proposalId, criterionCode, isKnown };
}

export function cellVersion({ state, proposalId, criterionCode }: LockedCell): number {
  return versionsOf(state, proposalId, criterionCode)[0]?.version ?? 0;
}

/** @throws ApiError CONFLICT when somebody took a step on the cell since the caller read it */
export function demandCellVersion(cell: LockedCell, version: number | null | undefined): void {
  if (version !== null && version !== undefined && version !== cellVersion(cell)) throw conflict('score', cellVersion(cell));
}

/** What the domain asks of a chair. */
export function chairFacts({ challenge, state }: LockedCell, seat: PanelRow) {
  return {
    stage: challenge.stage,
    isChair: true,
    hasDeclared: seat.status !== 'PENDING_DECLARATION',
    isCleared: seat.status !== 'RECUSED',
    unsentEvaluatorIds: unsentEvaluators(state),
  };
}

const ACTS: Readonly<Record<AgreedRow['kind'], string>> = { AGREED: 'score.agreed', REOPENED: 'score.reopened', ESCALATED: 'score.escalated', SETTLED: 'score.settled' };

export async function storeStep(cell: LockedCell, step: { readonly kind: AgreedRow['kind']; readonly value: number | null; readonly reason: string }, actor: Actor): Promise<void> {
  const { tx, challenge, proposalId, criterionCode } = cell;
  const { kind, value } = step;
  const reason = step.reason.trim();
  const version = cellVersion(cell) + 1;
  await tx.query(
    'insert into agreed_score (proposal_id, criterion_code, version, kind, value, reason, person_id) values ($1, $2, $3, $4, $5, $6, $7)',
    [proposalId, criterionCode, version, kind, value, reason, actor.personId],
  );
  const data = { criterionCode, version, digest: digestOf({ criterionCode, proposalId, reason, value, version }) };
  await append(tx, { chain: challenge.id, act: ACTS[kind], subject: proposalId, actor, data, isPublic: false });
  await tellPanel(tx, challenge.id);
  const after = await readEvaluation(through.tx(tx), challenge.id);
  const [from, to] = isAllAgreed(after, challenge.content) ? ['UNDER_EVALUATION', 'MODERATED'] : ['MODERATED', 'UNDER_EVALUATION'];
  await tx.query('update proposal set state = $2, version = version + 1 where challenge_id = $1 and state = $3', [challenge.id, to, from]);
}

/** Whoever is to settle a score reads the proposal as scorers do: approvers of the lead who do not judge and of whom no interest is on record. */
export async function letApproversRead({ tx, challenge, state, proposalId }: LockedCell): Promise<void> {
  const rows: { id: string }[] = await tx.query(
    `select m.person_id as id from membership m where m.organisation_id = $1 and 'APPROVER' = any(m.roles)
       and not exists (select 1 from proposal_judge j where j.challenge_id = $2 and j.person_id = m.person_id)`,
    [challenge.leadId, challenge.id],
  );
  const members = await readFlagMembers(through.tx(tx), rows.map((row) => row.id));
  for (const member of members.filter((one) => flagsOf(one, state).length === 0)) await grantReading(tx, proposalId, member.personId, true);
}
