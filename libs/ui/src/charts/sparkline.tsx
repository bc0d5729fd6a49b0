/** A small line of one number over time, with its last value marked and the finding beside it. */
import { ChartFigure } from './chart-figure.tsx';
import type { ChartText } from './chart-figure.tsx';
import { linearScale } from './linear-scale.ts';

export type SparklineProps = ChartText & { values: number[]; min?: number; max?: number };

const WIDTH = 160;
const HEIGHT = 40;
const MARGIN = 5;

export function Sparkline({ values, min, max, ...text }: SparklineProps) {
  const x = linearScale([0, Math.max(1, values.length - 1)], [MARGIN, WIDTH - MARGIN]);
  const y = linearScale([min ?? Math.min(...values), max ?? Math.max(...values)], [HEIGHT - MARGIN, MARGIN]);
  const places = values.map((value, index) => [x(index).toFixed(1), y(value).toFixed(1)] as const);
  const last = places.at(-1);
  return (
    <ChartFigure {...text} className="app-spark">
      <svg
        className="app-spark__line"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
        focusable="false"
      >
        <polyline points={places.map((place) => place.join(',')).join(' ')} />
        {last && <circle cx={last[0]} cy={last[1]} r="4" />}
      </svg>
    </ChartFigure>
  );
}
