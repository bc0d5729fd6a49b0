// How stable an order is under other weights and other scores, as figures that anybody can work out again.
import type { RankingInput } from '../assess.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { usualRange } from './rank-spans.ts';
import { type Estimate, meanOf, rootUp, shareOf } from './shares.ts';
import { simulate, type RankTallies, type StabilityPlan, type StabilityProgress, type Tallies } from './simulate.ts';

export type CentralWeight = { readonly criterion: string; readonly weight: Estimate };
/** All figures are millionths, but for ranks. */
export type ProposalStability = {
  readonly proposalId: string;
  /** In what part of the draws it is first, or equal first. */
  readonly first: Estimate;
  /** In what part of the draws it is among the best K. */
  readonly shortlisted: Estimate;
  /** In what part of the draws it comes before the one just above it in the ranking; null for the first. */
  readonly overtakes: Estimate | null;
  readonly ranks: RanksOfProposal | null;
  /** The mean of the weights under which it is first: what somebody would care for who preferred it. Null when it never is. */
  readonly centralWeights: readonly CentralWeight[] | null;
};
export type RanksOfProposal = {
  readonly mean: Estimate;
  /** The best and the worst that were drawn; there may be rarer ones. */
  readonly best: number;
  readonly worst: number;
  /** Between these ranks in nine of ten draws, one in twenty left out at either end. */
  readonly usuallyFrom: number;
  readonly usuallyTo: number;
};
export type Stability = {
  readonly method: string;
  readonly plan: StabilityPlan;
  readonly criteria: readonly string[];
  /** In the order of the ranking. */
  readonly proposals: readonly ProposalStability[];
};

/** Names the draws too: another generator, another order of drawing or another rounding is another method. */
export const STABILITY_METHOD = 'smaa-2/xoshiro128**-splitmix32/1';

const MILLION = 1_000_000;

/** Floating sums enter here, in a fixed order and with exactly specified operations; out come whole numbers. */
const centralOf = ({ codes }: Candidates, { first, weightSums, weightSquares }: Tallies, row: number): CentralWeight[] | null => {
  const count = first[row] ?? 0;
  if (count === 0) return null;
  return codes.map((criterion, column) => {
    const cell = row * codes.length + column;
    const mean = (weightSums[cell] ?? 0) / count;
    const spread = Math.max(0, (weightSquares[cell] ?? 0) / count - mean * mean);
    return { criterion, weight: { value: Math.round(mean * MILLION), error: Number(rootUp(BigInt(Math.round((spread / count) * MILLION * MILLION)))) } };
  });
};

const ranksOf = ({ spans, counts, sums, squares, best, worst }: RankTallies, row: number, samples: number): RanksOfProposal => {
  const usual = usualRange(counts.subarray(row * spans.count, (row + 1) * spans.count), spans, samples);
  return {
    mean: meanOf(sums[row] ?? 0, squares[row] ?? 0, samples),
    best: best[row] ?? 0,
    worst: worst[row] ?? 0,
    usuallyFrom: usual.from,
    usuallyTo: usual.to,
  };
};

const toStability = (candidates: Candidates, plan: StabilityPlan, tallies: Tallies): Stability => ({
  method: STABILITY_METHOD,
  plan,
  criteria: candidates.codes,
  proposals: candidates.ids.map((proposalId, row) => ({
    proposalId,
    first: shareOf(tallies.first[row] ?? 0, plan.samples),
    shortlisted: shareOf(tallies.top[row] ?? 0, plan.samples),
    overtakes: row === 0 ? null : shareOf(tallies.overtakes[row] ?? 0, plan.samples),
    ranks: tallies.ranks && ranksOf(tallies.ranks, row, plan.samples),
    centralWeights: centralOf(candidates, tallies, row),
  })),
});

/** Of candidates already laid out; see `stabilityOf`. */
export function* stabilityOfCandidates(candidates: Candidates, plan: StabilityPlan): Generator<StabilityProgress, Stability, void> {
  return toStability(candidates, plan, yield* simulate(candidates, plan));
}

/**
 * SMAA-2 over a frozen ranking, a step at a time: each `next()` does a bit of the work and says how far it is; stop
 * asking, and it stops. The same inputs and seed give the same result, to the byte. See docs/methods.md.
 */
export function* stabilityOf(input: RankingInput, plan: StabilityPlan): Generator<StabilityProgress, Stability, void> {
  return yield* stabilityOfCandidates(candidatesOf(input), plan);
}

/** All of it at once. */
export const runStability = (input: RankingInput, plan: StabilityPlan, onProgress: (progress: StabilityProgress) => void = () => undefined): Stability => {
  const steps = stabilityOf(input, plan);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onProgress(step.value);
  }
};
