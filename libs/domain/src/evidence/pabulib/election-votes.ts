// Between a `.pb` file and a budget vote of our own.
import type { BudgetVote } from '../equal-shares/budget-vote.ts';
import type { PbElection } from './election.ts';

/** Null when the votes are not approvals: others are read and kept, but not counted. One unit is that of the file. */
export const budgetVoteOf = ({ voteType, budget, decimals, projects, votes }: PbElection): BudgetVote | null =>
  voteType !== 'approval'
    ? null
    : { budget, unit: 10n ** BigInt(decimals), projects: projects.map(({ id, cost }) => ({ id, cost })), ballots: votes.map((vote) => ({ approves: vote.projects })) };

type Described = {
  readonly vote: BudgetVote;
  readonly meta: ReadonlyMap<string, string>;
  /** By project: its name and whatever else should stand beside its cost. */
  readonly projectFields?: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** Our amounts are pence; a file with whole pounds only says so without decimals, as many programs expect. */
const decimalsFor = (amounts: readonly bigint[]): number => (amounts.every((amount) => amount % 100n === 0n) ? 0 : 2);

/**
 * A vote of ours, in pence, as an election to be written. Voters are numbered in the order of what they approve and not
 * in the order in which they came, so that nobody who saw a person vote can find the ballot.
 */
export const pbElectionOf = ({ vote, meta, projectFields = new Map() }: Described): PbElection => {
  const decimals = decimalsFor([vote.budget, ...vote.projects.map(({ cost }) => cost)]);
  const divisor = decimals === 0 ? 100n : 1n;
  const listed = vote.projects.map(({ id }) => id);
  const ballots = vote.ballots
    .flatMap(({ approves, count = 1 }) => Array.from({ length: count }, () => listed.filter((id) => approves.includes(id))))
    .map((projects) => ({ projects, key: JSON.stringify(projects) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return {
    voteType: 'approval',
    decimals,
    budget: vote.budget / divisor,
    projects: vote.projects.map(({ id, cost }) => ({ id, cost: cost / divisor, fields: projectFields.get(id) ?? new Map() })),
    votes: ballots.map(({ projects }, index) => ({ voterId: String(index + 1), projects, points: null, fields: new Map() })),
    meta,
  };
};
