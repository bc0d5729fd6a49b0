// The conditions of a pool as one forest: a part that dies takes the whole above it down when too few are left alive.
import { partsNeeded, type Atom, type Condition } from './condition.ts';

export type Forest = {
  /** The node above; -1 for the root of a member's condition. */
  readonly parent: number[];
  /** Whose condition the node belongs to. */
  readonly owner: number[];
  /** How many more parts may die before the node does; an atom has none to lose. */
  readonly slack: number[];
  readonly isDead: boolean[];
  readonly atoms: { readonly node: number; readonly atom: Atom }[];
  /** Nodes that cannot hold from the start, such as "3 of" two parts. */
  readonly stillborn: number[];
};

const grow = (forest: Forest, condition: Condition, owner: number, parent: number): void => {
  const node = forest.parent.length;
  forest.parent.push(parent);
  forest.owner.push(owner);
  forest.isDead.push(false);
  if (condition.type === 'always') {
    forest.slack.push(0);
  } else if ('of' in condition) {
    const slack = condition.of.length - partsNeeded(condition);
    forest.slack.push(slack);
    if (slack < 0) forest.stillborn.push(node);
    for (const part of condition.of) grow(forest, part, owner, node);
  } else {
    forest.slack.push(0);
    forest.atoms.push({ node, atom: condition });
  }
};

export const forestOf = (conditions: readonly Condition[]): Forest => {
  const forest: Forest = { parent: [], owner: [], slack: [], isDead: [], atoms: [], stillborn: [] };
  conditions.forEach((condition, owner) => grow(forest, condition, owner, -1));
  return forest;
};

/** Kills a node and what falls with it; `onRoot` hears of each member whose whole condition died. Each dies once. */
export const kill = (forest: Forest, start: number, onRoot: (owner: number) => void): void => {
  let node = start;
  while (forest.isDead[node] === false) {
    forest.isDead[node] = true;
    const above = forest.parent[node] ?? -1;
    if (above === -1) {
      onRoot(forest.owner[node] ?? -1);
      return;
    }
    const slack = (forest.slack[above] ?? 0) - 1;
    forest.slack[above] = slack;
    if (slack >= 0) return;
    node = above;
  }
};
