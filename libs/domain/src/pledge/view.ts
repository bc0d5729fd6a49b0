// Looking conditions up in a settled pool: what each part has, and what it needs.
import { partsNeeded, type Atom, type Condition } from './condition.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { scopeOf, type Member, type Pool } from './pool.ts';
import type { Solution } from './solve.ts';

export type View = {
  readonly pool: Pool;
  readonly ledger: Ledger;
  /** By scope: the standings of active organisations, in rising order. */
  readonly standings: readonly (readonly bigint[])[];
};

export const viewOf = (pool: Pool, { isActive, amounts }: Solution): View => {
  const ledger = ledgerOf(pool, isActive, amounts);
  const count = pool.organisationCount;
  const standings = ledger.totals.map((_, scope) =>
    ledger.money
      .slice(scope * count, (scope + 1) * count)
      .filter((_money, organisation) => (ledger.active[scope * count + organisation] ?? 0) > 0)
      .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  );
  return { pool, ledger, standings };
};

/** A pledge as it would be if it held too: its own money and presence are counted in. */
export type Self = { readonly member: Member; readonly amount: bigint; readonly isActive: boolean };

const fromLevel = (rising: readonly bigint[], level: bigint): number => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0n) < level) low = middle + 1;
    else high = middle;
  }
  return rising.length - low;
};

type Own = { readonly money: bigint; readonly isActive: boolean; readonly joining: bigint; readonly joins: boolean };

const ownIn = (view: View, self: Self, scope: number): Own => {
  const place = scope * view.pool.organisationCount + self.member.organisation;
  const joins = !self.isActive && (scope === 0 || scope === self.member.scope);
  return {
    money: view.ledger.money[place] ?? 0n,
    isActive: (view.ledger.active[place] ?? 0) > 0,
    joining: joins && self.member.isCounted ? self.amount : 0n,
    joins,
  };
};

const countFor = (view: View, self: Self, atom: Extract<Atom, { readonly type: 'count' }>): bigint => {
  const scope = scopeOf(atom.class);
  const own = ownIn(view, self, scope);
  const level = atom.minEach ?? 0n;
  const all = fromLevel(view.standings[scope] ?? [], level);
  const others = own.isActive && own.money >= level ? all - 1 : all;
  const counts = (own.isActive || own.joins) && own.money + own.joining >= level;
  return BigInt(atom.excludeOwn !== true && counts ? others + 1 : others);
};

export type Standing = { readonly current: bigint; readonly needed: bigint };

/** What a part has and needs: pence for `total`, organisations for `count`, 0 or 1 of 1 for the others. */
export const lookUp = (view: View, self: Self, atom: Atom): Standing => {
  if (atom.type === 'fact') return { current: view.pool.facts.milestones.has(atom.code) ? 1n : 0n, needed: 1n };
  if (atom.type === 'organisation') {
    const organisation = view.pool.organisations.get(atom.organisationId);
    const isThere = organisation !== undefined && (organisation === self.member.organisation || (view.ledger.active[organisation] ?? 0) > 0);
    return { current: isThere ? 1n : 0n, needed: 1n };
  }
  if (atom.type === 'count') return { current: countFor(view, self, atom), needed: BigInt(atom.k) };
  const scope = scopeOf(atom.class);
  const own = ownIn(view, self, scope);
  const total = view.ledger.totals[scope] ?? 0n;
  return { current: atom.excludeOwn === true ? total - own.money : total + own.joining, needed: atom.min };
};

/** The atoms for which a condition fails; empty when it holds. A compound without enough parts fails with none. */
export const failures = (view: View, self: Self, condition: Condition): { readonly holds: boolean; readonly atoms: readonly Atom[] } => {
  if (condition.type === 'always') return { holds: true, atoms: [] };
  if (!('of' in condition)) {
    const { current, needed } = lookUp(view, self, condition);
    return current >= needed ? { holds: true, atoms: [] } : { holds: false, atoms: [condition] };
  }
  const parts = condition.of.map((part) => failures(view, self, part));
  const holds = parts.filter((part) => part.holds).length >= partsNeeded(condition);
  return { holds, atoms: holds ? [] : parts.flatMap((part) => part.atoms) };
};
