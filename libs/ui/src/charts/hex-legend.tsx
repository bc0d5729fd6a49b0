/** What the shades and signs of a hexagon map mean, in words. */
import type { ReactNode } from 'react';
import { classNames } from '../govuk/class-names.ts';
import { HexSign } from './hex-cell.tsx';
import type { HexState } from './hex-cell.tsx';
import { cornersOf } from './hex-grid.ts';

export type HexLegendItem = { text: ReactNode; state?: HexState; shade?: 0 | 1 | 2 | 3 | 4 };

export type HexLegendProps = { items: HexLegendItem[] };

const MIDDLE = { x: 11, y: 11 };

export function HexLegend({ items }: HexLegendProps) {
  return (
    <ul className="app-legend">
      {items.map(({ text, state = 'plain', shade }, index) => (
        <li key={index} className="app-legend__item">
          <svg className="app-legend__swatch" width="22" height="22" aria-hidden="true" focusable="false">
            <g
              className={classNames(
                'app-hex__cell',
                `app-hex__cell--${state}`,
                shade !== undefined && `app-hex__cell--shade-${shade}`,
              )}
            >
              <polygon points={cornersOf(MIDDLE)} />
              <HexSign state={state} place={MIDDLE} />
            </g>
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
