// Turns a stored count into what the world sees of a result.
import { toDecimalString } from '@moothall/domain/money';
import { type BudgetCount, type BudgetOutcome, type ConsultationCount, type ExactFraction, isCountOf, type PairwiseScores, type RankedCount } from '@moothall/domain/priority';
import { fractionText } from '@moothall/domain/evidence';
import { type Money, moneyOf } from '../../platform/graphql/values.type.ts';
import type { BudgetOutcomeType, BudgetProjectType, BudgetResultType, ConsultationResult, ExactMoney, PairwiseScoresType, RankedResultType } from './result.type.ts';

/** Larger groups are shown; the file of the result has them all. */
const MOST_GROUPS = 50;

const money = (pence: string): Money => moneyOf(BigInt(pence));

export function exactMoney({ num, den }: ExactFraction): ExactMoney {
  const nearest = BigInt(fractionText({ num: BigInt(num), den: BigInt(den) }, 0));
  return { numerator: num, denominator: den, nearest: { amount: toDecimalString(nearest), currency: 'GBP' } };
}

function scoresOf({ scores, ...rest }: PairwiseScores): PairwiseScoresType {
  return { ...rest, scores: scores.map(({ option, ...score }) => ({ optionId: option, ...score })) };
}

function rankedOf({ options, ranking, ...rest }: RankedCount): RankedResultType {
  return { ...rest, optionIds: options, ranking: ranking.map(({ option, ...place }) => ({ optionId: option, ...place })) };
}

function outcomeOf({ spent, leftover, ...outcome }: BudgetOutcome): BudgetOutcomeType {
  return { ...outcome, spent: money(spent), leftover: money(leftover) };
}

function projectsOf({ chosen, notChosen, greedy }: BudgetCount): BudgetProjectType[] {
  const rest = (option: string) => ({ optionId: option, isChosenByGreedy: greedy.chosen.includes(option) });
  return [
    ...chosen.map(({ option, votes, by, payment }) => ({ ...rest(option), votes, because: by, isChosen: true, payment: payment && exactMoney(payment) })),
    ...notChosen.map(({ option, votes, because }) => ({ ...rest(option), votes, because, isChosen: false, payment: null })),
  ];
}

function budgetOf(count: BudgetCount): BudgetResultType {
  return {
    voters: count.voters,
    share: exactMoney(count.share),
    projects: projectsOf(count),
    equalShares: outcomeOf(count.outcome),
    greedy: outcomeOf(count.greedy),
    kinds: count.groups.length,
    groups: count.groups.slice(0, MOST_GROUPS).map(({ approves, voters, left, funded, fundedByGreedy }) => ({
      approves,
      voters,
      left: exactMoney(left),
      funded: money(funded),
      fundedByGreedy: money(fundedByGreedy),
    })),
  };
}

export function resultParts(count: ConsultationCount): Pick<ConsultationResult, 'pairwise' | 'ranked' | 'budgetVote'> {
  return {
    pairwise: isCountOf('PAIRWISE', count) ? { everyone: scoresOf(count.everyone), withoutLimited: scoresOf(count.withoutLimited) } : null,
    ranked: isCountOf('RANKED', count) ? rankedOf(count) : null,
    budgetVote: isCountOf('BUDGET', count) ? budgetOf(count) : null,
  };
}
