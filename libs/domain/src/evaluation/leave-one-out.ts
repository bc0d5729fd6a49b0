// Whether the first place hangs on any one evaluator.
import { assess, type RankingInput } from './assess.ts';
import { inOrder } from './rank.ts';

export type WithoutEvaluator = {
  readonly evaluatorId: string;
  /** Proposal ids in order of merit; equal ones by id. */
  readonly order: readonly string[];
  /** All who share the first rank. */
  readonly winnerIds: readonly string[];
  readonly isWinnerChanged: boolean;
};

const withoutAgreed = (input: RankingInput): RankingInput => ({
  ...input,
  proposals: input.proposals.map((proposal) => ({ ...proposal, agreed: {} })),
});

const without = (input: RankingInput, evaluatorId: string): RankingInput => ({
  ...input,
  proposals: input.proposals.map((proposal) => ({
    ...proposal,
    scores: proposal.scores.filter((score) => score.evaluatorId !== evaluatorId),
  })),
});

const orderOf = (input: RankingInput): string[][] =>
  inOrder(assess(input), input.tieBreak).map((group) => group.map((one) => one.id));

/**
 * Ranks again without each evaluator in turn, by id. Works on the individual scores throughout, also for the order
 * it compares with, because an agreed score belongs to nobody alone. See docs/methods.md.
 */
export const leaveOneEvaluatorOut = (input: RankingInput): WithoutEvaluator[] => {
  const individual = withoutAgreed(input);
  const before = orderOf(individual)[0] ?? [];
  const evaluators = new Set(input.proposals.flatMap(({ scores }) => scores.map(({ evaluatorId }) => evaluatorId)));
  return [...evaluators].toSorted().map((evaluatorId) => {
    const groups = orderOf(without(individual, evaluatorId));
    const winnerIds = groups[0] ?? [];
    return {
      evaluatorId,
      order: groups.flat(),
      winnerIds,
      isWinnerChanged: winnerIds.join('\n') !== before.join('\n'),
    };
  });
};
