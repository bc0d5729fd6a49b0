/** One line of a dot plot: hollow circle, full circle with its interval, and a diamond. */
import type { ReactNode } from 'react';
import { percentScale } from './percent-scale.ts';

export type DotPlotRow = {
  id: string;
  label: ReactNode;
  baseline?: number;
  target?: number;
  now?: number;
  /** The interval around the present value. */
  low?: number;
  high?: number;
  /** Bounds of this row, when its unit differs from the others'. */
  min?: number;
  max?: number;
  /** All values in words; also says "not measured yet". */
  valuesLabel: ReactNode;
};

export type DotPlotLineProps = { row: DotPlotRow; min: number; max: number };

export function DotPlotLine({ row, min, max }: DotPlotLineProps) {
  const at = percentScale(min, max, 4);
  const { baseline, target, now, low, high } = row;
  return (
    <svg className="app-dots__line" width="100%" height="28" aria-hidden="true" focusable="false">
      <line className="app-chart__track" x1="0" x2="100%" y1="14" y2="14" />
      {baseline !== undefined && target !== undefined && (
        <line className="app-dots__way" x1={at(baseline)} x2={at(target)} y1="14" y2="14" />
      )}
      {low !== undefined && high !== undefined && (
        <line className="app-dots__interval" x1={at(low)} x2={at(high)} y1="14" y2="14" />
      )}
      {baseline !== undefined && <circle className="app-dots__baseline" cx={at(baseline)} cy="14" r="6" />}
      {target !== undefined && (
        <svg x={at(target)} y="14" overflow="visible">
          <rect className="app-dots__target" x="-5.5" y="-5.5" width="11" height="11" transform="rotate(45)" />
        </svg>
      )}
      {now !== undefined && <circle className="app-dots__now" cx={at(now)} cy="14" r="7" />}
    </svg>
  );
}
