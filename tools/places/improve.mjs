// Makes a layout better by many small exchanges, at first bold and then ever more careful (annealing), always the same way.

const SEED = 20240507;
const FIRST_HEAT = 2.5;

/** Numbers in [0, 1), the same in every run (mulberry32). */
const dice = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Tries `moves` exchanges on the board, keeps each that pays, and some that do not while it is still hot. */
export const improve = (board, moves) => {
  const roll = dice(SEED);
  const neighbour = (cell) => board.around[cell][Math.floor(roll() * 6)];
  for (let move = 0; move < moves; move += 1) {
    const heat = FIRST_HEAT * (1 - move / moves) ** 2 + 1e-9;
    const from = board.places[Math.floor(roll() * board.places.length)];
    let to = neighbour(from);
    if (to >= 0 && roll() < 0.4) to = neighbour(to);
    if (to < 0 || to === from) continue;
    const before = board.costAround(from, to);
    board.exchange(from, to);
    const worse = board.costAround(from, to) - before;
    if (worse > 0 && roll() >= Math.exp(-worse / heat)) board.exchange(from, to);
  }
};
