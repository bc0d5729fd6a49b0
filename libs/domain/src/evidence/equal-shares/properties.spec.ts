// Compares the count with a plain one in slow exact fractions on small random votes full of ties, and tests what must be
// true of any vote.
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { equalShares, type ApprovalBallot, type BudgetVote } from '../index.ts';

/** MOOTHALL_VOTES=100000 runs a longer search. */
const VOTES = Number(process.env['MOOTHALL_VOTES'] ?? 1500);
// A long search, or a busy machine, may take its time.
jest.setTimeout(3_600_000);

type Ratio = readonly [bigint, bigint];
const less = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b;
const minus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => lowest(a * d - c * b, b * d);
const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => lowest(a * d + c * b, b * d);
const min = (a: Ratio, b: Ratio): Ratio => (less(a, b) ? a : b);
function lowest(num: bigint, den: bigint): Ratio {
  let [x, y] = [num < 0n ? -num : num, den];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? [0n, 1n] : [num / x, den / x];
}

type Voter = readonly string[];
type Plain = { readonly chosen: readonly { readonly id: string; readonly payment: Ratio }[]; readonly purses: readonly Ratio[] };

/** The payment, found by trying the supporters from the poorest up; null when they cannot afford it. */
const paymentFor = (cost: bigint, purses: readonly Ratio[]): Ratio | null => {
  let owed: Ratio = [cost, 1n];
  const sorted = purses.toSorted((a, b) => (less(a, b) ? -1 : 1));
  for (const [index, purse] of sorted.entries()) {
    const part: Ratio = [owed[0], owed[1] * BigInt(sorted.length - index)];
    if (!less(purse, part)) return part;
    owed = minus(owed, purse);
  }
  return null;
};

const before = (votes: (id: string) => number, listed: (id: string) => number) => (a: { id: string; cost: bigint; rho: Ratio }, b: { id: string; cost: bigint; rho: Ratio }): number => {
  if (less(a.rho, b.rho)) return -1;
  if (less(b.rho, a.rho)) return 1;
  return votes(b.id) - votes(a.id) || Number(a.cost - b.cost) || listed(a.id) - listed(b.id);
};

const plainRun = (projects: BudgetVote['projects'], voters: readonly Voter[], share: Ratio): Plain => {
  const votes = (id: string): number => voters.filter((voter) => voter.includes(id)).length;
  const listed = (id: string): number => projects.findIndex((project) => project.id === id);
  let purses: Ratio[] = voters.map(() => share);
  const chosen: { id: string; payment: Ratio }[] = [];
  for (;;) {
    const options = projects.filter(({ id }) => votes(id) > 0 && chosen.every((one) => one.id !== id)).flatMap(({ id, cost }) => {
      const payment = paymentFor(cost, purses.filter((_, index) => voters[index]?.includes(id)));
      return payment === null ? [] : [{ id, cost, payment, rho: [payment[0], payment[1] * cost] as const }];
    });
    const [best] = options.toSorted(before(votes, listed));
    if (best === undefined) return { chosen, purses };
    purses = purses.map((purse, index) => (voters[index]?.includes(best.id) ? minus(purse, min(purse, best.payment)) : purse));
    chosen.push({ id: best.id, payment: lowest(...best.payment) });
  }
};

/** One unit at a time, every time from the beginning. */
const plainCount = ({ budget, unit, projects, ballots }: BudgetVote) => {
  const voters = ballots.flatMap(({ approves, count = 1 }) => Array.from({ length: count }, () => approves));
  const eligible = projects.filter(({ id, cost }) => cost <= budget && voters.some((voter) => voter.includes(id)));
  const costOf = ({ chosen }: Plain): bigint => chosen.reduce((sum, { id }) => sum + (projects.find((project) => project.id === id)?.cost ?? 0n), 0n);
  const n = BigInt(voters.length);
  let share: Ratio = [(budget / (n * unit)) * unit, 1n];
  let run = plainRun(eligible, voters, [budget, n]);
  let used: Ratio = [budget, n];
  while (eligible.some(({ id, cost }) => cost <= budget - costOf(run) && run.chosen.every((one) => one.id !== id))) {
    share = [share[0] + unit, 1n];
    const next = plainRun(eligible, voters, share);
    if (costOf(next) > budget) break;
    [run, used] = [next, share];
  }
  return { run, share: lowest(...used), spent: costOf(run) };
};

