/** Sorts values into five shades from light to dark. */
import { scaleQuantize } from 'd3-scale';

export function shadeScale(
  hexes: readonly { value?: number }[],
  min?: number,
  max?: number,
): (value: number | undefined) => number | undefined {
  const values = hexes.map((hex) => hex.value).filter((value) => value !== undefined);
  if (values.length === 0) return () => undefined;
  const scale = scaleQuantize<number>()
    .domain([min ?? Math.min(...values), max ?? Math.max(...values)])
    .range([0, 1, 2, 3, 4]);
  return (value) => (value === undefined ? undefined : scale(value));
}
