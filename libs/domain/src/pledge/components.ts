// Strongly connected components of a graph: the sets in which every node can reach every other.

/** Iterative, so that a chain of any length is no trouble. Edges go from a node to those it points at. */
export const components = (edges: readonly (readonly number[])[]): number[][] => {
  const order = postOrder(edges);
  const back: number[][] = edges.map(() => []);
  edges.forEach((targets, node) => targets.forEach((target) => back[target]?.push(node)));
  const isTaken = edges.map(() => false);
  return order.toReversed().flatMap((start) => {
    if (isTaken[start] === true) return [];
    return [collect(start, back, isTaken)];
  });
};

const collect = (start: number, edges: readonly (readonly number[])[], isTaken: boolean[]): number[] => {
  const found = [start];
  isTaken[start] = true;
  for (const node of found) {
    for (const next of edges[node] ?? []) {
      if (isTaken[next] === true) continue;
      isTaken[next] = true;
      found.push(next);
    }
  }
  return found;
};

const postOrder = (edges: readonly (readonly number[])[]): number[] => {
  const isSeen = edges.map(() => false);
  const order: number[] = [];
  edges.forEach((_, start) => {
    if (isSeen[start] === true) return;
    isSeen[start] = true;
    const path = [{ node: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = edges[top.node]?.[top.next];
      top.next += 1;
      if (target === undefined) {
        order.push(top.node);
        path.pop();
      } else if (isSeen[target] === false) {
        isSeen[target] = true;
        path.push({ node: target, next: 0 });
      }
    }
  });
  return order;
};
