/** Where something stood, where it stands now and where it should be, one line per measure. */
import type { ReactNode } from 'react';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartText } from './chart-figure.tsx';
import { DotPlotLine } from './dot-plot-line.tsx';
import type { DotPlotRow } from './dot-plot-line.tsx';

export type DotPlotProps = ChartText & {
  rows: DotPlotRow[];
  min: number;
  max: number;
  /** The marks in words, drawn as a legend; those left out are not drawn. */
  legend: { baseline?: ReactNode; target?: ReactNode; now?: ReactNode; interval?: ReactNode };
};

export function DotPlot({ rows, min, max, legend, ...text }: DotPlotProps) {
  return (
    <ChartFigure {...text}>
      <ul className="app-dots">
        {rows.map((row) => (
          <li key={row.id} className="app-dots__row">
            <span className="app-dots__label">{row.label}</span>
            <DotPlotLine row={row} min={row.min ?? min} max={row.max ?? max} />
            <span className="app-dots__values">{row.valuesLabel}</span>
          </li>
        ))}
      </ul>
      <ul className="app-legend">
        {legend.baseline && (
          <li className="app-legend__item">
            <svg className="app-legend__swatch" width="18" height="18" aria-hidden="true" focusable="false">
              <circle className="app-dots__baseline" cx="9" cy="9" r="6" />
            </svg>
            {legend.baseline}
          </li>
        )}
        {legend.now && (
          <li className="app-legend__item">
            <svg className="app-legend__swatch" width="18" height="18" aria-hidden="true" focusable="false">
              <circle className="app-dots__now" cx="9" cy="9" r="7" />
            </svg>
            {legend.now}
          </li>
        )}
        {legend.interval && (
          <li className="app-legend__item">
            <svg className="app-legend__swatch" width="30" height="18" aria-hidden="true" focusable="false">
              <line className="app-dots__interval" x1="1" x2="29" y1="9" y2="9" />
            </svg>
            {legend.interval}
          </li>
        )}
        {legend.target && (
          <li className="app-legend__item">
            <svg className="app-legend__swatch" width="18" height="18" aria-hidden="true" focusable="false">
              <rect className="app-dots__target" x="4" y="4" width="10" height="10" transform="rotate(45 9 9)" />
            </svg>
            {legend.target}
          </li>
        )}
      </ul>
    </ChartFigure>
  );
}
