// The place of a person on a panel, without which nothing of an evaluation is shown or done.
import { can, ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { EvaluationState, PanelRow } from './evaluation.queries.ts';

/** The viewer's place. A program has that of its maker only where the organisation leads that its key is bound to. */
export function seatOf(state: EvaluationState, viewer: Viewer, leadId: string): PanelRow | null {
  if (viewer.scopes !== null && !ownOrganisations(viewer).includes(leadId)) return null;
  return state.panel.find((one) => one.personId === viewer.personId) ?? null;
}

/** A chair who has declared and has no interest; with one they neither see nor decide, and a buyer appoints another. */
export function isChair(state: EvaluationState, viewer: Viewer, leadId: string): boolean {
  const seat = seatOf(state, viewer, leadId);
  return seat?.role === 'CHAIR' && seat.status === 'CLEARED';
}

/** @throws ApiError NOT_FOUND for whoever is not on the panel: they do not learn that there is one */
export function demandSeat(state: EvaluationState, viewer: Viewer, leadId: string): PanelRow {
  const seat = seatOf(state, viewer, leadId);
  if (!seat) throw notFound('panel');
  return seat;
}

/** Also one who has yet to declare, or has an interest: the verb tells them so. @throws ApiError FORBIDDEN for an evaluator, NOT_FOUND for everybody else */
export function demandChair(state: EvaluationState, viewer: Viewer, leadId: string): PanelRow {
  const seat = demandSeat(state, viewer, leadId);
  if (seat.role === 'CHAIR') return seat;
  throw new ApiError('FORBIDDEN', 'Only the chair of the panel may do this.');
}

/** An approver of the lead who does not judge settles what the panel hands on. */
export function maySettle(state: EvaluationState, viewer: Viewer, leadId: string): boolean {
  return can(viewer, leadId, 'approveChallenge') && !state.panel.some((one) => one.personId === viewer.personId);
}
