/** Places a number on a line as a percentage, so that a drawing fits any width without a script. */
import { scaleLinear } from 'd3-scale';

/** Leaves a margin on both sides for round marks at the ends. */
export function percentScale(low: number, high: number, margin = 2): (value: number) => string {
  const scale = scaleLinear()
    .domain([low, high])
    .range([margin, 100 - margin])
    .clamp(true);
  return (value) => percent(scale(value));
}

/** At most two decimals, the same on the server and in the browser. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
