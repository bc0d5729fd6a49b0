// What each pledge has to give: its share under the cap of the pot, and of that its part in each step of payment.
import { allocateLargestRemainder } from '../money/index.ts';

/**
 * Shares in pence of a pot that needs at most `cap`. Up to the cap everybody gives what was committed; above it each
 * gives pro rata to what was committed, by the largest remainder, so that the shares sum to the cap exactly and
 * nobody gives more than was committed.
 */
export const sharesUnderCap = (committed: readonly bigint[], cap: bigint): readonly bigint[] => {
  const sum = committed.reduce((all, amount) => all + amount, 0n);
  return sum <= cap ? committed : allocateLargestRemainder(cap, committed);
};

/**
 * Cuts `total` pence into steps in proportion to `weights` by the cumulative floor: after each step as much is called
 * as the weights so far allow, rounded down, and the last step takes the rest. So nothing is called too early, no step
 * is negative, and the steps sum to the total exactly.
 */
export const cumulativeFloor = (total: bigint, weights: readonly bigint[]): readonly bigint[] => {
  if (total < 0n || weights.some((weight) => weight < 0n)) throw new RangeError('An amount or a weight cannot be negative.');
  const whole = weights.reduce((all, weight) => all + weight, 0n);
  if (whole <= 0n) throw new RangeError('There is no step to call in.');
  let [sum, before] = [0n, 0n];
  return weights.map((weight) => {
    sum += weight;
    const until = (total * sum) / whole;
    const step = until - before;
    before = until;
    return step;
  });
};
