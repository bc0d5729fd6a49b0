// Who may see how stable a ranking is, and who may ask for it: the council that leads, its auditors, and the panel.
import type { ChallengeType } from '../../challenges/challenge.type.ts';
import { can, type Viewer } from '../../organisations/viewer.ts';
import type { EvaluationState } from '../evaluation.queries.ts';
import { isChair, seatOf } from '../seat.ts';
import { maySeeEvaluations } from '../scoresheet.resolver.ts';

export function mayAskForStability(state: EvaluationState, viewer: Viewer, leadId: string): boolean {
  return can(viewer, leadId, 'writeChallenge') || can(viewer, leadId, 'approveChallenge') || isChair(state, viewer, leadId);
}

/** Also those who scored, once the order is frozen and they can change nothing in it. */
export function mayReadStability(state: EvaluationState, viewer: Viewer, { leadId }: Pick<ChallengeType, 'leadId'>): boolean {
  if (!viewer.personId || !maySeeEvaluations(viewer)) return false;
  if (mayAskForStability(state, viewer, leadId) || can(viewer, leadId, 'readRecords')) return true;
  return seatOf(state, viewer, leadId)?.status === 'SENT';
}
