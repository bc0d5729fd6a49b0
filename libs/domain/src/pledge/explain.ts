// Why a pledge does not hold: the parts that fail, with what there is and what is needed.
import type { Atom } from './condition.ts';
import { baseOf, worth, type Pool } from './pool.ts';
import type { Solution } from './solve.ts';
import { failures, lookUp, viewOf } from './view.ts';

export type FailedAtom = {
  readonly atom: Atom;
  /** Pence for `total`, organisations for `count`, 0 for the others; the pledge itself counted in. */
  readonly current: bigint;
  readonly needed: bigint;
};
export type Explanation = {
  readonly isActive: boolean;
  readonly reason: 'ACTIVE' | 'EXPIRED' | 'CONDITION';
  /** Empty unless the reason is CONDITION. */
  readonly failed: readonly FailedAtom[];
};

/**
 * One explanation per member. Figures are those of the pledges that hold, plus the pledge itself (without the
 * matching it would draw), so they never say more than is secured. A part is never reported although it is met.
 */
export const explainAll = (pool: Pool, solution: Solution): Explanation[] => {
  const view = viewOf(pool, solution);
  const base = baseOf(pool, (index) => solution.isActive[index] === true);
  return pool.members.map((member, index): Explanation => {
    if (solution.isActive[index] === true) return { isActive: true, reason: 'ACTIVE', failed: [] };
    if (member.isExpired) return { isActive: false, reason: 'EXPIRED', failed: [] };
    const self = { member, amount: worth(member, base), isActive: false };
    const failed = failures(view, self, member.condition).atoms.map((atom) => ({ atom, ...lookUp(view, self, atom) }));
    return { isActive: false, reason: 'CONDITION', failed };
  });
};
