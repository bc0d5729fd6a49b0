// Places councils on a map of hexagons, one each, so that the country is known again at a glance: a pure function.
import { layBoard } from './board.mjs';
import { COAST, landmassOf } from './coast.mjs';
import { evenOut } from './even-out.mjs';
import { cellsOf, centreOf } from './hexagon-grid.mjs';
import { improve } from './improve.mjs';
import { bordersOf, COLUMNS, middleOf, ownersOf, STEP } from './land.mjs';
import { cheapestPairs } from './settle.mjs';

const ROUNDS = 6;
const MOVES = 2_500_000;
const KILOMETRES_PER_DEGREE = 111.2;
const CLOSE_POINTS = 8;

/** Kilometres by which islands are drawn nearer, as on printed maps, and by which large councils reach out. */
const SHIFTS = { shetland: [-30, 230], orkney: [-15, 105], hebrides: [10, 40], ireland: [30, -5], wight: [-25, 0], scilly: [15, -15] };
const LEANINGS = { S12000017: [-8, -26], E06000052: [-30, 10], W06000002: [0, 8], W06000023: [-8, -24] };

/** Sinusoidal projection, which keeps areas; in kilometres, y downwards, the country in the middle of the raster. */
const project = ({ lat, lon }) => ({
  x: (lon + 2.5) * Math.cos((lat * Math.PI) / 180) * KILOMETRES_PER_DEGREE + 475,
  y: (61.9 - lat) * KILOMETRES_PER_DEGREE,
});

/** The ring with so many points between its headlands that it can bend. */
const bendable = (ring) =>
  ring.flatMap((a, index) => {
    const b = ring[(index + 1) % ring.length];
    const parts = Math.max(1, Math.ceil(Math.hypot(a.x - b.x, a.y - b.y) / CLOSE_POINTS));
    return Array.from({ length: parts }, (_, part) => ({ x: a.x + ((b.x - a.x) * part) / parts, y: a.y + ((b.y - a.y) * part) / parts }));
  });

const shift = (spot, [right, down] = [0, 0]) => Object.assign(spot, { x: spot.x + right, y: spot.y + down });

/** London and Wales hold together more firmly than the rest; between Gwynedd and Powys Wales is thin, and would tear. */
const KIN = ['E09', 'W06'];
const SEAM = { codes: ['W06000002', 'W06000023'], weight: 8 };
const firmness = (a, b) => (KIN.some((kin) => a.startsWith(kin) && b.startsWith(kin)) ? 1.6 : 1);
const seamIn = (points) => {
  const [i, j] = SEAM.codes.map((code) => points.findIndex((point) => point.code === code));
  return i < 0 || j < 0 ? [] : [{ i, j, weight: SEAM.weight }];
};

/** The evened-out map: councils, and for each square of land its council. */
const evenMap = (points) => {
  const councils = points.map((point) => ({ code: point.code, landmass: landmassOf(point.code), ...project(point) }));
  const coast = COAST.map(({ landmass, points: ring }) => ({ landmass, ring: bendable(ring.map(project)) }));
  evenOut(councils, coast, ROUNDS);
  for (const council of councils) shift(council, SHIFTS[council.landmass]);
  for (const { landmass, ring } of coast) for (const spot of ring) shift(spot, SHIFTS[landmass]);
  return { councils, owners: ownersOf(councils, coast) };
};

/** Where each council would like its hexagon: in the middle of its land, in units of one hexagon's width. */
const wishesFrom = ({ councils, owners }) => {
  const sums = councils.map(() => ({ x: 0, y: 0, squares: 0 }));
  owners.forEach((owner, square) => {
    if (owner < 0) return;
    const { x, y } = middleOf(square);
    sums[owner] = { x: sums[owner].x + x, y: sums[owner].y + y, squares: sums[owner].squares + 1 };
  });
  const room = (sums.reduce((all, { squares }) => all + squares, 0) * STEP * STEP) / councils.length;
  const width = Math.sqrt((room * 2) / Math.sqrt(3));
  const wishes = councils.map(({ code, landmass, ...point }, index) => {
    const { x, y, squares } = sums[index];
    const spot = squares === 0 ? point : { x: x / squares, y: y / squares };
    shift(spot, LEANINGS[code]);
    return { x: spot.x / width, y: spot.y / width, landmass, nation: code[0] };
  });
  return { wishes, width };
};

const SAMPLES = [-0.4, -0.2, 0, 0.2, 0.4];

/** The cells near the wishes, each with its share of land. */
const cellsFor = (wishes, width, owners) =>
  cellsOf(40, 64).flatMap(({ column, row }) => {
    const { x, y } = centreOf(column, row);
    if (wishes.every((wish) => Math.hypot(wish.x - x, wish.y - y) >= 3)) return [];
    const squareAt = (right, down) => Math.floor(((y + down) * width) / STEP) * COLUMNS + Math.floor(((x + right) * width) / STEP);
    const lands = SAMPLES.flatMap((right) => SAMPLES.map((down) => Number(owners[squareAt(right, down)] >= 0)));
    return [{ column, row, land: lands.reduce((sum, one) => sum + one, 0) / lands.length }];
  });

const settle = (wishes, cells) =>
  cheapestPairs(
    wishes.map((wish) =>
      cells.map(({ column, row, land }) => {
        const { x, y } = centreOf(column, row);
        return (wish.x - x) ** 2 + (wish.y - y) ** 2 + 1.5 * (1 - land);
      }),
    ),
  );

/**
 * `points`: [{ code, lat, lon }] of councils. Answers, in the same order, [{ code, column, row, wish }], where column and
 * row are "odd-r" offsets from 0 and `wish` is the spot it should have been at, in hexagon widths. Also the true
 * borders as pairs of indices. The same points give the same layout.
 */
export const layOutHexagons = (points) => {
  const map = evenMap(points);
  const { wishes, width } = wishesFrom(map);
  const cells = cellsFor(wishes, width, map.owners);
  const borders = bordersOf(map.owners);
  const bonds = [...borders.map(([i, j]) => ({ i, j, weight: firmness(points[i].code, points[j].code) })), ...seamIn(points)];
  const places = settle(wishes, cells);
  improve(layBoard({ wishes, bonds, cells, places }), MOVES);
  const held = places.map((place) => cells[place]);
  const left = Math.min(...held.map(({ column }) => column));
  // An even number of rows, so that odd rows stay odd.
  const top = Math.min(...held.map(({ row }) => row)) & ~1;
  const hexagons = held.map(({ column, row }, index) => {
    const origin = centreOf(left, top);
    const wish = { x: wishes[index].x - origin.x, y: wishes[index].y - origin.y };
    return { code: points[index].code, column: column - left, row: row - top, wish };
  });
  return { hexagons, borders };
};
