// What a project would take at most from each of its supporters: quickly with bounds, and exactly where that matters.
import { exactLeft, exactSum, type ExactPayment, type Purses } from './purses.ts';

/** The payment lies between `low` and `high`; see `slopeOf`. */
export type Bounds = { readonly low: number; readonly high: number; readonly slope: number };

const HALF_ULP = 2 ** -53;
/** As a share of what a voter began with: who is that far above the payment certainly pays it in full. */
const MARGIN = 1e-7;

const payersOf = ({ electorate, spentOn }: Purses, project: number): number[] => {
  const payers: number[] = [];
  for (const group of electorate.supporters[project] ?? []) if (spentOn[group] === -1) payers.push(group);
  return payers;
};

/** Whether supporters have at least the cost between them; exactly so where the quick sum cannot tell. */
const canAfford = (purses: Purses, project: number, payers: readonly number[], cost: number): boolean => {
  const { sizes, costs } = purses.electorate;
  let [voters, total] = [0, 0];
  for (const group of payers) {
    voters += sizes[group] ?? 0;
    total += (sizes[group] ?? 0) * (purses.left[group] ?? 0);
  }
  const error = voters * purses.slack + (total + cost) * (payers.length + 2) * HALF_ULP;
  if (Math.abs(total - cost) > error) return total > cost;
  return exactSum(purses, payers) >= (costs[project] ?? 0n) * purses.den;
};

/** Those who have less than the payment give it all; of the rest each gives the same. */
const splitCost = (purses: Purses, payers: readonly number[], cost: number, from: number): { readonly payment: number; readonly given: number } => {
  const { left, electorate } = purses;
  let payment = from;
  for (;;) {
    let [given, others] = [0, 0];
    for (const group of payers) {
      const [size, purse] = [electorate.sizes[group] ?? 0, left[group] ?? 0];
      if (purse < payment) given += size * purse;
      else others += size;
    }
    const next = (cost - given) / others;
    if (!(next > payment) || others === 0) return { payment, given };
    payment = next;
  }
};

/** How many certainly have more than the payment, and so bear every error in it. */
const fullPayers = ({ left, electorate }: Purses, payers: readonly number[], payment: number): number => {
  let sum = 0;
  for (const group of payers) if ((left[group] ?? 0) > payment) sum += electorate.sizes[group] ?? 0;
  return sum;
};

/**
 * The payment falls by at most so much for each unit more that everyone began with. With purses that grow by at most
 * g_i d, q the payment, C those who have less and k the others, Σ min(b_i + g_i d, q − s d) ≤ cost for
 * s = Σ_C g_i / k: so the payment is still at least q − s d.
 */
const slopeOf = ({ left, electorate, growth }: Purses, project: number, payment: number): number => {
  let [grown, others] = [0, 0];
  for (const group of electorate.supporters[project] ?? []) {
    const size = electorate.sizes[group] ?? 0;
    if ((left[group] ?? 0) < payment) grown += size * (growth[group] ?? 0);
    else others += size;
  }
  return others === 0 ? Infinity : grown / others;
};

/** By how much everyone would have to begin with more for supporters to afford the cost. */
const raiseToAfford = ({ left, slack, electorate, growth }: Purses, project: number, cost: number): number => {
  let [total, grown] = [0, 0];
  for (const group of electorate.supporters[project] ?? []) {
    const size = electorate.sizes[group] ?? 0;
    total += size * ((left[group] ?? 0) + 2 * slack);
    grown += size * (growth[group] ?? 0);
  }
  return Math.max(0, cost - total) / grown;
};

/**
 * The exact payment, once it is known where it lies: who has certainly less is summed up, who has certainly more pays in
 * full, and those between are tried from the poorest up.
 */
export const exactPayment = (purses: Purses, project: number, { low, high }: Omit<Bounds, 'slope'>): ExactPayment => {
  const { electorate, left, slack } = purses;
  const [poor, near]: [number[], number[]] = [[], []];
  let rest = 0;
  for (const group of payersOf(purses, project)) {
    const purse = left[group] ?? 0;
    if (purse + slack < low) poor.push(group);
    else {
      rest += electorate.sizes[group] ?? 0;
      if (purse - slack <= high) near.push(group);
    }
  }
  let [owed, voters] = [(electorate.costs[project] ?? 0n) * purses.den - exactSum(purses, poor), BigInt(rest)];
  const unsure = near
    .map((group) => ({ size: BigInt(electorate.sizes[group] ?? 0), purse: exactLeft(purses, group) }))
    .toSorted((a, b) => (a.purse < b.purse ? -1 : a.purse > b.purse ? 1 : 0));
  for (const { size, purse } of unsure) {
    if (purse * voters >= owed) break;
    owed -= purse * size;
    voters -= size;
  }
  return { owed, payers: voters };
};

/**
 * Bounds of the payment q with Σ min(purse, q) = cost over the supporters; null when they cannot afford it, which stays
 * so. `from` is a lower bound known before: payments only rise as purses empty. The error of the quick sum is borne by
 * those who certainly pay in full; where there are none the bounds are those of all purses, and the exact sum decides.
 */
export const estimatePayment = (purses: Purses, project: number, from: number): Bounds | null => {
  const { electorate, left, slack, slackStep } = purses;
  const cost = Number(electorate.costs[project] ?? 0n);
  const payers = payersOf(purses, project);
  if (!canAfford(purses, project, payers, cost)) {
    purses.sameUpTo = Math.min(purses.sameUpTo, raiseToAfford(purses, project, cost));
    return null;
  }
  const { payment, given } = splitCost(purses, payers, cost, Math.max(from, cost / (electorate.votes[project] ?? 1)));
  const margin = slackStep * 2 ** 50 * MARGIN;
  const full = fullPayers(purses, payers, payment + margin);
  const error = ((electorate.votes[project] ?? 0) * slack + (given + cost) * (payers.length + 4) * HALF_ULP) / full + payment * 2 * HALF_ULP;
  if (full > 0 && error < margin) return { low: payment - error, high: payment + error, slope: slopeOf(purses, project, payment) };
  const most = payers.reduce((max, group) => Math.max(max, left[group] ?? 0), 0);
  return { low: Math.max(0, from), high: most + slack, slope: Infinity };
};
