// Draws for made-up data: all of them come from one seed, so that the same seed gives the same rows.
import { seededRandom } from '@moothall/domain/random';

/** @param seed a text; parts of the data have their own, so that one can grow without changing another */
export function drawsFrom(seed) {
  const next = seededRandom(seed);
  const below = (most) => Math.floor(next() * most);
  const hex = (digits) => Array.from({ length: digits }, () => '0123456789abcdef'[below(16)]).join('');
  return {
    next,
    below,
    hex,
    between: (least, most) => least + below(most - least + 1),
    pick: (list) => list[below(list.length)],
    chance: (share) => next() < share,
    /** An id as the product makes them: its time first, so that ids sort by it. */
    id: (prefix, milliseconds) => `${prefix}_${milliseconds.toString(16).padStart(12, '0')}7${hex(19)}`,
  };
}

/**
 * Draws places of a list so that the first come often and the last hardly ever, as words of a language do: the n-th in proportion to 1 / (n + flat).
 * @param flat how gently it falls at the beginning
 */
export function zipfOver(length, flat, next) {
  const sums = new Float64Array(length);
  let sum = 0;
  for (let at = 0; at < length; at += 1) sums[at] = sum += 1 / (at + 1 + flat);
  return () => {
    const wanted = next() * sum;
    let [low, high] = [0, length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
