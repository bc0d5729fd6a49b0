// The solver: everybody in, then out with those whose condition fails, until nobody else falls.
import type { Atom } from './condition.ts';
import { forestOf, kill } from './conditions.ts';
import { ledgerOf, moneyIn, scopesOf, standingIn, type Ledger } from './ledger.ts';
import { baseOf, SCOPES, worth, type Base, type Member, type Pool } from './pool.ts';
import { lowerStanding, sweepCounts, watchCounts, type CountWatch } from './watch-counts.ts';
import { sweepTotals, watchTotals, type TotalWatch } from './watch-totals.ts';

export type Solution = {
  readonly isActive: readonly boolean[];
  /** What each member is worth; 0 when not active. */
  readonly amounts: readonly bigint[];
};

type Run = {
  readonly pool: Pool;
  readonly isActive: boolean[];
  readonly amounts: bigint[];
  readonly ledger: Ledger;
  readonly base: Base;
  readonly totalWatch: TotalWatch;
  readonly countWatch: CountWatch;
  /** By organisation: the parts that wait for it. */
  readonly organisationWatch: ReadonlyMap<number, readonly number[]>;
  readonly onDeath: (node: number) => void;
  readonly fallen: number[];
};

/** Takes money, or the whole member, out of the ledger, and lets die what no longer holds. */
const takeOut = (run: Run, member: Member, amount: bigint, isLeaving: boolean): void => {
  const { pool, ledger, onDeath } = run;
  const standing = standingIn(run);
  const counted = member.isCounted ? amount : 0n;
  const scopes = scopesOf(member);
  for (const scope of scopes) {
    const place = scope * pool.organisationCount + member.organisation;
    const before = standing(scope, member.organisation);
    ledger.totals[scope] = (ledger.totals[scope] ?? 0n) - counted;
    ledger.money[place] = (ledger.money[place] ?? 0n) - counted;
    if (isLeaving) ledger.active[place] = (ledger.active[place] ?? 0) - 1;
    lowerStanding(run.countWatch, scope, before, standing(scope, member.organisation));
  }
  for (const scope of scopes) {
    sweepTotals(run.totalWatch, scope, ledger.totals[scope] ?? 0n, moneyIn(run), onDeath);
    sweepCounts(run.countWatch, scope, standing, onDeath);
  }
  if (ledger.active[member.organisation] === 0) run.organisationWatch.get(member.organisation)?.forEach(onDeath);
};

const letFall = (run: Run): void => {
  for (let index = run.fallen.pop(); index !== undefined; index = run.fallen.pop()) {
    const member = run.pool.members[index];
    if (member === undefined || run.isActive[index] !== true) continue;
    const amount = run.amounts[index] ?? 0n;
    run.isActive[index] = false;
    run.amounts[index] = 0n;
    if (member.isBaseCash) run.base.all -= amount;
    if (member.isCouncilCash) run.base.council -= amount;
    takeOut(run, member, amount, true);
  }
};

/** Whether any matching pledge shrank because its base did. */
const lowerMatches = (run: Run, matching: readonly number[]): boolean => {
  let isLower = false;
  for (const index of matching) {
    const member = run.pool.members[index];
    if (member === undefined || run.isActive[index] !== true) continue;
    const [before, after] = [run.amounts[index] ?? 0n, worth(member, run.base)];
    if (after === before) continue;
    isLower = true;
    run.amounts[index] = after;
    takeOut(run, member, before - after, false);
  }
  return isLower;
};

type Placed<A extends Atom> = { readonly node: number; readonly organisation: number; readonly atom: A };

const isType =
  <T extends Atom['type']>(type: T) =>
  (placed: Placed<Atom>): placed is Placed<Extract<Atom, { readonly type: T }>> =>
    placed.atom.type === type;

const watchOrganisations = (pool: Pool, atoms: readonly Placed<Atom>[]): Map<number, number[]> => {
  const watch = new Map<number, number[]>();
  for (const { node, atom } of atoms.filter(isType('organisation'))) {
    const organisation = pool.organisations.get(atom.organisationId) ?? -1;
    const nodes = watch.get(organisation);
    if (nodes === undefined) watch.set(organisation, [node]);
    else nodes.push(node);
  }
  return watch;
};

const prepare = (pool: Pool): { readonly run: Run; readonly begin: () => void } => {
  const { members, facts } = pool;
  const isActive = members.map((member) => !member.isExpired);
  const base = baseOf(pool, (index) => isActive[index] === true);
  const amounts = members.map((member, index) => (isActive[index] === true ? worth(member, base) : 0n));
  const ledger = ledgerOf(pool, isActive, amounts);
  const forest = forestOf(members.map((member) => member.condition));
  const fallen: number[] = [];
  const onDeath = (node: number): void => kill(forest, node, (owner) => fallen.push(owner));
  const atoms = forest.atoms.map(({ node, atom }): Placed<Atom> => {
    const organisation = members[forest.owner[node] ?? 0]?.organisation ?? 0;
    return { node, organisation, atom };
  });
  const organisationWatch = watchOrganisations(pool, atoms);
  const totalWatch = watchTotals(atoms.filter(isType('total')), moneyIn({ pool, ledger }));
  const countWatch = watchCounts(atoms.filter(isType('count')), pool.organisationCount, standingIn({ pool, ledger }));
  const run: Run = { pool, isActive, amounts, ledger, base, totalWatch, countWatch, organisationWatch, onDeath, fallen };
  const begin = (): void => {
    forest.stillborn.forEach(onDeath);
    for (const { node, atom } of atoms) if (atom.type === 'fact' && !facts.milestones.has(atom.code)) onDeath(node);
    for (const [organisation, nodes] of organisationWatch) if ((ledger.active[organisation] ?? 0) === 0) nodes.forEach(onDeath);
    for (let scope = 0; scope < SCOPES; scope += 1) {
      sweepTotals(totalWatch, scope, ledger.totals[scope] ?? 0n, moneyIn(run), onDeath);
      sweepCounts(countWatch, scope, standingIn(run), onDeath);
    }
  };
  return { run, begin };
};

/**
 * The greatest set of pledges that holds together, and what each is worth: the greatest fixed point, reached from
 * above. Counters only fall and each part dies once: O((n + m) log m) for n pledges and m parts, plus, for each time
 * the base of matching shrinks, one look at each matching pledge. See docs/methods.md (Knaster–Tarski).
 */
export const solve = (pool: Pool): Solution => {
  const { run, begin } = prepare(pool);
  const matching = pool.members.flatMap((member, index) => (member.match === null ? [] : [index]));
  begin();
  do letFall(run);
  while (lowerMatches(run, matching));
  return { isActive: run.isActive, amounts: run.amounts };
};
