// What a result depends on and nothing else: options and counted votes, written so that equal votes give equal text.
import type { UndecidedReason } from './consultation.ts';

/** Options are named by their place in `options`. `limited` counts votes of visits that voted faster than people do. */
export type PairwiseInputs = {
  readonly method: 'PAIRWISE';
  readonly options: readonly string[];
  /** Winner, loser, usual votes, limited votes; ordered by winner and loser. */
  readonly votes: readonly (readonly [number, number, number, number])[];
  readonly undecided: readonly { readonly reason: UndecidedReason; readonly usual: number; readonly limited: number }[];
};
export type RankedInputs = {
  readonly method: 'RANKED';
  readonly options: readonly string[];
  /** Tiers from the best; what is left out is ranked last, alike. */
  readonly ballots: readonly { readonly tiers: readonly (readonly number[])[]; readonly count: number }[];
};
export type BudgetInputs = {
  readonly method: 'BUDGET';
  /** Whole pence as text, since JSON has no such numbers. */
  readonly budget: string;
  readonly unit: string;
  readonly projects: readonly { readonly id: string; readonly cost: string }[];
  readonly ballots: readonly { readonly approves: readonly number[]; readonly count: number }[];
};
export type ConsultationInputs = PairwiseInputs | RankedInputs | BudgetInputs;

const ascending = (a: number, b: number): number => a - b;

/** A ballot and how many cast it. */
export type Cast<Ballot> = { readonly ballot: Ballot; readonly count: number };

/** Equal ballots taken together, in an order that says nothing of who came when. */
const grouped = <Ballot>(ballots: readonly Cast<Ballot>[]): Cast<Ballot>[] => {
  const groups = new Map<string, { ballot: Ballot; count: number }>();
  for (const { ballot, count } of ballots) {
    const key = JSON.stringify(ballot);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ballot, count });
    else group.count += count;
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};

const placesIn = (options: readonly string[]): ((id: string) => number[]) => {
  const places = new Map(options.map((id, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    return place === undefined ? [] : [place];
  };
};

export const rankedInputs = (options: readonly string[], ballots: readonly Cast<readonly (readonly string[])[]>[]): RankedInputs => {
  const placeOf = placesIn(options);
  const tiers = ballots.map(({ ballot, count }) => ({ count, ballot: ballot.map((tier) => tier.flatMap(placeOf).toSorted(ascending)).filter((tier) => tier.length > 0) }));
  return { method: 'RANKED', options, ballots: grouped(tiers).map(({ ballot, count }) => ({ tiers: ballot, count })) };
};

type BudgetFacts = { readonly budget: bigint; readonly unit: bigint; readonly projects: readonly { readonly id: string; readonly cost: bigint }[] };

export const budgetInputs = ({ budget, unit, projects }: BudgetFacts, ballots: readonly Cast<readonly string[]>[]): BudgetInputs => {
  const placeOf = placesIn(projects.map(({ id }) => id));
  const approvals = ballots.map(({ ballot, count }) => ({ count, ballot: ballot.flatMap(placeOf).toSorted(ascending) }));
  return {
    method: 'BUDGET',
    budget: budget.toString(),
    unit: unit.toString(),
    projects: projects.map(({ id, cost }) => ({ id, cost: cost.toString() })),
    ballots: grouped(approvals).map(({ ballot, count }) => ({ approves: ballot, count })),
  };
};

export const pairwiseInputs = (
  options: readonly string[],
  votes: readonly { readonly winner: string; readonly loser: string; readonly usual: number; readonly limited: number }[],
  undecided: PairwiseInputs['undecided'],
): PairwiseInputs => {
  const placeOf = placesIn(options);
  const rows = votes.flatMap(({ winner, loser, usual, limited }) =>
    placeOf(winner).flatMap((won) => placeOf(loser).map((lost) => [won, lost, usual, limited] as const)),
  );
  return {
    method: 'PAIRWISE',
    options,
    votes: rows.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
    undecided: undecided.toSorted((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
};
