// Fits the strengths of ideas to the votes between them: Bradley–Terry, by Hunter's MM iteration.
import type { PairCounts } from './pair-counts.ts';

export type Convergence = {
  readonly iterations: number;
  /** The largest change of a logarithm of a strength in the last iteration. */
  readonly lastChange: number;
  readonly isConverged: boolean;
};
export type Fit = { readonly strengths: Float64Array; readonly wins: Float64Array; readonly convergence: Convergence };
export type FitOptions = {
  /** a: so many virtual votes of each idea against an idea of strength 1, half of them won. */
  readonly prior: number;
  readonly tolerance: number;
  readonly mostIterations: number;
  readonly onIteration?: (iteration: number, change: number) => void;
};

export const winsOf = ({ ideas, first, second, firstWins, secondWins }: PairCounts): Float64Array => {
  const wins = new Float64Array(ideas.length);
  for (let pair = 0; pair < first.length; pair += 1) {
    const [one, other] = [first[pair] ?? 0, second[pair] ?? 0];
    wins[one] = (wins[one] ?? 0) + (firstWins[pair] ?? 0);
    wins[other] = (wins[other] ?? 0) + (secondWins[pair] ?? 0);
  }
  return wins;
};

/** Σ_j n_ij / (p_i + p_j) of each idea, pair by pair in the fixed order of the counts. */
const meetings = ({ first, second, firstWins, secondWins }: PairCounts, strengths: Float64Array, sums: Float64Array): void => {
  sums.fill(0);
  for (let pair = 0; pair < first.length; pair += 1) {
    const [one, other] = [first[pair] ?? 0, second[pair] ?? 0];
    const part = ((firstWins[pair] ?? 0) + (secondWins[pair] ?? 0)) / ((strengths[one] ?? 1) + (strengths[other] ?? 1));
    sums[one] = (sums[one] ?? 0) + part;
    sums[other] = (sums[other] ?? 0) + part;
  }
};

/**
 * The factor by which all strengths are best multiplied at once. Votes do not move it, only the virtual ones do: it
 * solves Σ c·p/(c·p + 1) = n/2, by Newton's method in log c. Without it the common level creeps by a/votes a step.
 */
const bestLevel = (strengths: Float64Array): number => {
  let level = 1;
  for (let round = 0; round < 50; round += 1) {
    let [gap, slope] = [-strengths.length / 2, 0];
    for (const strength of strengths) {
      const chance = (level * strength) / (level * strength + 1);
      gap += chance;
      slope += chance * (1 - chance);
    }
    // Newton may jump far while most chances are near 0 or 1; a bounded step gets there all the same.
    const step = Math.max(-3, Math.min(3, gap / slope));
    level *= Math.exp(-step);
    if (Math.abs(step) < 1e-12) break;
  }
  return level;
};

/** Without virtual votes strengths are only known up to a factor; their geometric mean is made 1. */
const geometricLevel = (strengths: Float64Array): number =>
  Math.exp(-strengths.reduce((sum, strength) => sum + Math.log(strength), 0) / strengths.length);

const setLevel = (strengths: Float64Array, prior: number): void => {
  const level = prior > 0 ? bestLevel(strengths) : geometricLevel(strengths);
  for (let idea = 0; idea < strengths.length; idea += 1) strengths[idea] = (strengths[idea] ?? 1) * level;
};

/**
 * Maximum a posteriori strengths: p_i ← (W_i + a/2) / (Σ_j n_ij/(p_i + p_j) + a/(p_i + 1)), all at once (so that equal
 * ideas stay equal), until max |Δ log p| is below the tolerance. Hunter, "MM algorithms for generalized Bradley–Terry
 * models" (Annals of Statistics 32, 2004); the virtual votes make it exist for undefeated ideas and disconnected ones.
 * Since the quotient is observed over expected wins, converged means that every idea's expected wins are its own.
 */
export const fitStrengths = (counts: PairCounts, { prior, tolerance, mostIterations, onIteration }: FitOptions): Fit => {
  const wins = winsOf(counts);
  const strengths = new Float64Array(counts.ideas.length).fill(1);
  const sums = new Float64Array(counts.ideas.length);
  let [iterations, lastChange] = [0, Infinity];
  while (iterations < mostIterations && lastChange >= tolerance) {
    meetings(counts, strengths, sums);
    lastChange = 0;
    for (let idea = 0; idea < strengths.length; idea += 1) {
      const before = strengths[idea] ?? 1;
      const after = ((wins[idea] ?? 0) + prior / 2) / ((sums[idea] ?? 0) + prior / (before + 1));
      strengths[idea] = after;
      lastChange = Math.max(lastChange, Math.abs(Math.log(after / before)));
    }
    setLevel(strengths, prior);
    iterations += 1;
    onIteration?.(iterations, lastChange);
  }
  return { strengths, wins, convergence: { iterations, lastChange, isConverged: lastChange < tolerance } };
};
