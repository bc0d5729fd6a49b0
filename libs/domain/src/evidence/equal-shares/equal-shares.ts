// The result of a budget vote by the Method of Equal Shares, with who paid what, and the greedy rule beside it.
import { checkBudgetVote, type BudgetProject, type BudgetVote } from './budget-vote.ts';
import { addOneUnit, fillByVotes, type AddOne } from './complete.ts';
import { electorateOf, type Electorate } from './electorate.ts';
import { fillPurses, type Fraction } from './purses.ts';
import { fundedFor, reduced, spendingOf } from './shares-of-groups.ts';
import { costOf } from './spend-shares.ts';

/** Stored with a result, so that it can be worked out again in the same way. Ties: most votes, lower cost, listed order. */
export const BUDGET_METHOD = 'equal-shares-cost-add1-fill/1';

export type ChosenProject = BudgetProject & {
  readonly votes: number;
  /** SHARES: its supporters paid for it. FILL: it had the most votes of what still fitted in the money left over. */
  readonly by: 'SHARES' | 'FILL';
  /** What each supporter paid who had so much; null for FILL. */
  readonly payment: Fraction | null;
  /** Its cost over that payment: its votes, each counted by the part of the payment it brought; null for FILL. */
  readonly effectiveVotes: Fraction | null;
};
export type NotChosenProject = BudgetProject & {
  readonly votes: number;
  readonly because: 'COSTS_MORE_THAN_BUDGET' | 'NOBODY_APPROVES' | 'NOT_ENOUGH_LEFT';
};
export type VoterGroup = {
  readonly approves: readonly string[];
  readonly voters: number;
  /** What each of them paid towards a project, and has left of the share. */
  readonly paid: readonly { readonly project: string; readonly amount: Fraction }[];
  readonly left: Fraction;
  /** The cost of the chosen projects they approve, under this rule and under greedy. */
  readonly funded: bigint;
  readonly fundedByGreedy: bigint;
};
/** How a rule serves the voters. */
export type Outcome = {
  readonly chosen: readonly string[];
  readonly spent: bigint;
  readonly leftover: bigint;
  /** Voters without a single chosen project among those they approve. */
  readonly votersWithNothing: number;
  /** Voters for whom this rule spends more on projects they approve than the other rule does. */
  readonly votersBetterOff: number;
};
export type EqualSharesResult = Pick<AddOne, 'runs' | 'raises' | 'stoppedBy'> & {
  readonly method: typeof BUDGET_METHOD;
  readonly budget: bigint;
  readonly unit: bigint;
  readonly voters: number;
  /** What each voter had to spend in the run that counts; more than an equal part of the budget once it was raised. */
  readonly share: Fraction;
  /** In the order in which they were chosen. */
  readonly chosen: readonly ChosenProject[];
  readonly notChosen: readonly NotChosenProject[];
  readonly outcome: Outcome;
  readonly greedy: Outcome;
  /** Voters who approve the same projects, in an order of their own. */
  readonly groups: readonly VoterGroup[];
  /** The place in `groups` of each ballot, as given. */
  readonly groupOf: Uint32Array;
};

const outcomeOf = (vote: BudgetVote, electorate: Electorate, chosen: readonly number[], other: readonly number[]): Outcome => {
  const spent = costOf(electorate, chosen);
  const [ours, theirs] = [new Set(chosen), new Set(other)];
  let [votersWithNothing, votersBetterOff] = [0, 0];
  electorate.sizes.forEach((size, group) => {
    const funded = fundedFor(electorate, group, ours);
    if (funded === 0n) votersWithNothing += size;
    if (funded > fundedFor(electorate, group, theirs)) votersBetterOff += size;
  });
  return { chosen: chosen.map((project) => vote.projects[project]?.id ?? ''), spent, leftover: vote.budget - spent, votersWithNothing, votersBetterOff };
};

