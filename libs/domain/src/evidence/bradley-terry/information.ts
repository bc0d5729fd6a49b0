// How sure a score is: the Fisher information of the votes, carried over to the chance of beating a random other idea.
import type { PairCounts } from './pair-counts.ts';

/** Standard errors of the scores as shares of 1. FULL inverts the whole information; DIAGONAL takes other ideas as known. */
export type ScoreErrors = { readonly errors: Float64Array; readonly basis: 'FULL' | 'DIAGONAL' };

/** Beyond that many ideas the cube of their number is too much work, and the interval is DIAGONAL (a little too narrow). */
export const MOST_IDEAS_IN_FULL = 1_500;

const chanceOf = (strengths: Float64Array, one: number, other: number): number => {
  const [left, right] = [strengths[one] ?? 1, strengths[other] ?? 1];
  return left / (left + right);
};

/** What the virtual votes add for each idea: a·p/(p + 1)². */
const virtualInformation = (strengths: Float64Array, prior: number): Float64Array =>
  strengths.map((strength) => (prior * strength) / (strength + 1) ** 2);

const diagonalOf = (counts: PairCounts, strengths: Float64Array, prior: number): Float64Array => {
  const diagonal = virtualInformation(strengths, prior);
  counts.first.forEach((one, pair) => {
    const other = counts.second[pair] ?? 0;
    const chance = chanceOf(strengths, one, other);
    const known = ((counts.firstWins[pair] ?? 0) + (counts.secondWins[pair] ?? 0)) * chance * (1 - chance);
    diagonal[one] = (diagonal[one] ?? 0) + known;
    diagonal[other] = (diagonal[other] ?? 0) + known;
  });
  return diagonal;
};

/** The information matrix in log strengths, row by row, the lower half: it is symmetric. */
const informationOf = (counts: PairCounts, strengths: Float64Array, prior: number): Float64Array => {
  const size = strengths.length;
  const matrix = new Float64Array(size * size);
  counts.first.forEach((one, pair) => {
    const other = counts.second[pair] ?? 0;
    const chance = chanceOf(strengths, one, other);
    matrix[other * size + one] = -((counts.firstWins[pair] ?? 0) + (counts.secondWins[pair] ?? 0)) * chance * (1 - chance);
  });
  const diagonal = diagonalOf(counts, strengths, prior);
  diagonal.forEach((known, idea) => {
    matrix[idea * size + idea] = known;
  });
  if (prior > 0) return matrix;
  // Without virtual votes the common level is unknown. Scores do not depend on it, so it may as well be known.
  const extra = diagonal.reduce((sum, known) => sum + known, 0) / size ** 2;
  return matrix.map((entry) => entry + extra);
};

/** Cholesky's factor L of a symmetric positive definite matrix, in place in its lower half. */
const factorise = (matrix: Float64Array, size: number): void => {
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    for (let column = 0; column <= row; column += 1) {
      const other = column * size;
      let sum = matrix[start + column] ?? 0;
      for (let at = 0; at < column; at += 1) sum -= (matrix[start + at] ?? 0) * (matrix[other + at] ?? 0);
      matrix[start + column] = row === column ? Math.sqrt(sum) : sum / (matrix[other + column] ?? 1);
    }
  }
};

/** gᵀ H⁻¹ g, as the squared length of the solution of L x = g; `gradient` is used up. */
const varianceAlong = (factor: Float64Array, gradient: Float64Array): number => {
  const size = gradient.length;
  let total = 0;
  for (let row = 0; row < size; row += 1) {
    const start = row * size;
    let sum = gradient[row] ?? 0;
    for (let at = 0; at < row; at += 1) sum -= (factor[start + at] ?? 0) * (gradient[at] ?? 0);
    const value = sum / (factor[start + row] ?? 1);
    gradient[row] = value;
    total += value * value;
  }
  return total;
};

/** How the score of one idea moves with each log strength: the derivative of the mean chance against the others. */
const gradientOf = (strengths: Float64Array, idea: number, gradient: Float64Array): void => {
  let own = 0;
  for (let other = 0; other < strengths.length; other += 1) {
    if (other === idea) continue;
    const chance = chanceOf(strengths, idea, other);
    const moved = (chance * (1 - chance)) / (strengths.length - 1);
    gradient[other] = -moved;
    own += moved;
  }
  gradient[idea] = own;
};

/** By the delta method: √(gᵀ H⁻¹ g), H the Fisher information of the votes and the virtual votes together. */
export const scoreErrors = (counts: PairCounts, strengths: Float64Array, prior: number, onIdea?: (done: number) => void): ScoreErrors => {
  const size = strengths.length;
  const basis = size <= MOST_IDEAS_IN_FULL ? 'FULL' : 'DIAGONAL';
  const known = basis === 'FULL' ? informationOf(counts, strengths, prior) : diagonalOf(counts, strengths, prior);
  if (basis === 'FULL') factorise(known, size);
  const gradient = new Float64Array(size);
  const errors = strengths.map((_, idea) => {
    gradientOf(strengths, idea, gradient);
    onIdea?.(idea + 1);
    if (basis === 'FULL') return Math.sqrt(varianceAlong(known, gradient));
    return Math.sqrt(gradient.reduce((sum, moved, other) => sum + moved ** 2 / (known[other] ?? 1), 0));
  });
  return { errors, basis };
};
