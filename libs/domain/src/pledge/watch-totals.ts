// Watches every "total" part of a pool: as the money falls, the parts with the largest need die first.
import type { Atom } from './condition.ts';
import { pop, push, type Heap } from './heap.ts';
import { scopeOf, SCOPES } from './pool.ts';

type Total = Extract<Atom, { readonly type: 'total' }>;
type Need = { readonly min: bigint; readonly node: number };
/** Needs, largest first, and how many have died. */
type Queue = { readonly needs: Need[]; next: number };
/** Parts that leave out one organisation's own money all look at the same figure, so they share one queue. */
type OwnQueue = Queue & { readonly organisation: number };

export type TotalWatch = {
  readonly plain: readonly Queue[];
  /** Key: largest need + own money when last looked at, which is never too small, since own money only falls. */
  readonly own: readonly Heap<bigint, OwnQueue>[];
};

const byMin = (a: Need, b: Need): number => (a.min > b.min ? -1 : a.min < b.min ? 1 : 0);

export type OwnMoney = (scope: number, organisation: number) => bigint;

export const watchTotals = (
  atoms: readonly { readonly node: number; readonly organisation: number; readonly atom: Total }[],
  ownMoney: OwnMoney,
): TotalWatch => {
  const plain = Array.from({ length: SCOPES }, (): Queue => ({ needs: [], next: 0 }));
  const groups = Array.from({ length: SCOPES }, () => new Map<number, OwnQueue>());
  for (const { node, organisation, atom } of atoms) {
    const scope = scopeOf(atom.class);
    const need = { min: atom.min, node };
    if (atom.excludeOwn !== true) {
      plain[scope]?.needs.push(need);
      continue;
    }
    const group = groups[scope]?.get(organisation) ?? { organisation, needs: [], next: 0 };
    group.needs.push(need);
    groups[scope]?.set(organisation, group);
  }
  for (const queue of plain) queue.needs.sort(byMin);
  const own = groups.map((byOrganisation, scope) => {
    const heap: Heap<bigint, OwnQueue> = [];
    for (const group of byOrganisation.values()) {
      group.needs.sort(byMin);
      push(heap, { key: (group.needs[0]?.min ?? 0n) + ownMoney(scope, group.organisation), item: group });
    }
    return heap;
  });
  return { plain, own };
};

const sweepQueue = (queue: Queue, money: bigint, onDeath: (node: number) => void): void => {
  for (let need = queue.needs[queue.next]; need !== undefined && need.min > money; need = queue.needs[queue.next]) {
    queue.next += 1;
    onDeath(need.node);
  }
};

/** Lets every part die whose need is above the money left in this scope. */
export const sweepTotals = (
  watch: TotalWatch,
  scope: number,
  total: bigint,
  ownMoney: OwnMoney,
  onDeath: (node: number) => void,
): void => {
  const plain = watch.plain[scope];
  if (plain !== undefined) sweepQueue(plain, total, onDeath);
  const heap = watch.own[scope];
  while (heap?.[0] !== undefined && heap[0].key > total) {
    const group = pop(heap)?.item;
    if (group === undefined) return;
    const own = ownMoney(scope, group.organisation);
    sweepQueue(group, total - own, onDeath);
    const next = group.needs[group.next];
    if (next !== undefined) push(heap, { key: next.min + own, item: group });
  }
};
