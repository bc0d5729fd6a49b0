// Who decides on a shortlist: buyers and the chair propose, approvers vote, and a third person looks at an override.
import { demandSpeaker } from '../challenges/governance/gates.ts';
import type { Speaker } from '../challenges/governance/store-approval.ts';
import type { LockedChallenge } from '../challenges/store-challenge.ts';
import { can, ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { Tx } from '../platform/transaction.ts';
import type { EvaluationState } from './evaluation.queries.ts';
import { isChair, seatOf } from './seat.ts';

export interface Proposer {
  readonly speaker: Speaker;
  readonly as: 'CHAIR' | 'BUYER';
}

/** The chair advises, and speaks for no authority; a buyer speaks for theirs. @throws ApiError FORBIDDEN, NOT_FOUND */
export async function demandProposer(tx: Tx, viewer: Viewer, challenge: LockedChallenge, state: EvaluationState): Promise<Proposer> {
  const isByChair = isChair(state, viewer, challenge.leadId) && !can(viewer, challenge.leadId, 'writeChallenge');
  if (isByChair) return { speaker: { personId: viewer.personId ?? '', organisationId: challenge.leadId }, as: 'CHAIR' };
  return { speaker: await demandSpeaker(tx, viewer, challenge, 'SHORTLIST', 'writeChallenge'), as: 'BUYER' };
}

/** An approver, or a buyer, of an authority with a say, or the cleared chair. @throws ApiError FORBIDDEN, NOT_FOUND */
export async function demandThirdPerson(tx: Tx, viewer: Viewer, challenge: LockedChallenge, state: EvaluationState): Promise<Speaker> {
  if (isChair(state, viewer, challenge.leadId)) return { personId: viewer.personId ?? '', organisationId: challenge.leadId };
  const rows: { id: string }[] = await tx.query(`select organisation_id as id from participation where challenge_id = $1 and role <> 'OBSERVER' order by (organisation_id = $2) desc, 1`, [challenge.id, challenge.leadId]);
  const found = rows.find(({ id }) => isDecider(viewer, id));
  if (!found || !viewer.personId) throw new ApiError('FORBIDDEN', 'Only an approver or a buyer of a council that decides here, or the chair of the panel, may do this.');
  return { personId: viewer.personId, organisationId: found.id };
}

/** Whether somebody may know of a shortlist that is not issued: whoever judges, and the councils that take part. */
export async function isInside(tx: Tx, viewer: Viewer, { challenge, state }: { readonly challenge: LockedChallenge; readonly state: EvaluationState }): Promise<boolean> {
  if (seatOf(state, viewer, challenge.leadId)) return true;
  const rows: unknown[] = await tx.query('select 1 from participation where challenge_id = $1 and organisation_id = any($2) limit 1', [challenge.id, ownOrganisations(viewer)]);
  return rows.length > 0;
}

export function isDecider(viewer: Viewer, organisationId: string): boolean {
  return can(viewer, organisationId, 'approveChallenge') || can(viewer, organisationId, 'writeChallenge');
}

/** Evaluators who hold no other role see nothing of a decision before it is issued. @throws ApiError NOT_FOUND */
export function demandChairOrBuyer(state: EvaluationState, viewer: Viewer, leadId: string, what: string): void {
  if (!isChair(state, viewer, leadId) && !can(viewer, leadId, 'writeChallenge')) throw notFound(what);
}
