// Who stands where in one simulation: the value of each proposal, who is first, who is among the best, and each rank.

const STEPS = 4_294_967_295;
/** From so many on, sorting by eleven bits at a time is quicker than by eight. */
const MANY = 1_024;

/**
 * Values from 0 to 1 are compared as whole steps of 2^-32 that each falls short of 1: what lies closer is a tie, so the
 * last digits of a sum decide nothing.
 */
export const shortfallOf = (value: number): number => STEPS - ((value * STEPS + 0.5) >>> 0);

export const least = (values: Uint32Array): number => {
  let found = STEPS;
  for (const value of values) if (value < found) found = value;
  return found;
};

/** The middle one of three. */
const middle = (one: number, two: number, three: number): number =>
  one < two ? (two < three ? two : one < three ? three : one) : one < three ? one : two < three ? three : two;

/** The k-th smallest, counted from 1, by Hoare's selection; leaves the values in another order. */
export const selected = (values: Uint32Array, k: number): number => {
  const place = Math.min(Math.max(k, 1), values.length) - 1;
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = middle(values[low] ?? 0, values[(low + high) >>> 1] ?? 0, values[high] ?? 0);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left += 1;
      while ((values[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? 0;
};

type Indices = Uint32Array<ArrayBuffer>;

/** One round of sorting by some bits: puts `order` into `next`, those with smaller bits first and else as they were. */
const sortByBits = (values: Uint32Array, order: Indices, next: Indices, counts: Indices, shift: number): void => {
  const mask = counts.length - 1;
  counts.fill(0);
  for (const value of values) {
    const digit = (value >>> shift) & mask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit <= mask; digit += 1) {
    const many = counts[digit] ?? 0;
    counts[digit] = sum;
    sum += many;
  }
  for (const one of order) {
    const digit = ((values[one] ?? 0) >>> shift) & mask;
    const place = counts[digit] ?? 0;
    counts[digit] = place + 1;
    next[place] = one;
  }
};

/** Makes a function that writes the rank of each into `ranks`: "1224", the smallest shortfall first. */
export const rankerOf = (count: number): ((shortfalls: Uint32Array, ranks: Uint32Array) => void) => {
  const bits = count < MANY ? 8 : 11;
  const counts = new Uint32Array(1 << bits);
  let [order, next] = [new Uint32Array(count), new Uint32Array(count)];
  return (shortfalls, ranks) => {
    for (let at = 0; at < count; at += 1) order[at] = at;
    for (let shift = 0; shift < 32; shift += bits) {
      sortByBits(shortfalls, order, next, counts, shift);
      [order, next] = [next, order];
    }
    let [rank, place, before] = [0, 0, -1];
    for (const one of order) {
      const shortfall = shortfalls[one] ?? 0;
      place += 1;
      if (shortfall !== before) rank = place;
      before = shortfall;
      ranks[one] = rank;
    }
  };
};
