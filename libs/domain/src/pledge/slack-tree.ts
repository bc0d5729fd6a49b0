// A row of numbers of which a whole stretch can be lowered at once, and a negative one found, in logarithmic time.

/** Invariant: `least[node]` is the smallest value below the node, without what is still owed by nodes above it. */
export type SlackTree = { readonly size: number; readonly least: Float64Array; readonly owed: Float64Array };

export const slackTreeOf = (values: readonly number[]): SlackTree => {
  let size = 1;
  while (size < values.length) size *= 2;
  const least = new Float64Array(2 * size).fill(Number.POSITIVE_INFINITY);
  values.forEach((value, index) => {
    least[size + index] = value;
  });
  const tree = { size, least, owed: new Float64Array(2 * size) };
  for (let node = size - 1; node >= 1; node -= 1) renew(tree, node);
  return tree;
};

const renew = ({ least, owed }: SlackTree, node: number): void => {
  const [left, right] = [least[2 * node] ?? 0, least[2 * node + 1] ?? 0];
  least[node] = Math.min(left, right) + (owed[node] ?? 0);
};

/** Lowers each value from `from` up to, but not including, `to` by one. */
export const lowerRange = (tree: SlackTree, from: number, to: number): void => {
  const visit = (node: number, start: number, length: number): void => {
    if (from >= start + length || to <= start) return;
    if (from <= start && start + length <= to) {
      tree.least[node] = (tree.least[node] ?? 0) - 1;
      if (length > 1) tree.owed[node] = (tree.owed[node] ?? 0) - 1;
      return;
    }
    visit(2 * node, start, length / 2);
    visit(2 * node + 1, start + length / 2, length / 2);
    renew(tree, node);
  };
  visit(1, 0, tree.size);
};

const owedAbove = (tree: SlackTree, index: number): number => {
  let sum = 0;
  for (let node = (tree.size + index) >> 1; node >= 1; node >>= 1) sum += tree.owed[node] ?? 0;
  return sum;
};

export const valueAt = (tree: SlackTree, index: number): number =>
  (tree.least[tree.size + index] ?? 0) + owedAbove(tree, index);

export const setValue = (tree: SlackTree, index: number, value: number): void => {
  tree.least[tree.size + index] = value - owedAbove(tree, index);
  for (let node = (tree.size + index) >> 1; node >= 1; node >>= 1) renew(tree, node);
};

/** The place of a negative value, or -1. */
export const findNegative = (tree: SlackTree): number => {
  if (!((tree.least[1] ?? 0) < 0)) return -1;
  let node = 1;
  while (node < tree.size) {
    const left = 2 * node;
    node = (tree.least[left] ?? 0) <= (tree.least[left + 1] ?? 0) ? left : left + 1;
  }
  return node - tree.size;
};
