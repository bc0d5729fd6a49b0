// A raster of the country in squares of five kilometres: which of them are land, and which council is nearest.

export const STEP = 5;
export const COLUMNS = 190;
export const ROWS = 290;
export const SQUARES = COLUMNS * ROWS;

/** The middle of a square, in kilometres. */
export const middleOf = (square) => ({ x: ((square % COLUMNS) + 0.5) * STEP, y: (Math.floor(square / COLUMNS) + 0.5) * STEP });

/** Where the row whose middle is at y crosses the ring, from left to right. */
const crossings = (ring, y) =>
  ring
    .flatMap((a, index) => {
      const b = ring[(index + 1) % ring.length];
      return a.y <= y === b.y <= y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
    })
    .toSorted((a, b) => a - b);

const squaresWithin = (ring) => {
  const squares = [];
  for (let row = 0; row < ROWS; row += 1) {
    const ends = crossings(ring, (row + 0.5) * STEP);
    for (let pair = 0; pair + 1 < ends.length; pair += 2) {
      const from = Math.max(0, Math.ceil(ends[pair] / STEP - 0.5));
      for (let column = from; column < COLUMNS && (column + 0.5) * STEP < ends[pair + 1]; column += 1) squares.push(row * COLUMNS + column);
    }
  }
  return squares;
};

const nearest = (councils, { x, y }) => {
  let best = -1;
  let least = Infinity;
  for (const council of councils) {
    const far = (council.x - x) ** 2 + (council.y - y) ** 2;
    if (far < least) [best, least] = [council.index, far];
  }
  return best;
};

/** For each square the index of the nearest council on the same landmass; -1 at sea. */
export const ownersOf = (councils, coast) => {
  const owners = new Int16Array(SQUARES).fill(-1);
  for (const { landmass, ring } of coast) {
    const locals = councils.map((council, index) => ({ ...council, index })).filter((council) => council.landmass === landmass);
    for (const square of squaresWithin(ring)) owners[square] = nearest(locals, middleOf(square));
  }
  return owners;
};

/** Pairs of councils whose land touches along at least two squares. */
export const bordersOf = (owners) => {
  const lengths = new Map();
  owners.forEach((owner, square) => {
    for (const other of [owners[square + 1], owners[square + COLUMNS]]) {
      if (owner < 0 || other === undefined || other < 0 || other === owner) continue;
      const name = `${Math.min(owner, other)} ${Math.max(owner, other)}`;
      lengths.set(name, (lengths.get(name) ?? 0) + 1);
    }
  });
  return [...lengths].filter(([, length]) => length >= 2).map(([name]) => name.split(' ').map(Number));
};
