// Spends what equal shares leave over: larger shares for everyone while the outcome fits, then the most votes first.
import type { Electorate } from './electorate.ts';
import type { Purses } from './purses.ts';
import { costOf, spendShares } from './spend-shares.ts';

export type AddOne = {
  /** The run that counts. */
  readonly purses: Purses;
  /** How often the method was run; raises that certainly change no choice are skipped. */
  readonly runs: number;
  /** By how many units the share was raised. */
  readonly raises: bigint;
  /** Why shares were not raised further: everything affordable is chosen, or the next raise would overspend. */
  readonly stoppedBy: 'NOTHING_MORE_FITS' | 'NEXT_RAISE_OVERSPENDS';
};

/** Most votes first, then the lower cost, then the listed order. */
const byVotes =
  ({ votes, costs }: Electorate) =>
  (one: number, other: number): number => {
    if (votes[one] !== votes[other]) return (votes[other] ?? 0) - (votes[one] ?? 0);
    if (costs[one] !== costs[other]) return (costs[one] ?? 0n) < (costs[other] ?? 0n) ? -1 : 1;
    return one - other;
  };

const eligibleOf = ({ isEligible }: Electorate): number[] => isEligible.flatMap((yes, project) => (yes ? [project] : []));

/** Goes through projects by votes and takes what still fits. From nothing, this is the greedy rule. */
export const fillByVotes = (electorate: Electorate, budget: bigint, chosen: readonly number[]): number[] => {
  let left = budget - costOf(electorate, chosen);
  const taken: number[] = [];
  for (const project of eligibleOf(electorate).filter((one) => !chosen.includes(one)).toSorted(byVotes(electorate))) {
    const cost = electorate.costs[project] ?? 0n;
    if (cost > left) continue;
    left -= cost;
    taken.push(project);
  }
  return taken;
};

/** So many raises certainly change no choice; a little less than what was found, as that was found in floating point. */
const idleRaises = ({ sameUpTo }: Purses, unit: bigint): bigint => BigInt(Math.floor(Math.min(sameUpTo * (1 - 1e-6), Number.MAX_SAFE_INTEGER))) / unit;

/**
 * Add1: the share of every voter is raised by one unit of money at a time, from the whole units of an equal part of the
 * budget on, until the outcome leaves out nothing that fits, or the next one would cost more than the budget. Ends,
 * since in the end shares buy everything that anybody approves.
 */
export const addOneUnit = (electorate: Electorate, budget: bigint, unit: bigint, onRun?: (runs: number) => void): AddOne => {
  const voters = BigInt(electorate.voters);
  const whole = budget / (voters * unit);
  const runAt = (raises: bigint): Purses => spendShares(electorate, { num: (whole + raises) * unit, den: 1n });
  let [purses, raises, idle] = [spendShares(electorate, { num: budget, den: voters }), 0n, 0n];
  for (let runs = 1; ; runs += 1) {
    onRun?.(runs);
    if (fillByVotes(electorate, budget, purses.chosen).length === 0) return { purses, runs, raises, stoppedBy: 'NOTHING_MORE_FITS' };
    const next = runAt(raises + idle + 1n);
    if (costOf(electorate, next.chosen) > budget) {
      // The last outcome that fits is at the end of the raises that were skipped.
      if (idle > 0n) purses = runAt(raises + idle);
      return { purses, runs: runs + 1, raises: raises + idle, stoppedBy: 'NEXT_RAISE_OVERSPENDS' };
    }
    [purses, raises, idle] = [next, raises + idle + 1n, idleRaises(next, unit)];
  }
};
