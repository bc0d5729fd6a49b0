// Counts the votes of a consultation by its method; the same inputs give the same result, byte for byte.
import { bradleyTerry, countPlacedPairs, equalShares, PAIRWISE_METHOD, schulze, type EqualSharesResult, type Fraction, type Outcome } from '../evidence/index.ts';
import type { BudgetInputs, ConsultationInputs, PairwiseInputs, RankedInputs } from './inputs.ts';
import type { BudgetCount, BudgetOutcome, ConsultationCount, ExactFraction, PairwiseCount, PairwiseScores, RankedCount } from './results.ts';

/** `of` is null where nobody can know beforehand how much there is to do. */
export type CountProgress = { readonly done: number; readonly of: number | null };
type OnProgress = (progress: CountProgress) => void;

const PRIOR = 1;

/** Twelve figures: far more than the votes can tell, and fewer than would differ between machines. */
const settled = (value: number): number => Number(value.toPrecision(12));

const scoresOf = ({ options, votes, undecided }: PairwiseInputs, withLimited: boolean, onIdea: (done: number) => void): PairwiseScores => {
  const weight = (usual: number, limited: number): number => usual + (withLimited ? limited : 0);
  const cast = votes.filter(([, , usual, limited]) => weight(usual, limited) > 0);
  const counts = countPlacedPairs(options, {
    winners: Uint32Array.from(cast, ([winner]) => winner),
    losers: Uint32Array.from(cast, ([, loser]) => loser),
    counts: Uint32Array.from(cast, ([, , usual, limited]) => weight(usual, limited)),
  });
  const result = bradleyTerry(counts, { prior: PRIOR, onProgress: (progress) => progress.phase === 'INTERVALS' && onIdea(progress.done) });
  return {
    scores: result.ideas.map(({ id, rank, isTied, score, low, high, wins, losses }) => ({ option: id, rank, isTied, score: settled(score), low: settled(low), high: settled(high), wins, losses })),
    votes: result.votes,
    pairs: result.pairs,
    isConverged: result.convergence.isConverged,
    intervals: result.intervals,
    undecided: undecided.map(({ reason, usual, limited }) => ({ reason, count: weight(usual, limited) })),
  };
};

const countPairwise = (inputs: PairwiseInputs, onProgress: OnProgress): PairwiseCount => {
  const size = inputs.options.length;
  const isPlain = [...inputs.votes.map(([, , , limited]) => limited), ...inputs.undecided.map(({ limited }) => limited)].every((limited) => limited === 0);
  const told = (before: number) => (done: number) => onProgress({ done: before + done, of: isPlain ? size : 2 * size });
  const everyone = scoresOf(inputs, true, told(0));
  // Without hasty visits both are the same, so they are not worked out twice.
  return { kind: 'PAIRWISE', method: PAIRWISE_METHOD, prior: PRIOR, everyone, withoutLimited: isPlain ? everyone : scoresOf(inputs, false, told(size)) };
};

const countRanked = ({ options, ballots }: RankedInputs): RankedCount => {
  const idsOf = (tier: readonly number[]): string[] => tier.flatMap((place) => options[place] ?? []);
  const { method, pairwise, paths, ranking, kinds, ballots: cast } = schulze(options, ballots.map(({ tiers, count }) => ({ ranking: tiers.map(idsOf), count })));
  return { kind: 'RANKED', method, ballots: cast, kinds, options, pairwise, paths, ranking };
};

const exact = ({ num, den }: Fraction): ExactFraction => ({ num: num.toString(), den: den.toString() });
const maybeExact = (fraction: Fraction | null): ExactFraction | null => (fraction === null ? null : exact(fraction));
const outcomeOf = ({ chosen, spent, leftover, votersWithNothing, votersBetterOff }: Outcome): BudgetOutcome => ({ chosen, spent: spent.toString(), leftover: leftover.toString(), votersWithNothing, votersBetterOff });

const groupsOf = ({ groups }: EqualSharesResult): BudgetCount['groups'] =>
  groups
    .map(({ approves, voters, paid, left, funded, fundedByGreedy }) => ({
      approves,
      voters,
      paid: paid.map(({ project, amount }) => ({ option: project, amount: exact(amount) })),
      left: exact(left),
      funded: funded.toString(),
      fundedByGreedy: fundedByGreedy.toString(),
    }))
    .toSorted((a, b) => b.voters - a.voters);

const countBudget = ({ budget, unit, projects, ballots }: BudgetInputs, onProgress: OnProgress): BudgetCount => {
  const ids = projects.map(({ id }) => id);
  const vote = {
    budget: BigInt(budget),
    unit: BigInt(unit),
    projects: projects.map(({ id, cost }) => ({ id, cost: BigInt(cost) })),
    ballots: ballots.map(({ approves, count }) => ({ approves: approves.flatMap((place) => ids[place] ?? []), count })),
  };
  const result = equalShares(vote, (runs) => onProgress({ done: runs, of: null }));
  return {
    kind: 'BUDGET',
    method: result.method,
    budget,
    unit,
    voters: result.voters,
    share: exact(result.share),
    runs: result.runs,
    raises: result.raises.toString(),
    stoppedBy: result.stoppedBy,
    chosen: result.chosen.map(({ id, cost, votes, by, payment, effectiveVotes }) => ({ option: id, cost: cost.toString(), votes, by, payment: maybeExact(payment), effectiveVotes: maybeExact(effectiveVotes) })),
    notChosen: result.notChosen.map(({ id, cost, votes, because }) => ({ option: id, cost: cost.toString(), votes, because })),
    outcome: outcomeOf(result.outcome),
    greedy: outcomeOf(result.greedy),
    groups: groupsOf(result),
  };
};

export const countConsultation = (inputs: ConsultationInputs, onProgress: OnProgress = () => undefined): ConsultationCount => {
  switch (inputs.method) {
    case 'PAIRWISE':
      return countPairwise(inputs, onProgress);
    case 'RANKED':
      return countRanked(inputs);
    case 'BUDGET':
      return countBudget(inputs, onProgress);
  }
};
