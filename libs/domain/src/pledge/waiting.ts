// Who waits for whom in a circle: the pledges that can only hold together, because each looks to the others.
import { components } from './components.ts';
import type { Condition } from './condition.ts';
import type { Pledge, SettlementFacts } from './pledge.ts';
import { baseOf, poolOf, scopeOf, SCOPES, worth, type Pool } from './pool.ts';
import type { Solution } from './solve.ts';
import { failures, viewOf } from './view.ts';

/** The pledges that come to hold one after another, each by itself and those before it: reached from below. */
const holdUnaided = (pool: Pool): readonly boolean[] => {
  let isActive: readonly boolean[] = pool.members.map(() => false);
  for (;;) {
    const before = isActive;
    const base = baseOf(pool, (index) => before[index] === true);
    const solution: Solution = { isActive: before, amounts: pool.members.map((member) => worth(member, base)) };
    const view = viewOf(pool, solution);
    const after = pool.members.map((member, index) => {
      if (before[index] === true || member.isExpired) return before[index] === true;
      return failures(view, { member, amount: worth(member, base), isActive: false }, member.condition).holds;
    });
    if (after.every((holds, index) => holds === before[index])) return before;
    isActive = after;
  }
};

/** Class nodes come after the pledges, organisation nodes after those. */
const lookedAt = (condition: Condition, pool: Pool): number[] => {
  const first = pool.members.length;
  if (condition.type === 'always' || condition.type === 'fact') return [];
  if (condition.type === 'total' || condition.type === 'count') return [first + scopeOf(condition.class)];
  if (condition.type !== 'organisation') return condition.of.flatMap((part) => lookedAt(part, pool));
  const organisation = pool.organisations.get(condition.organisationId);
  return organisation === undefined ? [] : [first + SCOPES + organisation];
};

const graphOf = (pool: Pool, isWaiting: readonly boolean[]): number[][] => {
  const first = pool.members.length;
  const edges = Array.from({ length: first + SCOPES + pool.organisationCount }, (): number[] => []);
  pool.members.forEach((member, index) => {
    if (isWaiting[index] !== true) return;
    edges[index]?.push(...lookedAt(member.condition, pool));
    edges[first]?.push(index);
    edges[first + member.scope]?.push(index);
    edges[first + SCOPES + member.organisation]?.push(index);
  });
  return edges;
};

/**
 * The circles of pledges, by id in the order given, in which each waits, directly or through others, for every other.
 * Left out: pledges that hold by themselves, and circles within one organisation. They are the ones that "activate
 * when met" would leave empty for ever. Meant for pools that people look at: up to n rounds of n pledges.
 */
export const waitingCycles = (
  pledges: readonly Pledge[],
  facts: SettlementFacts = { milestones: new Set() },
): string[][] => {
  const pool = poolOf(pledges, facts);
  const isUnaided = holdUnaided(pool);
  const isWaiting = pool.members.map((member, index) => !member.isExpired && isUnaided[index] !== true);
  return components(graphOf(pool, isWaiting))
    .map((nodes) => nodes.filter((node) => node < pledges.length).sort((a, b) => a - b))
    .filter((members) => new Set(members.map((index) => pool.members[index]?.organisation)).size > 1)
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((members) => members.flatMap((index) => pledges[index]?.id ?? []));
};
