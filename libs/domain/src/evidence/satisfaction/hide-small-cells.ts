// Hides counts of a few people in a table, and as many others as are needed so that none can be worked out.
import { bridgesOf, cheapestWay, type Edge } from './hidden-graph.ts';

/** Fewer people than this are never shown, so that nobody is recognised. A count of none is shown. */
export const FEWEST_SHOWN = 10;

/** True where a count, and every figure made of it, must be hidden. */
export type HiddenTable = {
  readonly cells: readonly (readonly boolean[])[];
  readonly rowTotals: readonly boolean[];
  readonly columnTotals: readonly boolean[];
  readonly isTotalHidden: boolean;
};

const isSmall = (count: number, fewest: number): boolean => count > 0 && count < fewest;

/** The table with a row and a column of totals at its end. */
const withTotals = (rows: readonly (readonly number[])[]): number[][] => {
  const withRowTotals = rows.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const width = withRowTotals[0]?.length ?? 1;
  const totals = Array.from({ length: width }, (_, column) => withRowTotals.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return [...withRowTotals, totals];
};

/** A line whose hidden cells are so few people together that their sum, total less the rest, must not be known either. */
const thinLines = (edges: readonly Edge[], isHidden: readonly boolean[], rows: number, columns: number, fewest: number): Edge[][] => {
  const lines: Edge[][] = Array.from({ length: rows + columns }, () => []);
  for (const edge of edges) {
    if (edge.column < columns - 1) lines[edge.row]?.push(edge);
    if (edge.row < rows - 1) lines[rows + edge.column]?.push(edge);
  }
  return lines.filter((line) => isSmall(line.reduce((sum, { place, count }) => sum + (isHidden[place] === true ? count : 0), 0), fewest));
};

/** The smallest count of a line that still shows; none at all only where nothing else is left. */
const nextToHide = (line: readonly Edge[], isHidden: readonly boolean[]): Edge | undefined =>
  line.filter(({ place, count }) => isHidden[place] !== true && count > 0).toSorted((a, b) => a.count - b.count || a.place - b.place)[0];

/**
 * First all counts from 1 to 9 are hidden. Then, as totals less what shows would give them away again, further counts,
 * the smallest that serve: until hidden counts of each line come to ten people at least, and no hidden count is the only
 * solution of the sums that show. A hidden count is the only solution just when it is a bridge of the graph that joins
 * rows to columns by hidden counts; so each is given a circle. Sums only: bounds may still be guessed.
 */
export const hideSmallCells = (rows: readonly (readonly number[])[], fewest = FEWEST_SHOWN): HiddenTable => {
  const table = withTotals(rows);
  const [height, width] = [table.length, table[0]?.length ?? 1];
  const edges = table.flatMap((line, row) => line.map((count, column): Edge => ({ place: row * width + column, row, column, count })));
  const isHidden = edges.map(({ count }) => isSmall(count, fewest));
  for (let isDone = false; !isDone; ) {
    const more = [
      ...thinLines(edges, isHidden, height, width, fewest).flatMap((line) => nextToHide(line, isHidden) ?? []),
      ...bridgesOf(edges, isHidden, height, width).slice(0, 1).flatMap((bridge) => cheapestWay(edges, isHidden, bridge, height, width)),
    ].filter(({ place }) => isHidden[place] !== true);
    for (const { place } of more) isHidden[place] = true;
    isDone = more.length === 0;
  }
  const hiddenAt = (row: number, column: number): boolean => isHidden[row * width + column] === true;
  return {
    cells: rows.map((line, row) => line.map((_, column) => hiddenAt(row, column))),
    rowTotals: rows.map((_, row) => hiddenAt(row, width - 1)),
    columnTotals: Array.from({ length: width - 1 }, (_, column) => hiddenAt(height - 1, column)),
    isTotalHidden: hiddenAt(height - 1, width - 1),
  };
};

/** The same for one list of counts and its total. */
export const hideSmallCounts = (counts: readonly number[], fewest = FEWEST_SHOWN): { readonly hidden: readonly boolean[]; readonly isTotalHidden: boolean } => {
  const { cells, rowTotals } = hideSmallCells([counts], fewest);
  return { hidden: cells[0] ?? [], isTotalHidden: rowTotals[0] === true };
};
