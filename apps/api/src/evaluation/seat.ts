// The place of a person on a panel, without which nothing of an evaluation is shown or done.
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { EvaluationState, PanelRow } from './evaluation-state.ts';

/** @throws ApiError NOT_FOUND for whoever is not on the panel: they do not learn that there is one */
export function demandSeat(state: EvaluationState, personId: string): PanelRow {
  const seat = state.panel.find((one) => one.personId === personId);
  if (!seat) throw notFound('panel');
  return seat;
}

/** @throws ApiError FORBIDDEN for an evaluator, NOT_FOUND for everybody else */
export function demandChair(state: EvaluationState, personId: string): PanelRow {
  const seat = demandSeat(state, personId);
  if (seat.role === 'CHAIR') return seat;
  throw new ApiError('FORBIDDEN', 'Only the chair of the panel may do this.');
}
