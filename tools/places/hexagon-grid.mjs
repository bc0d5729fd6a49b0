// The grid of hexagons: pointed at the top, odd rows half a hexagon to the right ("odd-r"), one unit wide.

const ROW_HEIGHT = Math.sqrt(3) / 2;

/** Steps to the six neighbours of a cell, as [column, row], for even and for odd rows. */
const STEPS = [
  [[1, 0], [0, -1], [-1, -1], [-1, 0], [-1, 1], [0, 1]],
  [[1, 0], [1, -1], [0, -1], [-1, 0], [0, 1], [1, 1]],
];

/** Rows count downwards, as on paper. */
export const centreOf = (column, row) => ({ x: column + (row & 1) / 2, y: row * ROW_HEIGHT });

export const neighboursOf = (column, row) => STEPS[row & 1].map(([right, down]) => [column + right, row + down]);

/** How many steps from cell to cell the shortest way takes. */
export const stepsBetween = (a, b) => {
  const downA = a.row;
  const downB = b.row;
  const acrossA = a.column - (downA - (downA & 1)) / 2;
  const acrossB = b.column - (downB - (downB & 1)) / 2;
  const across = acrossA - acrossB;
  const down = downA - downB;
  return Math.max(Math.abs(across), Math.abs(down), Math.abs(across + down));
};

/** All cells of a box, in rows. */
export const cellsOf = (columns, rows) =>
  Array.from({ length: columns * rows }, (_, index) => ({ column: index % columns, row: Math.floor(index / columns) }));
