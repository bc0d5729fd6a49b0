// Compares the solver with a search through every subset, on small random pools full of ties, and tests what must
// be true of any pool.
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import {
  conditionToJson,
  matchedAmount,
  ORGANISATION_CLASSES,
  parseCondition,
  PLEDGE_KINDS,
  settle,
  smallestUnlock,
  type Condition,
  type Pledge,
  type SettlementFacts,
} from './index.ts';

/** `npm run verify:pledges` runs a longer search. */
const POOLS = Number(process.env['MOOTHALL_POOLS'] ?? 2000);
const RUNS = Number(process.env['MOOTHALL_RUNS'] ?? 500);

type RandomPool = { readonly pledges: readonly Pledge[]; readonly facts: SettlementFacts };

/** Few organisations and small round amounts, so that ties and exact hits are common. */
const organisationId = fc.constantFrom('o0', 'o1', 'o2', 'o3', 'o4', 'o5');
const amount = fc.constantFrom(0n, 10n, 20n, 30n, 40n, 60n);
const least = fc.constantFrom(0n, 1n, 10n, 20n, 30n, 60n, 90n, 100n, 150n);
const options = { class: fc.constantFrom(...ORGANISATION_CLASSES), excludeOwn: fc.boolean() };
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => {
  const of = fc.array(tie('condition'), { minLength: 1, maxLength: 3 });
  return {
    condition: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 1, arbitrary: fc.constant<Condition>({ type: 'always' }) },
      { weight: 5, arbitrary: fc.record({ type: fc.constant('total' as const), min: least, ...options }, { requiredKeys: ['type', 'min'] }) },
      {
        weight: 5,
        arbitrary: fc.record(
          { type: fc.constant('count' as const), k: fc.integer({ min: 1, max: 4 }), minEach: least, ...options },
          { requiredKeys: ['type', 'k'] },
        ),
      },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('organisation' as const), organisationId }) },
      { weight: 1, arbitrary: fc.record({ type: fc.constant('fact' as const), code: fc.constantFrom('met', 'unmet') }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('all' as const), of }) },
      { weight: 2, arbitrary: fc.record({ type: fc.constant('any' as const), of }) },
      {
        weight: 2,
        arbitrary: of.chain((parts) => fc.record({ type: fc.constant('atLeast' as const), k: fc.integer({ min: 1, max: parts.length }), of: fc.constant(parts) })),
      },
    ),
  };
});
const anyMatch = fc.record({
  numerator: fc.constantFrom(1n, 2n),
  denominator: fc.constantFrom(1n, 2n, 3n),
  cap: fc.constantFrom(10n, 40n, 100n),
  base: fc.constantFrom('COUNCIL_CASH' as const, 'ALL_CASH' as const),
});
/** The class belongs to the organisation, so it follows from its id. */
const classOf = (id: string) => ORGANISATION_CLASSES[[0, 0, 0, 1, 2, 3][Number(id.slice(1))] ?? 0] ?? 'council';
const anyPledge = fc
  .record({ organisationId, kind: fc.constantFrom('CASH' as const, 'CASH' as const, 'CASH' as const, ...PLEDGE_KINDS), amount, condition: anyCondition, match: anyMatch })
  .map((pledge) => ({ ...pledge, organisationClass: classOf(pledge.organisationId) }));
const numbered = (pledges: readonly Omit<Pledge, 'id'>[]): Pledge[] => pledges.map((pledge, index) => ({ ...pledge, id: `p${index}` }));
const anyPool: fc.Arbitrary<RandomPool> = fc.record({
  pledges: fc.array(anyPledge, { minLength: 1, maxLength: 7 }).map(numbered),
  facts: fc.boolean().map((inKindCounts) => ({ milestones: new Set(['met']), inKindCounts })),
});

// A long search, or a busy machine, may take its time.
jest.setTimeout(3_600_000);

type Active = readonly { readonly pledge: Pledge; readonly amount: bigint; readonly counted: bigint }[];

