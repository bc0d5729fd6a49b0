// How many scorers each proposal of an evaluation has, from what is known of its panel.
import { type Cover, coverOf } from '@moothall/domain/evaluation';
import type { EvaluationState } from './evaluation.queries.ts';

export function coverOfState({ panel, proposals, recusals }: EvaluationState): Cover[] {
  return coverOf({
    proposalIds: proposals.map(({ id }) => id),
    evaluators: panel
      .filter(({ role }) => role === 'EVALUATOR')
      .map(({ personId, status, onlyIds }) => ({ personId, onlyIds, hasSent: status === 'SENT', isCleared: status !== 'PENDING_DECLARATION' && status !== 'RECUSED' })),
    recusals,
  });
}
