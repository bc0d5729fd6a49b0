/** Maps one stretch of numbers onto another. Two lines of our own, because a library for it weighs 9 kB on every page with a chart. */

/** An empty stretch maps everything to the middle. */
export function linearScale([low, high]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  if (low === high) return () => (start + end) / 2;
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}
