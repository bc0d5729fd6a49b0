/** One bar of firm, conditional and missing money, never added up into one number. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartText } from './chart-figure.tsx';
import { Hatch } from './hatch.tsx';
import { percent } from './percent-scale.ts';
import { fillOf, SHARE_CLASSES } from './share-kind.ts';
import type { ShareKind } from './share-kind.ts';

export type SharePart = { kind: ShareKind; value: number; label: ReactNode; valueLabel: ReactNode };

export type ShareBarProps = ChartText & {
  parts: SharePart[];
  /** The whole; the sum of the parts when left out. */
  total?: number;
};

export function ShareBar({ parts, total, ...text }: ShareBarProps) {
  const hatchId = useId();
  const sum = parts.reduce((running, part) => running + part.value, 0);
  const whole = Math.max(total ?? sum, sum);
  const share = (value: number) => (whole > 0 ? (value / whole) * 100 : 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((running, part) => running + part.value, 0));
  return (
    <ChartFigure {...text}>
      <svg className="app-share" width="100%" height="40" aria-hidden="true" focusable="false">
        <defs>
          <Hatch id={hatchId} />
        </defs>
        {parts.map((part, index) => (
          <rect
            key={index}
            className={SHARE_CLASSES[part.kind]}
            fill={fillOf(part.kind, hatchId)}
            x={percent(share(starts[index] ?? 0))}
            y="1"
            width={percent(share(part.value))}
            height="38"
          />
        ))}
      </svg>
      <ul className="app-legend">
        {parts.map((part, index) => (
          <li key={index} className="app-legend__item">
            <svg className="app-legend__swatch" width="22" height="18" aria-hidden="true" focusable="false">
              <rect
                className={SHARE_CLASSES[part.kind]}
                fill={fillOf(part.kind, hatchId)}
                x="1"
                y="1"
                width="20"
                height="16"
              />
            </svg>
            <span>
              {part.label} <strong>{part.valueLabel}</strong>
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
