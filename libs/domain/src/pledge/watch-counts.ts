// Watches every "count" part of a pool: how many organisations still stand at each minimum that somebody asks for.
import type { Atom } from './condition.ts';
import { pop, push, type Heap } from './heap.ts';
import { scopeOf, SCOPES } from './pool.ts';
import { findNegative, lowerRange, setValue, slackTreeOf, valueAt, type SlackTree } from './slack-tree.ts';

type Count = Extract<Atom, { readonly type: 'count' }>;
type Watched = { readonly node: number; readonly organisation: number; readonly k: number; readonly excludeOwn: boolean };
/** Key: organisations needed in all, own one included where it is to be left out. Never too small, as in totals. */
type Needs = Heap<number, Watched>;

type ScopeWatch = {
  /** Each minimum somebody asks for, in rising order. */
  readonly levels: readonly bigint[];
  readonly needs: readonly Needs[];
  /** Per level: organisations that stand there less the largest need. */
  readonly slack: SlackTree;
};
export type CountWatch = readonly ScopeWatch[];

/** An active organisation's counted money, or -1 when it has no active pledge. */
export type Standing = (scope: number, organisation: number) => bigint;

export type CountAtom = { readonly node: number; readonly organisation: number; readonly atom: Count };

/** The first level above `money`; an organisation with it stands at every level before. */
const levelsUpTo = (levels: readonly bigint[], money: bigint): number => {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle] ?? 0n) <= money) low = middle + 1;
    else high = middle;
  }
  return low;
};

const levelOf = (atom: Count): bigint => atom.minEach ?? 0n;

const watchScope = (scope: number, atoms: readonly CountAtom[], standings: readonly bigint[], standing: Standing): ScopeWatch => {
  const levels = [...new Set(atoms.map(({ atom }) => levelOf(atom)))].sort((a, b) => (a < b ? -1 : 1));
  const needs = levels.map((): Needs => []);
  for (const { node, organisation, atom } of atoms) {
    const level = levelsUpTo(levels, levelOf(atom)) - 1;
    const excludeOwn = atom.excludeOwn === true;
    const own = excludeOwn && standing(scope, organisation) >= levelOf(atom) ? 1 : 0;
    push(needs[level] ?? [], { key: atom.k + own, item: { node, organisation, k: atom.k, excludeOwn } });
  }
  const rising = standings.filter((money) => money >= 0n).sort((a, b) => (a < b ? -1 : 1));
  const slack = levels.map((level, index) => {
    const below = levelsUpTo(rising, level - 1n);
    return rising.length - below - (needs[index]?.[0]?.key ?? Number.NEGATIVE_INFINITY);
  });
  return { levels, needs, slack: slackTreeOf(slack) };
};

export const watchCounts = (atoms: readonly CountAtom[], organisationCount: number, standing: Standing): CountWatch =>
  Array.from({ length: SCOPES }, (_, scope) => {
    const here = atoms.filter(({ atom }) => scopeOf(atom.class) === scope);
    const standings =
      here.length === 0 ? [] : Array.from({ length: organisationCount }, (_unused, organisation) => standing(scope, organisation));
    return watchScope(scope, here, standings, standing);
  });

/** Tells the watch that an organisation's standing fell. */
export const lowerStanding = (watch: CountWatch, scope: number, before: bigint, after: bigint): void => {
  const here = watch[scope];
  if (here === undefined || here.levels.length === 0) return;
  const [from, to] = [levelsUpTo(here.levels, after), levelsUpTo(here.levels, before)];
  if (from < to) lowerRange(here.slack, from, to);
};

/** Lets every part die that needs more organisations than still stand. */
export const sweepCounts = (watch: CountWatch, scope: number, standing: Standing, onDeath: (node: number) => void): void => {
  const here = watch[scope];
  if (here === undefined || here.levels.length === 0) return;
  for (let level = findNegative(here.slack); level !== -1; level = findNegative(here.slack)) {
    const needs = here.needs[level];
    const top = needs && pop(needs);
    if (needs === undefined || top === undefined) return;
    const standingThere = valueAt(here.slack, level) + top.key;
    const { node, organisation, k, excludeOwn } = top.item;
    const own = excludeOwn && standing(scope, organisation) >= (here.levels[level] ?? 0n) ? 1 : 0;
    if (k + own > standingThere) onDeath(node);
    else push(needs, { key: k + own, item: top.item });
    setValue(here.slack, level, standingThere - (needs[0]?.key ?? Number.NEGATIVE_INFINITY));
  }
};