const activate = ({ pledges, facts }: RandomPool, mask: number): Active => {
  const chosen = pledges.filter((_, index) => (mask >> index) & 1);
  const base = (isIn: (pledge: Pledge) => boolean) =>
    chosen.filter((pledge) => pledge.kind === 'CASH' && isIn(pledge)).reduce((sum, pledge) => sum + pledge.amount, 0n);
  return chosen.map((pledge) => {
    const amount =
      pledge.kind === 'MATCH'
        ? matchedAmount(pledge.match!, base((one) => pledge.match!.base === 'ALL_CASH' || one.organisationClass === 'council'))
        : pledge.amount;
    const isCash = pledge.kind === 'CASH' || pledge.kind === 'MATCH';
    return { pledge, amount, counted: isCash || facts.inKindCounts === true ? amount : 0n };
  });
};

const holds = (condition: Condition, self: Pledge, active: Active, milestones: ReadonlySet<string>): boolean => {
  const parts = (of: readonly Condition[]) => of.filter((part) => holds(part, self, active, milestones)).length;
  const seen = (from: { class?: string; excludeOwn?: boolean }) =>
    active.filter(
      ({ pledge }) =>
        (from.class === undefined || pledge.organisationClass === from.class) &&
        !(from.excludeOwn === true && pledge.organisationId === self.organisationId),
    );
  switch (condition.type) {
    case 'always': return true;
    case 'all': return parts(condition.of) === condition.of.length;
    case 'any': return parts(condition.of) > 0;
    case 'atLeast': return parts(condition.of) >= condition.k;
    case 'fact': return milestones.has(condition.code);
    case 'organisation': return active.some(({ pledge }) => pledge.organisationId === condition.organisationId);
    case 'total': return seen(condition).reduce((sum, { counted }) => sum + counted, 0n) >= condition.min;
    case 'count': {
      const money = new Map<string, bigint>();
      for (const { pledge, counted } of seen(condition)) {
        money.set(pledge.organisationId, (money.get(pledge.organisationId) ?? 0n) + counted);
      }
      return [...money.values()].filter((sum) => sum >= (condition.minEach ?? 0n)).length >= condition.k;
    }
  }
};

const isSelfConsistent = (pool: RandomPool, mask: number): boolean => {
  const active = activate(pool, mask);
  return active.every(({ pledge }) => holds(pledge.condition, pledge, active, pool.facts.milestones));
};

/** The union of all self-consistent subsets. */
const greatest = (pool: RandomPool): number => {
  let union = 0;
  for (let mask = 1; mask < 1 << pool.pledges.length; mask += 1) if (isSelfConsistent(pool, mask)) union |= mask;
  return union;
};

