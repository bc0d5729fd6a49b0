/** Sorts values into five shades from light to dark. */
import { linearScale } from './linear-scale.ts';

const SHADES = 5;

export function shadeScale(
  hexes: readonly { value?: number }[],
  min?: number,
  max?: number,
): (value: number | undefined) => number | undefined {
  const values = hexes.map((hex) => hex.value).filter((value) => value !== undefined);
  if (values.length === 0) return () => undefined;
  const scale = linearScale([min ?? Math.min(...values), max ?? Math.max(...values)], [0, SHADES]);
  return (value) => (value === undefined ? undefined : Math.min(SHADES - 1, Math.max(0, Math.floor(scale(value)))));
}
