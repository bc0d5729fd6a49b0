// The ranking of an evaluation with its stability, as the domain computes it from agreed scores and published weights.
import { describeCrossing, leaveOneEvaluatorOut, rank, RANKING_METHOD, rankingInputText, type RankingInput, type RankingRow, weightCrossings } from '@moothall/domain/evaluation';
import type { ChallengeType, Criterion } from '../challenges/challenge.type.ts';
import { sha256 } from '../journal/append.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import { isAllAgreed, rankingInput } from './evaluation-state.ts';
import type { EvaluationState } from './evaluation.queries.ts';
import type { RankingType, RankingRowType } from './evaluation.type.ts';
import { WHAT_IF, type WhatIfWeightInput, withWeights } from './what-if.ts';

/** SHA-256 over everything a ranking is computed from; evaluators stand in it by their ids. */
export function rankingHash(input: RankingInput): string {
  return sha256(rankingInputText(input));
}

/** @returns null until every score is agreed, so that no provisional order ever leaks */
export function rankingOf(state: EvaluationState, challenge: ChallengeType, weights: readonly WhatIfWeightInput[] | null = null): RankingType | null {
  if (!isAllAgreed(state, challenge.content)) return null;
  const input = rankingInput(state, weights ? withWeights(challenge.content, weights) : challenge.content);
  const rows = rank(input);
  const criterion = criterionOf(challenge);
  const nameOf = (id: string | null): string => {
    const proposal = state.proposals.find((one) => one.id === id);
    return (proposal?.isChosen ? proposal.organisationName : proposal?.label) ?? 'The first';
  };
  return {
    complete: true,
    rows: rows.map((row) => toRow(row, criterion)),
    crossings: weightCrossings(input).map((crossing) => ({
      criterion: criterion(crossing.criterion),
      lower: crossing.lower === null ? null : Number(crossing.lower),
      upper: crossing.upper === null ? null : Number(crossing.upper),
      staysFrom: crossing.staysFrom === null ? null : Number(crossing.staysFrom),
      staysTo: crossing.staysTo === null ? null : Number(crossing.staysTo),
      sentence: describeCrossing(crossing, nameOf(crossing.winnerId), criterion(crossing.criterion).title.en ?? crossing.criterion),
    })),
    withoutEvaluators: leaveOneEvaluatorOut(input).map((one, index) => ({
      evaluatorLabel: `Evaluator ${index + 1}`,
      changesLeader: one.isWinnerChanged,
      leaderId: one.winnerIds.length === 1 ? (one.winnerIds[0] ?? null) : null,
    })),
    method: RANKING_METHOD,
    inputsHash: rankingHash(input),
    whatIf: weights ? WHAT_IF : null,
    input,
  };
}

function toRow(row: RankingRow, criterion: (code: string) => Criterion): RankingRowType {
  return {
    proposalId: row.proposalId,
    rank: row.rank,
    total: row.total ?? '0.00',
    tied: row.tiedWith.length > 0,
    unrankedBecause: row.unrankedBecause,
    pricePerPoint: moneyOf(row.pricePerPoint),
    belowMinimum: row.belowMinimum.map(criterion),
    contributions: row.contributions.map(({ code, value, points }) => ({ criterion: criterion(code), score: Number(value ?? 0), points })),
  };
}

/** @throws Error for a code the challenge does not have, which frozen criteria rule out */
export function criterionOf(challenge: Pick<ChallengeType, 'criteria'>): (code: string) => Criterion {
  return (code) => {
    const found = challenge.criteria.find((one) => one.code === code);
    if (!found) throw new Error(`No criterion ${code}`);
    return found;
  };
}
