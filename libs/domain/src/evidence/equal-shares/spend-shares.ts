// One run of the Method of Equal Shares: every voter has the same share, and projects are bought by their supporters.
import type { Electorate } from './electorate.ts';
import { estimatePayment, exactPayment, type Bounds } from './payment.ts';
import { fillPurses, pay, type ExactPayment, type Fraction, type Purses } from './purses.ts';

type Candidate = { readonly project: number; readonly cost: number; bounds: Bounds };

/** Per unit of cost, so per unit of utility: the ρ of the literature, between two bounds. */
const lowest = ({ bounds, cost }: Candidate): number => (bounds.low / cost) * (1 - 2 ** -51);
const highest = ({ bounds, cost }: Candidate): number => (bounds.high / cost) * (1 + 2 ** -51);

/** Looks at candidates from the smallest lower bound on, as far as they can still be best; drops who is not affordable. */
const contendersOf = (purses: Purses, candidates: Candidate[]): Candidate[] => {
  candidates.sort((a, b) => lowest(a) - lowest(b));
  let best = Infinity;
  const looked: Candidate[] = [];
  let at = 0;
  for (; at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (candidate === undefined || lowest(candidate) > best) break;
    const bounds = estimatePayment(purses, candidate.project, candidate.bounds.low);
    if (bounds === null) continue;
    candidate.bounds = bounds;
    looked.push(candidate);
    best = Math.min(best, highest(candidate));
  }
  candidates.splice(0, at, ...looked);
  return looked.filter((candidate) => lowest(candidate) <= best);
};

type Priced = ExactPayment & { readonly candidate: Candidate };

/** Negative when `a` is chosen before `b`: the smaller ρ, then more votes, then the lower cost, then the listed order. */
const byRho =
  ({ costs, votes }: Electorate) =>
  (a: Priced, b: Priced): number => {
    const [one, other] = [a.candidate.project, b.candidate.project];
    const [left, right] = [a.owed * b.payers * (costs[other] ?? 0n), b.owed * a.payers * (costs[one] ?? 0n)];
    if (left !== right) return left < right ? -1 : 1;
    if (votes[one] !== votes[other]) return (votes[other] ?? 0) - (votes[one] ?? 0);
    if (costs[one] !== costs[other]) return (costs[one] ?? 0n) < (costs[other] ?? 0n) ? -1 : 1;
    return one - other;
  };

/** Notes how much larger all shares could be, and this candidate be chosen before each of the others all the same. */
const noteReach = (purses: Purses, chosen: Candidate, others: readonly Candidate[]): void => {
  for (const other of others) {
    if (other === chosen || other.bounds.slope === 0) continue;
    const unsure = (2 * (other.bounds.high - other.bounds.low)) / other.cost;
    const lead = lowest(other) - highest(chosen) - (Number.isFinite(unsure) ? unsure : 0);
    purses.sameUpTo = Math.min(purses.sameUpTo, Math.max(0, lead) * (other.cost / other.bounds.slope));
  }
};

/** The least anyone can pay is an equal part of the cost, however large the shares are. */
const candidatesOf = ({ costs, votes, isEligible }: Electorate): Candidate[] =>
  costs.flatMap((exact, project): Candidate[] => {
    const cost = Number(exact);
    const low = (cost / (votes[project] ?? 1)) * (1 - 2 ** -51);
    return isEligible[project] === true ? [{ project, cost, bounds: { low, high: Infinity, slope: 0 } }] : [];
  });

/**
 * Chooses, until nothing is affordable, the project with the smallest ρ, where supporters pay ρ times their utility or
 * all they have left, and the utility of a project is its cost: Peters, Pierczyński and Skowron, "Proportional
 * participatory budgeting with additive utilities" (NeurIPS 2021). Ties are found and broken exactly.
 */
export const spendShares = (electorate: Electorate, share: Fraction): Purses => {
  const purses = fillPurses(electorate, share);
  let candidates = candidatesOf(electorate);
  for (;;) {
    const priced = contendersOf(purses, candidates).map((candidate): Priced => ({ candidate, ...exactPayment(purses, candidate.project, candidate.bounds) }));
    const [first] = priced.toSorted(byRho(electorate));
    if (first === undefined) return purses;
    const chosen = first.candidate;
    noteReach(purses, chosen, candidates);
    pay(purses, chosen.project, first, chosen.bounds.slope);
    candidates = candidates.filter((candidate) => candidate !== chosen);
  }
};

export const costOf = ({ costs }: Electorate, projects: Iterable<number>): bigint => {
  let sum = 0n;
  for (const project of projects) sum += costs[project] ?? 0n;
  return sum;
};
