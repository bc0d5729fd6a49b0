// Voters taken together by what they approve: those who approve the same have the same share and pay the same.
import type { BudgetVote } from './budget-vote.ts';

/** Projects are known by their place in the listed order; groups by a place that the order of ballots does not change. */
export type Electorate = {
  readonly voters: number;
  readonly costs: readonly bigint[];
  readonly votes: readonly number[];
  /** Cost at most the budget, and approved by somebody; others can never be chosen. */
  readonly isEligible: readonly boolean[];
  /** Voters in each group. */
  readonly sizes: Float64Array;
  /** Projects of each group, in listed order. */
  readonly approvals: readonly Uint32Array[];
  /** Groups behind each project. */
  readonly supporters: readonly Uint32Array[];
  /** The group of each ballot, in the order given. */
  readonly groupOf: Uint32Array;
};

const approvalsOf = (approves: readonly string[], placeOf: ReadonlyMap<string, number>): Uint32Array => {
  const places = new Set<number>();
  for (const id of approves) {
    const place = placeOf.get(id);
    if (place === undefined) throw new RangeError(`The project "${id}" is not listed.`);
    places.add(place);
  }
  return Uint32Array.from(places).sort();
};

const supportersOf = (approvals: readonly Uint32Array[], projects: number): Uint32Array[] => {
  const supporters = Array.from({ length: projects }, (): number[] => []);
  approvals.forEach((places, group) => places.forEach((place) => supporters[place]?.push(group)));
  return supporters.map((groups) => Uint32Array.from(groups));
};

/** Throws RangeError when a ballot names a project that is not listed. */
export const electorateOf = ({ budget, projects, ballots }: BudgetVote): Electorate => {
  const placeOf = new Map(projects.map(({ id }, place) => [id, place]));
  const found = new Map<string, { readonly approvals: Uint32Array; size: number }>();
  const keys = ballots.map(({ approves, count = 1 }) => {
    const approvals = approvalsOf(approves, placeOf);
    const key = approvals.join(' ');
    const group = found.get(key);
    if (group === undefined) found.set(key, { approvals, size: count });
    else group.size += count;
    return key;
  });
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const placeOfKey = new Map(sorted.map(([key], place) => [key, place]));
  const groups = sorted.map(([, group]) => group);
  const approvals = groups.map((group) => group.approvals);
  const supporters = supportersOf(approvals, projects.length);
  const sizes = Float64Array.from(groups, ({ size }) => size);
  const votes = supporters.map((places) => places.reduce((sum, group) => sum + (sizes[group] ?? 0), 0));
  return {
    voters: sizes.reduce((sum, size) => sum + size, 0),
    costs: projects.map(({ cost }) => cost),
    votes,
    isEligible: projects.map(({ cost }, place) => cost <= budget && (votes[place] ?? 0) > 0),
    sizes,
    approvals,
    supporters,
    groupOf: Uint32Array.from(keys, (key) => placeOfKey.get(key) ?? 0),
  };
};
