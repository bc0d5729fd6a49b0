// Shares an amount out so that the parts add up to it exactly, by the largest remainder (Hamilton's method).

/**
 * Shares `total` pence in proportion to `weights`. Invariant: the parts sum to `total`, and each part is within one
 * penny of its exact share. Left-over pence go to the largest remainders; equal remainders in listed order.
 * When all weights are zero the parts are equal. Throws RangeError on a negative weight, or without weights.
 */
export const allocateLargestRemainder = (total: bigint, weights: readonly bigint[]): bigint[] => {
  if (weights.length === 0) throw new RangeError('There is nobody to share the amount between.');
  if (weights.some((weight) => weight < 0n)) throw new RangeError('A weight cannot be negative.');
  if (total < 0n) return allocateLargestRemainder(-total, weights).map((part) => -part);
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  return sum === 0n
    ? share(total, weights.map(() => 1n), BigInt(weights.length))
    : share(total, weights, sum);
};

const share = (total: bigint, weights: readonly bigint[], sum: bigint): bigint[] => {
  const exact = weights.map((weight, index) => ({
    index,
    floor: (total * weight) / sum,
    remainder: (total * weight) % sum,
  }));
  const left = total - exact.reduce((all, part) => all + part.floor, 0n);
  const lucky = new Set(
    exact
      .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, Number(left))
      .map((part) => part.index),
  );
  return exact.map((part) => part.floor + (lucky.has(part.index) ? 1n : 0n));
};
