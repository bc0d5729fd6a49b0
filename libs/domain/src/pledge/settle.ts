// The outcome of a pledge round: which pledges hold together, what they are worth, and why the others do not.
import { explainAll, type Explanation } from './explain.ts';
import type { Pledge, SettlementFacts } from './pledge.ts';
import { poolOf, type Pool } from './pool.ts';
import { solve, type Solution } from './solve.ts';

/** Stored with a result, so that it can be worked out again in the same way. */
export const ALGORITHM_VERSION = 'greatest-fixed-point/1';

/** Pence. Value in kind is never part of the cash. */
export type Totals = { readonly cash: bigint; readonly inKind: bigint };
export type Settlement = {
  /** Ids of the pledges that hold. */
  readonly active: Set<string>;
  /** Pence by pledge id; 0 for a pledge that does not hold. */
  readonly amounts: Map<string, bigint>;
  readonly totals: Totals;
  readonly explanations: Map<string, Explanation>;
};

export const totalsOf = (pool: Pool, { isActive, amounts }: Solution): Totals =>
  pool.members.reduce<Totals>(
    ({ cash, inKind }, member, index) => {
      const amount = isActive[index] === true ? (amounts[index] ?? 0n) : 0n;
      return member.isCash ? { cash: cash + amount, inKind } : { cash, inKind: inKind + amount };
    },
    { cash: 0n, inKind: 0n },
  );

/**
 * Settles a round: the greatest set of pledges whose conditions all hold when exactly that set is active. It exists,
 * is unique, and does not depend on the order of the pledges, whose ids must differ. It activates together those who
 * wait for each other. A preview when asked before the lock: it moves nothing. See docs/methods.md.
 */
export const settle = (pledges: readonly Pledge[], facts: SettlementFacts): Settlement => {
  const pool = poolOf(pledges, facts);
  const solution = solve(pool);
  const explained = explainAll(pool, solution);
  const explanations = new Map<string, Explanation>();
  const amounts = new Map<string, bigint>();
  const active = new Set<string>();
  pledges.forEach(({ id }, index) => {
    const explanation = explained[index];
    if (explanation === undefined) return;
    if (explanation.isActive) active.add(id);
    amounts.set(id, solution.amounts[index] ?? 0n);
    explanations.set(id, explanation);
  });
  return { active, amounts, totals: totalsOf(pool, solution), explanations };
};

/** Why one pledge holds or not; null when there is no such pledge. */
export const explain = (pledges: readonly Pledge[], facts: SettlementFacts, pledgeId: string): Explanation | null =>
  settle(pledges, facts).explanations.get(pledgeId) ?? null;
