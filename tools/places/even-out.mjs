// Evens out a map until every council has the same room: land flows from where councils are few to where they are many.
// After Gastner, Seguy and More, "Fast flow-based algorithm for creating density-equalizing map projections" (2018).
import { COLUMNS, ownersOf, ROWS, SQUARES, STEP } from './land.mjs';

const TICKS = 40;
const SWEEPS = 500;
const OVER_RELAXATION = 1.96;

const isRim = (square) => {
  const column = square % COLUMNS;
  return column === 0 || column === COLUMNS - 1 || square < COLUMNS || square >= SQUARES - COLUMNS;
};

const sumAround = (values, square) => values[square - 1] + values[square + 1] + values[square - COLUMNS] + values[square + COLUMNS];

const blurred = (values) =>
  values.map((value, square) => (isRim(square) ? value : (4 * value + sumAround(values, square)) / 8));

/** Councils per square; the sea has the mean of the land, so that it neither grows nor shrinks. */
const densityOf = (councils, owners) => {
  const room = new Float64Array(councils.length);
  for (const owner of owners) if (owner >= 0) room[owner] += 1;
  const mean = councils.length / room.reduce((sum, one) => sum + one, 0);
  const density = Float64Array.from(owners, (owner) => (owner < 0 ? mean : 1 / Math.max(1, room[owner])));
  return { density: blurred(blurred(density)), mean };
};

/** Solves Poisson's equation for the surplus of density by over-relaxation; nothing flows at the rim. */
const potentialOf = (density, mean) => {
  const potential = new Float64Array(SQUARES);
  const inner = Array.from({ length: SQUARES }, (_, square) => square).filter((square) => !isRim(square));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const square of inner) {
      const wanted = (sumAround(potential, square) - mean + density[square]) / 4;
      potential[square] += OVER_RELAXATION * (wanted - potential[square]);
    }
  }
  return potential;
};

const slopeOf = (values, by) =>
  values.map((value, square) => ((values[square + by] ?? value) - (values[square - by] ?? value)) / 2);

const within = (low, value, high) => Math.min(high, Math.max(low, value));

/** Reads a raster between the middles of its squares. */
const reader = (values) => (x, y) => {
  const column = within(0, Math.floor(x - 0.5), COLUMNS - 2);
  const row = within(0, Math.floor(y - 0.5), ROWS - 2);
  const [right, down] = [within(0, x - 0.5 - column, 1), within(0, y - 0.5 - row, 1)];
  const square = row * COLUMNS + column;
  const across = (from) => values[from] * (1 - right) + values[from + 1] * right;
  return across(square) * (1 - down) + across(square + COLUMNS) * down;
};

const flow = (spots, { density, mean }) => {
  const potential = potentialOf(density, mean);
  const [right, down, thick] = [slopeOf(potential, 1), slopeOf(potential, COLUMNS), density].map(reader);
  for (const spot of spots) {
    let [x, y] = [spot.x / STEP, spot.y / STEP];
    for (let tick = 0; tick < TICKS; tick += 1) {
      const share = (tick + 0.5) / TICKS;
      const pace = TICKS * ((1 - share) * thick(x, y) + share * mean);
      [x, y] = [x - right(x, y) / pace, y - down(x, y) / pace];
    }
    Object.assign(spot, { x: x * STEP, y: y * STEP });
  }
};

/** Moves councils and coast in place, `rounds` times, each from what the one before left uneven. */
export const evenOut = (councils, coast, rounds) => {
  const spots = [...councils, ...coast.flatMap(({ ring }) => ring)];
  for (let round = 0; round < rounds; round += 1) flow(spots, densityOf(councils, ownersOf(councils, coast)));
};
