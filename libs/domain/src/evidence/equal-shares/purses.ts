// What every group has left in its purse: exactly, as fractions over one denominator, and nearly, as a quick number.
import type { Electorate } from './electorate.ts';

/** Invariant: `den` is above zero. Not always in lowest terms. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

/** Only to be changed through the functions of this file. */
export type Purses = {
  readonly electorate: Electorate;
  /** What every voter began with, and what each chosen project takes from all who can still pay it, over `den`. */
  startNum: bigint;
  readonly payments: (bigint | null)[];
  den: bigint;
  /** What a voter of each group has left, within `slack` of the truth; exactly 0 once spent. */
  readonly left: Float64Array;
  slack: number;
  readonly slackStep: number;
  /** The project on which a group spent its last penny; -1 while it has any. */
  readonly spentOn: Int32Array;
  /** Projects in the order in which they were chosen. */
  readonly chosen: number[];
  /** At most so much more a voter of each group would have left, for each unit more that everyone began with. */
  readonly growth: Float64Array;
  /** So much more everyone could certainly have begun with, and the same projects be chosen in the same order. */
  sameUpTo: number;
};

const TWO_TO_64 = 2 ** 64;

/** Right to 2⁻⁵³ of its size and 2⁻⁶⁴ besides, however long the numbers. */
export const toNumber = ({ num, den }: Fraction): number => Number((num << 64n) / den) / TWO_TO_64;

export const fillPurses = (electorate: Electorate, share: Fraction): Purses => {
  const start = toNumber(share);
  const slackStep = start * 2 ** -50 + 2 ** -60;
  return {
    electorate,
    startNum: share.num,
    payments: electorate.costs.map(() => null),
    den: share.den,
    left: new Float64Array(electorate.sizes.length).fill(start),
    slack: 2 * slackStep,
    slackStep,
    spentOn: new Int32Array(electorate.sizes.length).fill(-1),
    chosen: [],
    growth: new Float64Array(electorate.sizes.length).fill(1),
    sameUpTo: Infinity,
  };
};

/** What so many groups have left together, over `den`: a whole-number mix of the start and the payments so far. */
export const exactSum = (purses: Purses, groups: readonly number[]): bigint => {
  const { electorate, payments } = purses;
  const payers = new Float64Array(payments.length);
  let voters = 0;
  for (const group of groups) {
    const size = electorate.sizes[group] ?? 0;
    voters += size;
    for (const project of electorate.approvals[group] ?? []) payers[project] = (payers[project] ?? 0) + size;
  }
  return payments.reduce<bigint>((sum, payment, project) => (payment === null ? sum : sum - BigInt(payers[project] ?? 0) * payment), BigInt(voters) * purses.startNum);
};

/** What one voter of a group that is not spent has left, over `den`. */
export const exactLeft = ({ electorate, payments, startNum }: Purses, group: number): bigint =>
  electorate.approvals[group]?.reduce((sum, project) => sum - (payments[project] ?? 0n), startNum) ?? startNum;

/** Writes everything over a denominator so many times as large. */
const refine = (purses: Purses, times: bigint): void => {
  if (times === 1n) return;
  purses.den *= times;
  purses.startNum *= times;
  purses.payments.forEach((payment, project) => {
    if (payment !== null) purses.payments[project] = payment * times;
  });
};

export const gcd = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** What a project takes from each supporter, or all that is left where it is less: owed / (`den` × `payers`). */
export type ExactPayment = { readonly owed: bigint; readonly payers: bigint };

/** `slope`: the payment would fall by at most so much for each unit more that everyone began with. */
export const pay = (purses: Purses, project: number, { owed, payers }: ExactPayment, slope: number): void => {
  const common = gcd(payers, owed);
  const payment = toNumber({ num: owed, den: purses.den * payers });
  const { left, slack, spentOn, growth } = purses;
  for (const group of purses.electorate.supporters[project] ?? []) {
    growth[group] = (growth[group] ?? 0) + slope;
    if (spentOn[group] !== -1) continue;
    const rest = (left[group] ?? 0) - payment;
    const hasMore = Math.abs(rest) > 2 * slack ? rest > 0 : exactLeft(purses, group) * payers > owed;
    left[group] = hasMore ? rest : 0;
    if (!hasMore) spentOn[group] = project;
  }
  refine(purses, payers / common);
  purses.payments[project] = owed / common;
  purses.slack += purses.slackStep;
  purses.chosen.push(project);
};