describe('the solver against a search through all subsets', () => {
  it(`finds the same pledges and the same money in ${POOLS} random pools`, () => {
    const seen = { none: 0, some: 0, all: 0 };
    fc.assert(
      fc.property(anyPool, (pool) => {
        const mask = greatest(pool);
        const active = activate(pool, mask);
        const settled = settle(pool.pledges, pool.facts);
        expect([...settled.active].toSorted()).toEqual(active.map(({ pledge }) => pledge.id).toSorted());
        for (const { pledge, amount } of active) expect(settled.amounts.get(pledge.id)).toBe(amount);
        seen[active.length === 0 ? 'none' : active.length === pool.pledges.length ? 'all' : 'some'] += 1;
      }),
      { numRuns: POOLS },
    );
    // The pools are worth something only if every kind of outcome is among them.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(POOLS / 50);
  });

  it('explains each pledge that does not hold with parts that are short, and never one that is met', () => {
    fc.assert(
      fc.property(anyPool, (pool) => {
        const settled = settle(pool.pledges, pool.facts);
        for (const { id } of pool.pledges) {
          const explanation = settled.explanations.get(id);
          expect(explanation?.isActive).toBe(settled.active.has(id));
          expect(explanation?.failed.length === 0).toBe(settled.active.has(id));
          for (const { current, needed } of explanation?.failed ?? []) expect(current < needed).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the smallest unlock: enough, and a penny less is not', () => {
    let found = 0;
    fc.assert(
      fc.property(anyPool, fc.constantFrom('council' as const, 'funder' as const), (pool, from) => {
        const unlock = smallestUnlock(pool.pledges, pool.facts, from);
        const now = settle(pool.pledges, pool.facts);
        const added = (amount: bigint) => {
          const help: Pledge = { id: 'help', organisationId: 'help', organisationClass: from, kind: 'CASH', amount, condition: { type: 'always' } };
          const settled = settle([...pool.pledges, help], pool.facts);
          return { settled, ids: pool.pledges.map(({ id }) => id).filter((id) => settled.active.has(id) && !now.active.has(id)) };
        };
        if (unlock === null) return expect(added(1000n).ids).toEqual([]);
        found += 1;
        const { settled, ids } = added(unlock.amount);
        expect(unlock.pledgeIds).toEqual(ids);
        expect(ids.length).toBeGreaterThan(0);
        expect(unlock.unlocks).toBe(settled.totals.cash - now.totals.cash - unlock.amount);
        if (unlock.amount > 1n) expect(added(unlock.amount - 1n).ids).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 10);
  });
});

describe('any pool', () => {
  const activeIn = (pledges: readonly Pledge[], facts: SettlementFacts) => settle(pledges, facts).active;
  const check = (property: fc.IPropertyWithHooks<[RandomPool, number]>) => fc.assert(property, { numRuns: RUNS });
  const place = fc.nat({ max: 6 });

  it('keeps every pledge that holds when one more is added', () => {
    check(
      fc.property(anyPool, place, ({ pledges, facts }, at) => {
        const fewer = pledges.filter((_, index) => index !== at);
        const [before, after] = [activeIn(fewer, facts), activeIn(pledges, facts)];
        expect([...before].filter((id) => !after.has(id))).toEqual([]);
      }),
    );
  });

  it('keeps every pledge that holds when one amount is raised or one condition weakened', () => {
    check(
      fc.property(anyPool, place, ({ pledges, facts }, at) => {
        const before = activeIn(pledges, facts);
        const change = (alter: (pledge: Pledge) => Pledge) => activeIn(pledges.map((one, index) => (index === at ? alter(one) : one)), facts);
        const richer = change((pledge) => ({ ...pledge, amount: pledge.amount + 25n }));
        const looser = change((pledge) => ({ ...pledge, condition: { type: 'any', of: [pledge.condition, { type: 'count', k: 2 }] } }));
        for (const id of before) expect([id, richer.has(id), looser.has(id)]).toEqual([id, true, true]);
      }),
    );
  });

  it('changes nothing when a pledge that does not hold is withdrawn', () => {
    check(
      fc.property(anyPool, place, ({ pledges, facts }, at) => {
        const before = settle(pledges, facts);
        const out = pledges.filter(({ id }) => !before.active.has(id))[at];
        if (out === undefined) return;
        const after = settle(pledges.filter(({ id }) => id !== out.id), facts);
        expect([after.active, after.totals]).toEqual([before.active, before.totals]);
      }),
    );
  });

  it('settles to itself, and does not depend on the order of the pledges', () => {
    check(
      fc.property(anyPool, place, ({ pledges, facts }, at) => {
        const before = settle(pledges, facts);
        const again = settle(pledges.filter(({ id }) => before.active.has(id)), facts);
        expect([again.active, again.totals]).toEqual([before.active, before.totals]);
        const turned = settle([...pledges.slice(at), ...pledges.slice(0, at)].toReversed(), facts);
        expect([turned.active, turned.totals, turned.amounts, turned.explanations]).toEqual([before.active, before.totals, before.amounts, before.explanations]);
      }),
    );
  });

  it('means the same after its conditions were written as JSON and read back', () => {
    check(
      fc.property(anyPool, place, ({ pledges, facts }, _at) => {
        const read = pledges.map((pledge) => {
          const condition = parseCondition(JSON.parse(JSON.stringify(conditionToJson(pledge.condition))));
          if (Array.isArray(condition)) throw new Error(condition[0]?.message);
          return { ...pledge, condition };
        });
        expect(activeIn(read, facts)).toEqual(activeIn(pledges, facts));
      }),
    );
  });
});
