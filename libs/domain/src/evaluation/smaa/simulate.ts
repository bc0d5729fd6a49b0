// Stochastic multicriteria acceptability analysis: ranks the proposals again under many drawn weights, and counts who comes where.
import { seededWords } from '../../random/index.ts';
import type { Candidates } from './candidates.ts';
import { weightsBy, type DrawWeights, type WeightChoice } from './draw-weights.ts';
import { rankSpans, type RankSpans } from './rank-spans.ts';
import { least, rankerOf, selected, shortfallOf } from './standings.ts';

export type StabilityPlan = {
  readonly weights: WeightChoice;
  /** Points of the scale by which each agreed score may be off, evenly in both directions; 0 for none. */
  readonly scoreError: number;
  readonly samples: number;
  readonly seed: number;
  /** K: how many places the shortlist has. */
  readonly shortlistSize: number;
  /** Whether ranks are counted too, and not only who is first and who is among the best K. */
  readonly hasRanks: boolean;
};
export type StabilityProgress = { readonly done: number; readonly of: number };

export type Tallies = {
  readonly first: Uint32Array;
  readonly top: Uint32Array;
  /** By criterion, over the draws in which the proposal is first; row by row. */
  readonly weightSums: Float64Array;
  readonly weightSquares: Float64Array;
  /** In how many draws it comes before the one that the ranking puts just above it. */
  readonly overtakes: Uint32Array;
  readonly ranks: RankTallies | null;
};
export type RankTallies = {
  readonly spans: RankSpans;
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
};

const TWO_TO_32 = 4_294_967_296;
/** So many cells between two steps: a few hundredths of a second. */
const CELLS_A_STEP = 20_000_000;

const emptyRanks = (count: number): RankTallies => {
  const spans = rankSpans(count);
  return {
    spans,
    counts: new Uint32Array(count * spans.count),
    sums: new Float64Array(count),
    squares: new Float64Array(count),
    best: new Uint32Array(count).fill(count),
    worst: new Uint32Array(count),
  };
};

const emptyTallies = ({ ids, codes }: Candidates, hasRanks: boolean): Tallies => ({
  first: new Uint32Array(ids.length),
  top: new Uint32Array(ids.length),
  weightSums: new Float64Array(ids.length * codes.length),
  weightSquares: new Float64Array(ids.length * codes.length),
  overtakes: new Uint32Array(ids.length),
  ranks: hasRanks ? emptyRanks(ids.length) : null,
});

/** Writes how far each proposal falls short of everything, with these weights. */
type Value = (weights: Float64Array, into: Uint32Array) => void;

const exactly = ({ ids, codes, shares, factors }: Candidates): Value => {
  const [rows, columns] = [ids.length, codes.length];
  return (weights, into) => {
    let cell = 0;
    for (let row = 0; row < rows; row += 1) {
      let value = 0;
      for (let column = 0; column < columns; column += 1) {
        value += (weights[column] ?? 0) * (shares[cell] ?? 0);
        cell += 1;
      }
      into[row] = shortfallOf(value * (factors[row] ?? 0));
    }
  };
};

/** Each score moves evenly by up to the error, and stops at the ends of the scale. */
const withError = ({ ids, codes, shares, factors, isScored, range }: Candidates, error: number, word: () => number): Value => {
  const [rows, columns] = [ids.length, codes.length];
  const reach = Float64Array.from(isScored, (scored) => (scored ? (2 * error) / range : 0));
  return (weights, into) => {
    let cell = 0;
    for (let row = 0; row < rows; row += 1) {
      let value = 0;
      for (let column = 0; column < columns; column += 1) {
        const moved = (shares[cell] ?? 0) + (reach[column] ?? 0) * (word() / TWO_TO_32 - 0.5);
        value += (weights[column] ?? 0) * (moved < 0 ? 0 : moved > 1 ? 1 : moved);
        cell += 1;
      }
      into[row] = shortfallOf(value * (factors[row] ?? 0));
    }
  };
};

const countFirst = (tallies: Tallies, row: number, weights: Float64Array): void => {
  const { first, weightSums, weightSquares } = tallies;
  first[row] = (first[row] ?? 0) + 1;
  for (let column = 0; column < weights.length; column += 1) {
    const [cell, weight] = [row * weights.length + column, weights[column] ?? 0];
    weightSums[cell] = (weightSums[cell] ?? 0) + weight;
    weightSquares[cell] = (weightSquares[cell] ?? 0) + weight * weight;
  }
};

/** Equal ones are first together, and all in the shortlist together, as in the ranking itself. */
const countPlaces = (tallies: Tallies, shortfalls: Uint32Array, scratch: Uint32Array, weights: Float64Array, size: number): void => {
  const { top, overtakes } = tallies;
  const best = least(shortfalls);
  scratch.set(shortfalls);
  const cut = selected(scratch, size);
  let above = -1;
  for (let row = 0; row < shortfalls.length; row += 1) {
    const shortfall = shortfalls[row] ?? 0;
    if (shortfall <= cut) top[row] = (top[row] ?? 0) + 1;
    if (shortfall < above) overtakes[row] = (overtakes[row] ?? 0) + 1;
    if (shortfall === best) countFirst(tallies, row, weights);
    above = shortfall;
  }
};

const countRanks = ({ spans, counts, sums, squares, best, worst }: RankTallies, ranks: Uint32Array): void => {
  for (let row = 0; row < ranks.length; row += 1) {
    const rank = ranks[row] ?? 0;
    const cell = row * spans.count + (spans.spanOf[rank] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
    sums[row] = (sums[row] ?? 0) + rank;
    squares[row] = (squares[row] ?? 0) + rank * rank;
    if (rank < (best[row] ?? 0)) best[row] = rank;
    if (rank > (worst[row] ?? 0)) worst[row] = rank;
  }
};

const simulation = (candidates: Candidates, plan: StabilityPlan, tallies: Tallies): (() => void) => {
  const word = seededWords(plan.seed);
  const draw: DrawWeights = weightsBy(plan.weights, candidates.weights, word);
  const value = plan.scoreError > 0 ? withError(candidates, plan.scoreError, word) : exactly(candidates);
  const count = candidates.ids.length;
  const weights = new Float64Array(candidates.codes.length);
  const [shortfalls, scratch, ranks] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const toRanks = rankerOf(count);
  return () => {
    draw(weights);
    value(weights, shortfalls);
    countPlaces(tallies, shortfalls, scratch, weights, plan.shortlistSize);
    if (tallies.ranks === null) return;
    toRanks(shortfalls, ranks);
    countRanks(tallies.ranks, ranks);
  };
};

/**
 * A step at a time, so that whoever runs it can say how far it is, or stop. Draws depend on the seed alone and never on
 * the steps. After Lahdelma and Salminen, "SMAA-2" (Operations Research 49(3), 2001).
 */
export function* simulate(candidates: Candidates, plan: StabilityPlan): Generator<StabilityProgress, Tallies, void> {
  const tallies = emptyTallies(candidates, plan.hasRanks);
  if (candidates.ids.length === 0) return tallies;
  const once = simulation(candidates, plan, tallies);
  const step = Math.max(1, Math.floor(CELLS_A_STEP / (candidates.ids.length * (candidates.codes.length + 4))));
  for (let done = 0; done < plan.samples; ) {
    const until = Math.min(plan.samples, done + step);
    for (; done < until; done += 1) once();
    yield { done, of: plan.samples };
  }
  return tallies;
}
