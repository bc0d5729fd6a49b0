// The board on which councils are exchanged, and what a layout costs: the less, the more it looks like the country.
import { centreOf, neighboursOf, stepsBetween } from './hexagon-grid.mjs';

/** What is weighed against what; found by looking at maps. */
const WEIGHTS = { away: 0.35, turned: 0.3, parted: 1, atSea: 1.6, touching: 12, strange: 2.2, hole: 2.2, spike: 1.2 };

const bondsByCouncil = (wishes, bonds) => {
  const all = wishes.map(() => []);
  for (const { i, j, weight } of bonds) {
    const [dx, dy] = [wishes[j].x - wishes[i].x, wishes[j].y - wishes[i].y];
    all[i].push({ other: j, dx, dy, weight });
    all[j].push({ other: i, dx: -dx, dy: -dy, weight });
  }
  return all;
};

/** Cost of one council: away from its wish, at sea, turned against its neighbours, parted from them. */
const councilCosts = ({ wishes, bonds, cells, places }) => {
  const bondsOf = bondsByCouncil(wishes, bonds);
  const centres = cells.map(({ column, row }) => centreOf(column, row));
  const square = (x, y) => x * x + y * y;
  return (council) => {
    const cell = places[council];
    const here = centres[cell];
    let cost = WEIGHTS.away * square(here.x - wishes[council].x, here.y - wishes[council].y);
    cost += WEIGHTS.atSea * (1 - cells[cell].land) ** 2;
    for (const { other, dx, dy, weight } of bondsOf[council]) {
      const there = centres[places[other]];
      cost += weight * WEIGHTS.turned * square(there.x - here.x - dx, there.y - here.y - dy);
      cost += weight * WEIGHTS.parted * (stepsBetween(cells[cell], cells[places[other]]) - 1);
    }
    return cost;
  };
};

/** Cost of two that touch: the sea should part landmasses, and nations should meet only where they do in truth. */
const borderCosts = ({ wishes, bonds }) => {
  const size = wishes.length;
  const isBound = new Set(bonds.flatMap(({ i, j }) => [i * size + j, j * size + i]));
  return (a, b) => {
    if (wishes[a].landmass !== wishes[b].landmass) return WEIGHTS.touching;
    return wishes[a].nation === wishes[b].nation || isBound.has(a * size + b) ? 0 : WEIGHTS.strange;
  };
};

/** Cost of one cell: a hole in the land, a spike into the sea, borders. */
const cellCosts = ({ wishes, around, holder, borderCost }) => (cell) => {
  const council = holder[cell];
  let held = 0;
  let borders = 0;
  for (const next of around[cell]) {
    if (next < 0 || holder[next] < 0) continue;
    held += 1;
    if (council >= 0) borders += borderCost(council, holder[next]);
  }
  if (council < 0) return held > 3 ? WEIGHTS.hole * (held - 3) ** 2 : 0;
  return borders + (wishes[council].landmass === 'greatBritain' && held < 3 ? WEIGHTS.spike * (3 - held) : 0);
};

/**
 * `wishes`: [{ x, y, landmass, nation }]; `bonds`: [{ i, j, weight }] between neighbours; `cells`: [{ column, row, land }]
 * with the share of land, 0 to 1; `places`: the cell of each council, which `exchange` changes.
 */
export const layBoard = ({ wishes, bonds, cells, places }) => {
  const indexOf = new Map(cells.map(({ column, row }, index) => [`${column} ${row}`, index]));
  const around = cells.map(({ column, row }) => neighboursOf(column, row).map((next) => indexOf.get(next.join(' ')) ?? -1));
  const holder = new Int32Array(cells.length).fill(-1);
  places.forEach((cell, council) => (holder[cell] = council));
  const councilCost = councilCosts({ wishes, bonds, cells, places });
  const cellCost = cellCosts({ wishes, around, holder, borderCost: borderCosts({ wishes, bonds }) });

  /** All that an exchange of the two cells can change. */
  const costAround = (a, b) => {
    const near = [a, b];
    for (const next of around[a]) if (next >= 0 && next !== b) near.push(next);
    for (const next of around[b]) if (next >= 0 && !near.includes(next)) near.push(next);
    let cost = 0;
    for (const cell of near) cost += cellCost(cell);
    if (holder[a] >= 0) cost += councilCost(holder[a]);
    if (holder[b] >= 0) cost += councilCost(holder[b]);
    return cost;
  };
  const exchange = (a, b) => {
    [holder[a], holder[b]] = [holder[b], holder[a]];
    if (holder[a] >= 0) places[holder[a]] = a;
    if (holder[b] >= 0) places[holder[b]] = b;
  };
  return { around, places, costAround, exchange };
};
