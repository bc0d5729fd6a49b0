// A stored simulation as the world sees it.
import type { Estimate as Millionths, ProposalStability, Stability } from '@moothall/domain/evaluation';
import type { ChallengeType } from '../../challenges/challenge.type.ts';
import { criterionOf } from '../ranking.ts';
import type { StabilityRow } from './stability.queries.ts';
import type { Estimate, StabilityRowType, StabilityType } from './stability.type.ts';

/** Written by our own simulation, with its hash beside it. */
function readResult(text: string): Stability {
  return JSON.parse(text);
}

function toEstimate({ value, error }: Millionths): Estimate {
  return { value: value / 1_000_000, error: error / 1_000_000 };
}

/** @param rankingHash of the ranking as it is now; null while scores are not agreed */
export function toStability(row: StabilityRow, challenge: ChallengeType, rankingHash: string | null): StabilityType {
  const { weights, samples, scoreError, seed, shortlistSize } = row.plan;
  return {
    ...row,
    progress: { done: row.done, of: samples },
    weights: weights.kind,
    percent: weights.kind === 'NEAR' ? weights.percent : null,
    samples,
    scoreError,
    seed,
    shortlistSize,
    isCurrent: row.inputsHash === rankingHash,
    rows: row.result === null ? [] : readResult(row.result).proposals.flatMap((one) => toRow(one, challenge)),
  };
}

function toRow({ proposalId, first, shortlisted, overtakes, ranks, centralWeights }: ProposalStability, challenge: ChallengeType): StabilityRowType[] {
  if (ranks === null) return [];
  const criterion = criterionOf(challenge);
  const row: StabilityRowType = {
    proposalId,
    first: toEstimate(first),
    shortlisted: toEstimate(shortlisted),
    overtakes: overtakes && toEstimate(overtakes),
    meanRank: toEstimate(ranks.mean),
    bestRank: ranks.best,
    worstRank: ranks.worst,
    usuallyFrom: ranks.usuallyFrom,
    usuallyTo: ranks.usuallyTo,
    centralWeights: (centralWeights ?? []).map((one) => ({ criterion: criterion(one.criterion), weight: toEstimate(one.weight) })),
  };
  return [row];
}
