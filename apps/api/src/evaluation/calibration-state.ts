// How far a panel has come with its sample, and what of the proposals that opens to whom.
import { type CalibrationState, calibrationState, type SampleFacts } from '@moothall/domain/evaluation';
import { mayJudge } from './evaluation-state.ts';
import type { EvaluationState, PanelRow } from './evaluation.queries.ts';

/** Whether a proposal is on somebody's list now. */
export function isListed({ onlyIds, sampleIds, isRestOpen }: PanelRow, proposalId: string): boolean {
  return (onlyIds === null || onlyIds.includes(proposalId)) && (sampleIds === null || isRestOpen || sampleIds.includes(proposalId));
}

/** Evaluators who have yet to send the sample; whoever is kept from all of it is not waited for. */
export function waitingForSample(state: EvaluationState): string[] {
  return state.panel
    .filter((one) => one.role === 'EVALUATOR' && one.status !== 'RECUSED' && one.sampleSentAt === null && sampleOf(state, one).length > 0)
    .map((one) => one.personId);
}

/** What of the sample is theirs to score. */
export function sampleOf(state: EvaluationState, seat: PanelRow): string[] {
  return (seat.sampleIds ?? []).filter((id) => mayJudge(state, seat, id) && state.proposals.some((one) => one.id === id));
}

/** @returns null where no sample was chosen */
export function calibrationOf(state: EvaluationState): CalibrationState | null {
  const [seat] = state.panel;
  return seat?.sampleIds ? calibrationState({ isOpened: seat.isRestOpen, waitingFor: waitingForSample(state).length }) : null;
}

export function sampleFacts(seat: PanelRow, proposalId: string): SampleFacts | null {
  if (seat.sampleIds === null) return null;
  return { isRestOpen: seat.isRestOpen, isInSample: seat.sampleIds.includes(proposalId), hasSentSample: seat.sampleSentAt !== null };
}

/** What a member may read now: the chair all, evaluators what is on their list. */
export function readable(state: EvaluationState, seat: PanelRow): string[] {
  return state.proposals.map(({ id }) => id).filter((id) => mayJudge(state, seat, id) && (seat.role === 'CHAIR' || isListed(seat, id)));
}
