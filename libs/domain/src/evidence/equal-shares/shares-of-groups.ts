// Who pays for what: the exact part of each group of like voters in every project that shares bought.
import type { Electorate } from './electorate.ts';
import { gcd, type Fraction, type Purses } from './purses.ts';

export type PaidPart = { readonly project: number; readonly amount: Fraction };
/** What one voter of the group paid, project by project as chosen, and has left. The parts and the rest add up to the share. */
export type GroupSpending = { readonly paid: readonly PaidPart[]; readonly left: Fraction };

/** In lowest terms. */
export const reduced = ({ num, den }: Fraction): Fraction => {
  const common = gcd(num, den);
  return common <= 1n ? { num, den } : { num: num / common, den: den / common };
};

export const spendingOf = ({ electorate, chosen, payments, spentOn, startNum, den }: Purses, group: number): GroupSpending => {
  const approves = new Set(electorate.approvals[group]);
  const paid: PaidPart[] = [];
  let left = startNum;
  for (const project of chosen) {
    if (!approves.has(project) || left === 0n) continue;
    const amount = spentOn[group] === project ? left : (payments[project] ?? 0n);
    paid.push({ project, amount: reduced({ num: amount, den }) });
    left -= amount;
  }
  return { paid, left: reduced({ num: left, den }) };
};

/** The cost of all chosen projects that a group approves: its utility. */
export const fundedFor = ({ approvals, costs }: Electorate, group: number, chosen: ReadonlySet<number>): bigint => {
  let sum = 0n;
  for (const project of approvals[group] ?? []) if (chosen.has(project)) sum += costs[project] ?? 0n;
  return sum;
};
