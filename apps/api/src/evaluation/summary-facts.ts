// What an assessment summary is made of: agreed scores with their points, and the reasons that the panel gave or the chair wrote out.
import { pricedCriterion, rank, SCORE_SCALE, summaryGaps, type SummaryGap, type SummaryScore, withoutConfidential, wordsIn, type SummaryLanguage } from '@moothall/domain/evaluation';
import type { FullContent } from '../challenges/content-json.ts';
import type { ProposalJson } from '../proposals/proposal-json.ts';
import type { AssessmentRow } from './assessment.queries.ts';
import { agreedOf, rankingInput } from './evaluation-state.ts';
import type { EvaluationState } from './evaluation.queries.ts';

export const SCALE = SCORE_SCALE;

/** Each criterion with the explanation that its team reads: the one written out, else the reason that was agreed; a price that is worked out says so. */
export function scoresOf(state: EvaluationState, content: FullContent, proposalId: string, assessment: Pick<AssessmentRow, 'explanations'> | undefined, language: SummaryLanguage = 'en'): SummaryScore[] {
  const row = rank(rankingInput(state, content)).find((one) => one.proposalId === proposalId);
  const priced = pricedCriterion(content.priceRule);
  const words = wordsIn(language);
  return content.criteria.map(({ code }) => {
    const cell = row?.contributions.find((one) => one.code === code);
    const agreed = agreedOf(state, proposalId, code);
    const written = assessment?.explanations[code]?.text.trim();
    if (code === priced) return { criterionCode: code, value: cell?.value ?? '0.00', points: cell?.points ?? '0.00', explanation: written || (cell?.value ? words.priced : words.noPrice) };
    return { criterionCode: code, value: agreed ? (cell?.value ?? null) : null, points: agreed ? (cell?.points ?? null) : null, explanation: written || agreed?.reason || '' };
  });
}

export function gapsOf(state: EvaluationState, content: FullContent, proposalId: string, assessment: AssessmentRow | undefined): SummaryGap[] {
  const scores = scoresOf(state, content, proposalId, assessment);
  return summaryGaps(proposalId, { criteria: content.criteria, own: { scores, strengths: assessment?.strengths ?? '', improvements: assessment?.improvements ?? '' } });
}

/** What others read of a winner: what the chair wrote for them, else the same without sentences that repeat what is claimed to be confidential. */
export function scoresForOthers(scores: readonly SummaryScore[], assessment: AssessmentRow | undefined, content: ProposalJson, language: SummaryLanguage): SummaryScore[] {
  const claimed = claimedTexts(content);
  const { leftOut } = wordsIn(language);
  return scores.map((one) => ({ ...one, explanation: assessment?.explanations[one.criterionCode]?.forOthers ?? withoutConfidential(one.explanation, claimed, leftOut) }));
}

function claimedTexts(content: ProposalJson): string[] {
  return (content.confidential ?? []).flatMap(({ field }) => textsIn(content[field]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}