const ids = ['a', 'b', 'c', 'd', 'e'];
/** Small round amounts, so that ties are common; with odd and larger ones shares are raised often enough to skip raises. */
const anyVote: fc.Arbitrary<BudgetVote> = fc.record({
  budget: fc.oneof(fc.bigInt({ min: 1n, max: 120n }), fc.bigInt({ min: 1n, max: 700n })),
  unit: fc.constantFrom(1n, 1n, 2n, 5n),
  projects: fc.shuffledSubarray(ids, { minLength: 1 }).chain((listed) =>
    fc.tuple(...listed.map((id) => fc.record({ id: fc.constant(id), cost: fc.oneof(fc.constantFrom(3n, 7n, 10n, 20n, 30n, 45n, 60n), fc.bigInt({ min: 50n, max: 400n })) }))),
  ),
  ballots: fc.constant<ApprovalBallot[]>([]),
}).chain((vote) => {
  const listed = vote.projects.map(({ id }) => id);
  return fc.array(fc.record({ approves: fc.shuffledSubarray(listed), count: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 7 }).map((ballots) => ({ ...vote, ballots }));
});

describe('any budget vote', () => {
  it('comes out as in the plain count, to the last fraction of a penny', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const result = equalShares(vote);
        const { run, share } = plainCount(vote);
        expect(result.chosen.filter(({ by }) => by === 'SHARES').map(({ id, payment }) => [id, payment?.num, payment?.den])).toEqual(run.chosen.map(({ id, payment }) => [id, ...payment]));
        expect([result.share.num, result.share.den]).toEqual(share);
      }),
      { numRuns: VOTES },
    );
  });

  it('never spends more than the budget, and pays each bought project exactly', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const { chosen, outcome, groups, share, budget } = equalShares(vote);
        expect(outcome.spent + outcome.leftover).toBe(budget);
        expect(outcome.leftover >= 0n).toBe(true);
        for (const { id, cost, by } of chosen) {
          const paid = groups.flatMap((group) => group.paid.filter(({ project }) => project === id).map(({ amount }): Ratio => [amount.num * BigInt(group.voters), amount.den]));
          expect(paid.reduce(plus, [0n, 1n])).toEqual(by === 'SHARES' ? [cost, 1n] : [0n, 1n]);
        }
        for (const { paid, left } of groups) expect(paid.map(({ amount }): Ratio => [amount.num, amount.den]).reduce(plus, [left.num, left.den])).toEqual([share.num, share.den]);
      }),
      { numRuns: VOTES },
    );
  });

  it('does not depend on the order of ballots, nor on who is counted together', () => {
    fc.assert(
      fc.property(anyVote, fc.infiniteStream(fc.nat()), (vote, numbers) => {
        const single = vote.ballots.flatMap(({ approves, count = 1 }) => Array.from({ length: count }, () => ({ approves })));
        const shuffled = single.map((ballot) => ({ ballot, key: numbers.next().value ?? 0 })).toSorted((a, b) => a.key - b.key);
        const { groupOf: _one, ...one } = equalShares(vote);
        const { groupOf: _other, ...other } = equalShares({ ...vote, ballots: shuffled.map(({ ballot }) => ballot) });
        expect(other).toEqual(one);
      }),
      { numRuns: VOTES / 5 },
    );
  });

  // Extended justified representation, for one project at a time (Peters, Pierczyński and Skowron 2021, up to one project).
  it('leaves nobody out whose group could have bought a project from its own parts of the budget', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const { outcome, groups, voters } = equalShares(vote);
        for (const { id, cost } of vote.projects) {
          const supporters = groups.filter(({ approves }) => approves.includes(id));
          const size = supporters.reduce((sum, group) => sum + group.voters, 0);
          if (cost > vote.budget || size === 0 || BigInt(size) * vote.budget < cost * BigInt(voters)) continue;
          expect(outcome.chosen.includes(id) || supporters.some(({ funded }) => funded > 0n)).toBe(true);
        }
      }),
      { numRuns: VOTES },
    );
  });

  it('gives each ballot its group', () => {
    fc.assert(
      fc.property(anyVote, (vote) => {
        const { groups, groupOf } = equalShares(vote);
        vote.ballots.forEach(({ approves }, index) => expect(groups[groupOf[index] ?? -1]?.approves.toSorted()).toEqual(approves.toSorted()));
      }),
      { numRuns: 100 },
    );
  });
});
