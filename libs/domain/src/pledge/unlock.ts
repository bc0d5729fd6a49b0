// The smallest help that makes more pledges hold: "another £12,000 from anyone unlocks £90,000".
import type { Condition } from './condition.ts';
import type { Match, Pledge, SettlementFacts } from './pledge.ts';
import type { OrganisationClass } from './pledger.ts';
import { poolOf, withVirtualPledge, type Pool } from './pool.ts';
import { totalsOf } from './settle.ts';
import { solve, type Solution } from './solve.ts';

export type Unlock = {
  /** Pence of new, unconditional cash that are enough; a penny less is not. */
  readonly amount: bigint;
  /** Pence of cash that hold then and do not now, without the new cash itself. */
  readonly unlocks: bigint;
  /** Pence of value in kind that hold then and do not now. */
  readonly unlocksInKind: bigint;
  readonly pledgeIds: readonly string[];
};

/** No amount above the largest figure a condition asks for can do more for it. */
const largestFigure = (condition: Condition): bigint => {
  if (condition.type === 'total') return condition.min;
  if (condition.type === 'count') return condition.minEach ?? 0n;
  if (!('of' in condition)) return 0n;
  return condition.of.map(largestFigure).reduce((most, figure) => (figure > most ? figure : most), 0n);
};

/** No amount above this brings a matching pledge any nearer to its cap. */
const enoughForCap = (match: Match | null | undefined): bigint =>
  match == null || match.numerator <= 0n || match.denominator <= 0n
    ? 0n
    : (match.cap * match.denominator) / match.numerator + 1n;

/** More than this cannot help: every figure asked for is reached, and every match is at its cap. */
const mostUseful = (pledges: readonly Pledge[]): bigint =>
  pledges
    .flatMap(({ condition, match }) => [largestFigure(condition), enoughForCap(match)])
    .reduce((most, figure) => (figure > most ? figure : most), 1n);

const newlyActive = (pool: Pool, before: Solution, amount: bigint, from: OrganisationClass | undefined) => {
  const richer = withVirtualPledge(pool, amount, from);
  const after = solve(richer);
  const members = pool.members.flatMap((_, index) => (after.isActive[index] === true && before.isActive[index] !== true ? [index] : []));
  return { richer, after, members };
};

/**
 * The smallest single unconditional cash pledge, from an organisation that is not in the pool yet, that makes at
 * least one more pledge hold; null when no amount does. `from` is its class; without it the newcomer counts only
 * where no class is asked for. Binary search is right because more money never undoes a pledge.
 */
export const smallestUnlock = (
  pledges: readonly Pledge[],
  facts: SettlementFacts,
  from?: OrganisationClass,
): Unlock | null => {
  const pool = poolOf(pledges, facts);
  const before = solve(pool);
  let high = mostUseful(pledges);
  if (newlyActive(pool, before, high, from).members.length === 0) return null;
  let low = 0n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (newlyActive(pool, before, middle, from).members.length > 0) high = middle;
    else low = middle;
  }
  const { richer, after, members } = newlyActive(pool, before, high, from);
  const [then, now] = [totalsOf(richer, after), totalsOf(pool, before)];
  return {
    amount: high,
    unlocks: then.cash - now.cash - high,
    unlocksInKind: then.inKind - now.inKind,
    pledgeIds: members.flatMap((index) => pledges[index]?.id ?? []),
  };
};
