/** Places a number on a line as a percentage, so that a drawing fits any width without a script. */
import { linearScale } from './linear-scale.ts';

/** Leaves a margin on both sides for round marks at the ends. */
export function percentScale(low: number, high: number, margin = 2): (value: number) => string {
  const scale = linearScale([low, high], [margin, 100 - margin]);
  return (value) => percent(Math.min(100 - margin, Math.max(margin, scale(value))));
}

/** At most two decimals, the same on the server and in the browser. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