const whyNot = (electorate: Electorate, budget: bigint, project: number): NotChosenProject['because'] => {
  if (electorate.votes[project] === 0) return 'NOBODY_APPROVES';
  return (electorate.costs[project] ?? 0n) > budget ? 'COSTS_MORE_THAN_BUDGET' : 'NOT_ENOUGH_LEFT';
};

const chosenOf = (vote: BudgetVote, { purses }: AddOne, filled: readonly number[]): ChosenProject[] =>
  [...purses.chosen, ...filled].flatMap((place) => {
    const project = vote.projects[place];
    const payment = purses.payments[place] ?? null;
    if (project === undefined) return [];
    return {
      ...project,
      votes: purses.electorate.votes[place] ?? 0,
      by: payment === null ? ('FILL' as const) : ('SHARES' as const),
      payment: payment === null ? null : reduced({ num: payment, den: purses.den }),
      effectiveVotes: payment === null ? null : reduced({ num: project.cost * purses.den, den: payment }),
    };
  });

const groupsOf = (vote: BudgetVote, { purses }: AddOne, chosen: ReadonlySet<number>, greedy: ReadonlySet<number>): VoterGroup[] => {
  const idOf = (place: number): string => vote.projects[place]?.id ?? '';
  return purses.electorate.approvals.map((approvals, group) => {
    const { paid, left } = spendingOf(purses, group);
    return {
      approves: Array.from(approvals, idOf),
      voters: purses.electorate.sizes[group] ?? 0,
      paid: paid.map(({ project, amount }) => ({ project: idOf(project), amount })),
      left,
      funded: fundedFor(purses.electorate, group, chosen),
      fundedByGreedy: fundedFor(purses.electorate, group, greedy),
    };
  });
};

/** Without voters there are no shares to spend. */
const nothing = (electorate: Electorate): AddOne => ({ purses: fillPurses(electorate, { num: 0n, den: 1n }), runs: 0, raises: 0n, stoppedBy: 'NOTHING_MORE_FITS' });

/**
 * Counts a budget vote: equal shares with the cost as utility, shares raised by Add1, the rest filled by votes. Projects
 * that cost more than the budget, or that nobody approves, take no part. All of it is exact, and neither the order of
 * ballots nor that of the names on one matters. Throws RangeError for what `checkBudgetVote` refuses and for a ballot
 * with a project that is not listed. See docs/methods.md.
 */
export const equalShares = (vote: BudgetVote, onRun?: (runs: number) => void): EqualSharesResult => {
  const decision = checkBudgetVote(vote);
  if (!decision.allowed) throw new RangeError(decision.refusals.map(({ code, path }) => `${path.join('.')}: ${code}`).join('; '));
  const electorate = electorateOf(vote);
  const raised = electorate.voters === 0 ? nothing(electorate) : addOneUnit(electorate, vote.budget, vote.unit, onRun);
  const filled = fillByVotes(electorate, vote.budget, raised.purses.chosen);
  const [chosen, greedy] = [[...raised.purses.chosen, ...filled], fillByVotes(electorate, vote.budget, [])];
  const chosenSet = new Set(chosen);
  return {
    method: BUDGET_METHOD,
    budget: vote.budget,
    unit: vote.unit,
    voters: electorate.voters,
    share: reduced({ num: raised.purses.startNum, den: raised.purses.den }),
    runs: raised.runs,
    raises: raised.raises,
    stoppedBy: raised.stoppedBy,
    chosen: chosenOf(vote, raised, filled),
    notChosen: vote.projects.flatMap((project, place) =>
      chosenSet.has(place) ? [] : [{ ...project, votes: electorate.votes[place] ?? 0, because: whyNot(electorate, vote.budget, place) }],
    ),
    outcome: outcomeOf(vote, electorate, chosen, greedy),
    greedy: outcomeOf(vote, electorate, greedy, chosen),
    groups: groupsOf(vote, raised, chosenSet, new Set(greedy)),
    groupOf: electorate.groupOf,
  };
};
