// What follows from what is known of an evaluation: who takes part, whose scores count, what is agreed, what is ranked.
import { type CellState, type RankingInput, SCORE_SCALE } from '@moothall/domain/evaluation';
import type { FullContent } from '../challenges/content-json.ts';
import type { AgreedRow, EvaluationState, JudgedProposal, PanelRow, ScoreRow } from './evaluation.queries.ts';
import { scoredOf } from './scored-criteria.ts';

/** An organisation, or the name of a team member without an account, that a person may have an interest in. */
export interface Party {
  readonly party: string;
  readonly name: string;
  readonly proposalIds: readonly string[];
}

export function partiesOf(proposals: readonly JudgedProposal[]): Party[] {
  const parties = new Map<string, { name: string; proposalIds: Set<string> }>();
  const note = (party: string, name: string, proposalId: string): void => {
    const known = parties.get(party) ?? { name, proposalIds: new Set<string>() };
    known.proposalIds.add(proposalId);
    parties.set(party, known);
  };
  for (const { id, organisationId, organisationName, team } of proposals) {
    note(organisationId, organisationName, id);
    for (const member of team) note(member.organisationId ?? `name:${member.name.trim().toLowerCase()}`, member.name, id);
  }
  return [...parties]
    .map(([party, { name, proposalIds }]) => ({ party, name, proposalIds: [...proposalIds] }))
    .sort((one, other) => one.name.localeCompare(other.name));
}

export function isRecused(state: EvaluationState, personId: string, proposalId: string): boolean {
  return state.recusals.some((one) => one.personId === personId && one.proposalId === proposalId);
}

/** Whether a proposal is theirs to score: no interest, and not outside what a substitute stepped in for. */
export function mayJudge(state: EvaluationState, { personId, onlyIds }: PanelRow, proposalId: string): boolean {
  return !isRecused(state, personId, proposalId) && (onlyIds === null || onlyIds.includes(proposalId));
}

/** All versions of a cell, the newest first. */
export function versionsOf(state: EvaluationState, proposalId: string, criterionCode: string): AgreedRow[] {
  return state.agreed.filter((row) => row.proposalId === proposalId && row.criterionCode === criterionCode);
}

/** The newest step by somebody without an interest in the proposal, also where the interest was found later. */
function lastStep(state: EvaluationState, proposalId: string, criterionCode: string): AgreedRow | null {
  return versionsOf(state, proposalId, criterionCode).find((row) => !isRecused(state, row.personId, proposalId)) ?? null;
}

/** The agreed score of a cell; null while it is open, opened again, or waits for an approver. */
export function agreedOf(state: EvaluationState, proposalId: string, criterionCode: string): AgreedRow | null {
  const last = lastStep(state, proposalId, criterionCode);
  return last?.kind === 'AGREED' || last?.kind === 'SETTLED' ? last : null;
}

export function cellStateOf(state: EvaluationState, proposalId: string, criterionCode: string): CellState {
  const last = lastStep(state, proposalId, criterionCode);
  if (last?.kind === 'ESCALATED') return 'ESCALATED';
  return last === null || last.kind === 'REOPENED' ? 'UNDER_MODERATION' : 'AGREED';
}

/** Evaluators who are free to score and have not sent. */
export function unsentEvaluators(state: EvaluationState): string[] {
  return state.panel.filter((one) => one.role === 'EVALUATOR' && one.status !== 'SENT' && one.status !== 'RECUSED').map((one) => one.personId);
}

/** Only what was sent counts, and only from those who are not recused. */
export function countedScores(state: EvaluationState): ScoreRow[] {
  const sent = new Set(state.panel.filter((one) => one.status === 'SENT').map((one) => one.personId));
  return state.scores.filter((row) => sent.has(row.personId) && !isRecused(state, row.personId, row.proposalId));
}

export function isAllAgreed(state: EvaluationState, content: FullContent): boolean {
  return state.proposals.length > 0 && state.proposals.every(({ id }) => scoredOf(content, content.criteria).every(({ code }) => agreedOf(state, id, code) !== null));
}

/** What the ranking is computed from, with the ways to break ties and to count price that were published. Pledges and citizens' views are not part of it. */
export function rankingInput(state: EvaluationState, content: FullContent): RankingInput {
  const scores = countedScores(state);
  return {
    criteria: content.criteria.map(({ code, weightBp, minimumScore }) => ({ code, weightBp, minimumScore })),
    scale: SCORE_SCALE,
    ...(content.tieBreak?.length ? { tieBreak: content.tieBreak } : {}),
    ...(content.priceRule && { price: content.priceRule }),
    proposals: state.proposals.map(({ id, price }) => ({
      id,
      ...(content.priceRule && { price: price === null ? null : BigInt(price) }),
      agreed: Object.fromEntries(content.criteria.map(({ code }) => [code, agreedOf(state, id, code)?.value ?? null])),
      scores: scores
        .filter((row) => row.proposalId === id)
        .map(({ personId, criterionCode, value }) => ({ evaluatorId: personId, criterionCode, value })),
    })),
  };
}
