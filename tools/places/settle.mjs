// Gives every council a cell of its own so that all together move as little as possible (the Hungarian method).

/** For each row of costs the index of its column; rows ≤ columns. Shortest augmenting paths with potentials. */
export const cheapestPairs = (costs) => {
  const n = costs.length;
  const m = costs[0].length;
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  const before = new Int32Array(m + 1);
  for (let row = 1; row <= n; row += 1) {
    rowOf[0] = row;
    const least = new Float64Array(m + 1).fill(Infinity);
    const isDone = new Uint8Array(m + 1);
    let column = 0;
    do {
      isDone[column] = 1;
      const here = rowOf[column];
      let [step, next] = [Infinity, 0];
      for (let j = 1; j <= m; j += 1) {
        if (isDone[j]) continue;
        const cost = costs[here - 1][j - 1] - rowPrice[here] - columnPrice[j];
        if (cost < least[j]) [least[j], before[j]] = [cost, column];
        if (least[j] < step) [step, next] = [least[j], j];
      }
      for (let j = 0; j <= m; j += 1) {
        if (isDone[j]) {
          rowPrice[rowOf[j]] += step;
          columnPrice[j] -= step;
        } else least[j] -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
  const columns = new Array(n);
  rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) columns[row - 1] = column - 1;
  });
  return columns;
};
