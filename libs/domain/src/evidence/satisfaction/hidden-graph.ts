// The graph of a table: a node for each row and column, totals included, and an edge for each count between them.

/** `place`: in the table, row by row. */
export type Edge = { readonly place: number; readonly row: number; readonly column: number; readonly count: number };

type Step = { readonly to: number; readonly edge: Edge };

/** Columns are numbered behind rows. */
const stepsOf = (edges: readonly Edge[], rows: number, columns: number): Step[][] => {
  const steps: Step[][] = Array.from({ length: rows + columns }, () => []);
  for (const edge of edges) {
    steps[edge.row]?.push({ to: rows + edge.column, edge });
    steps[rows + edge.column]?.push({ to: edge.row, edge });
  }
  return steps;
};

type Forest = { readonly order: readonly number[]; readonly rank: ReadonlyMap<number, number>; readonly parents: ReadonlyMap<number, Step> };

/** A depth-first forest: nodes in the order in which they are first met, and the step back to where each was met from. */
const forestOf = (steps: readonly (readonly Step[])[]): Forest => {
  const [order, rank, parents]: [number[], Map<number, number>, Map<number, Step>] = [[], new Map(), new Map()];
  const next = steps.map(() => 0);
  const meet = (node: number): number => rank.set(node, order.push(node)).size;
  for (let root = 0; root < steps.length; root += 1) {
    if (rank.has(root)) continue;
    const trail = [root];
    meet(root);
    for (let node = trail.at(-1); node !== undefined; node = trail.at(-1)) {
      const step = steps[node]?.[next[node] ?? 0];
      next[node] = (next[node] ?? 0) + 1;
      if (step === undefined) trail.pop();
      else if (!rank.has(step.to)) {
        parents.set(step.to, { to: node, edge: step.edge });
        meet(step.to);
        trail.push(step.to);
      }
    }
  }
  return { order, rank, parents };
};

/**
 * Hidden counts without which their row and their column are no longer joined by hidden counts: those in no chain of
 * Schmidt, "A simple test on 2-vertex- and 2-edge-connectivity" (Information Processing Letters 113, 2013).
 */
export const bridgesOf = (edges: readonly Edge[], isHidden: readonly boolean[], rows: number, columns: number): Edge[] => {
  const hidden = edges.filter(({ place }) => isHidden[place] === true);
  const steps = stepsOf(hidden, rows, columns);
  const { order, rank, parents } = forestOf(steps);
  const inChain = new Set<number>();
  const visited = new Set<number>();
  for (const node of order) {
    for (const { to, edge } of steps[node] ?? []) {
      const isBack = (rank.get(to) ?? 0) > (rank.get(node) ?? 0) && parents.get(to)?.edge !== edge;
      if (!isBack) continue;
      visited.add(node);
      inChain.add(edge.place);
      for (let at = to; !visited.has(at); ) {
        visited.add(at);
        const up = parents.get(at);
        if (up === undefined) break;
        inChain.add(up.edge.place);
        at = up.to;
      }
    }
  }
  return hidden.filter(({ place }) => !inChain.has(place));
};

/** What it costs to hide a count: nothing once it is hidden, else the people in it; a count of none only as a last resort. */
const costOf = ({ place, count }: Edge, isHidden: readonly boolean[]): number => (isHidden[place] === true ? 0 : count > 0 ? count : 1e12);

/** The cheapest counts that join the row of an edge to its column without it: Dijkstra's algorithm. */
export const cheapestWay = (edges: readonly Edge[], isHidden: readonly boolean[], around: Edge, rows: number, columns: number): Edge[] => {
  const steps = stepsOf(edges.filter(({ place }) => place !== around.place), rows, columns);
  const best = new Map<number, { readonly cost: number; readonly by: Edge | null; readonly from: number }>([[around.row, { cost: 0, by: null, from: -1 }]]);
  const open = new Set([around.row]);
  while (open.size > 0) {
    const node = [...open].reduce((nearest, one) => ((best.get(one)?.cost ?? 0) < (best.get(nearest)?.cost ?? 0) ? one : nearest));
    open.delete(node);
    for (const { to, edge } of steps[node] ?? []) {
      const cost = (best.get(node)?.cost ?? 0) + costOf(edge, isHidden);
      if (cost >= (best.get(to)?.cost ?? Infinity)) continue;
      best.set(to, { cost, by: edge, from: node });
      open.add(to);
    }
  }
  const way: Edge[] = [];
  for (let at = best.get(rows + around.column); at?.by; at = best.get(at.from)) way.push(at.by);
  return way;
};
