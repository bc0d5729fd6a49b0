// Which idea matters most, from votes between two at a time: a score with its interval, and the order with its ties.
import { isStronglyConnected } from './connected.ts';
import { fitStrengths, type Convergence } from './fit-strengths.ts';
import { scoreErrors, type ScoreErrors } from './information.ts';
import type { PairCounts } from './pair-counts.ts';

/** Stored with a result, so that it can be worked out again in the same way. */
export const PAIRWISE_METHOD = 'bradley-terry-map-mm/1';

export type IdeaScore = {
  readonly id: string;
  /** "1224": ideas whose scores are equal to 1e-9 share a rank and the next one is skipped. */
  readonly rank: number;
  readonly isTied: boolean;
  readonly strength: number;
  /** The chance, in per cent, that it beats another listed idea drawn at random. */
  readonly score: number;
  /** The 95 % interval of the score, always within 0 and 100. */
  readonly low: number;
  readonly high: number;
  readonly wins: number;
  readonly losses: number;
};
export type PairwiseProgress =
  | { readonly phase: 'FIT'; readonly iteration: number; readonly change: number }
  | { readonly phase: 'INTERVALS'; readonly done: number; readonly of: number };
export type PairwiseOptions = {
  /** a: half a virtual win and half a virtual loss each at 1. Towards 0 it becomes maximum likelihood. */
  readonly prior?: number;
  readonly tolerance?: number;
  readonly mostIterations?: number;
  readonly onProgress?: (progress: PairwiseProgress) => void;
};
export type PairwiseResult = {
  readonly method: typeof PAIRWISE_METHOD;
  readonly prior: number;
  /** In order of score; ties in listed order. */
  readonly ideas: readonly IdeaScore[];
  readonly votes: number;
  readonly leftOut: number;
  /** Pairs that were compared at least once. */
  readonly pairs: number;
  readonly convergence: Convergence;
  readonly intervals: ScoreErrors['basis'];
};

const TIE = 1e-9;
const Z_95 = 1.959963984540054;

const logit = (share: number): number => Math.log(share / (1 - share));
const expit = (value: number): number => 1 / (1 + Math.exp(-value));

/** The mean chance against every other idea; ½ when there is no other. */
const scoreOf = (strengths: Float64Array, idea: number): number => {
  if (strengths.length < 2) return 0.5;
  const own = strengths[idea] ?? 1;
  let sum = -0.5;
  for (const other of strengths) sum += own / (own + other);
  return sum / (strengths.length - 1);
};

/** Symmetric in the logit of the score, so that it stays between 0 and 1. */
const intervalOf = (score: number, error: number): readonly [number, number] => {
  const half = (Z_95 * error) / (score * (1 - score));
  return [expit(logit(score) - half), expit(logit(score) + half)];
};

type Unranked = Omit<IdeaScore, 'rank' | 'isTied'>;

const ranked = (ideas: readonly Unranked[]): IdeaScore[] => {
  const sorted = ideas.toSorted((a, b) => b.score - a.score);
  const groups: Unranked[][] = [];
  for (const idea of sorted) {
    const best = groups.at(-1)?.[0];
    if (best !== undefined && best.score - idea.score <= TIE) groups.at(-1)?.push(idea);
    else groups.push([idea]);
  }
  const place = new Map(ideas.map(({ id }, index) => [id, index]));
  const listed = (a: Unranked, b: Unranked): number => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);
  let next = 1;
  return groups.flatMap((group) => {
    const rank = next;
    next += group.length;
    return group.toSorted(listed).map((idea) => ({ ...idea, rank, isTied: group.length > 1 }));
  });
};

const meetingsOf = (counts: PairCounts): Float64Array => {
  const met = new Float64Array(counts.ideas.length);
  counts.first.forEach((one, pair) => {
    const [other, votes] = [counts.second[pair] ?? 0, (counts.firstWins[pair] ?? 0) + (counts.secondWins[pair] ?? 0)];
    met[one] = (met[one] ?? 0) + votes;
    met[other] = (met[other] ?? 0) + votes;
  });
  return met;
};

/**
 * The official score of a pairwise survey. Depends on the counts alone, so the order of votes is no matter. Throws
 * RangeError when the prior is below 0, or is 0 and some ideas never lost to the rest: no maximum likelihood exists then.
 */
export const bradleyTerry = (counts: PairCounts, options: PairwiseOptions = {}): PairwiseResult => {
  const { prior = 1, tolerance = 1e-6, mostIterations = 10_000, onProgress } = options;
  if (!(prior >= 0)) throw new RangeError('The prior cannot be negative.');
  if (prior === 0 && !isStronglyConnected(counts)) throw new RangeError('Without a prior every idea must have won and lost, directly or not, against every other.');
  const { strengths, wins, convergence } = fitStrengths(counts, {
    prior,
    tolerance,
    mostIterations,
    onIteration: (iteration, change) => onProgress?.({ phase: 'FIT', iteration, change }),
  });
  const of = counts.ideas.length;
  const { errors, basis } = scoreErrors(counts, strengths, prior, (done) => onProgress?.({ phase: 'INTERVALS', done, of }));
  const met = meetingsOf(counts);
  const ideas = counts.ideas.map((id, idea): Unranked => {
    const score = scoreOf(strengths, idea);
    // One idea alone has nobody to beat, so nothing is known of its score.
    const [low, high] = of < 2 ? [0, 1] : intervalOf(score, errors[idea] ?? 0);
    const won = wins[idea] ?? 0;
    return { id, strength: strengths[idea] ?? 1, score: 100 * score, low: 100 * low, high: 100 * high, wins: won, losses: (met[idea] ?? 0) - won };
  });
  return { method: PAIRWISE_METHOD, prior, ideas: ranked(ideas), votes: counts.votes, leftOut: counts.leftOut, pairs: counts.first.length, convergence, intervals: basis };
};
