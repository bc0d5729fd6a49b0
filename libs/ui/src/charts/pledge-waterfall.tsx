/** Who gives what: every pledge starts where the one before ended, up to the target line. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartText } from './chart-figure.tsx';
import { Hatch } from './hatch.tsx';
import { percent } from './percent-scale.ts';
import { fillOf, SHARE_CLASSES } from './share-kind.ts';
import type { ShareKind } from './share-kind.ts';

export type WaterfallRow = {
  id: string;
  label: ReactNode;
  value: number;
  kind: ShareKind;
  valueLabel: ReactNode;
  /** The kind or condition in words: "waits on: target reached by 31 March". */
  note?: ReactNode;
};

export type PledgeWaterfallProps = ChartText & { rows: WaterfallRow[]; target: number; targetText: ReactNode };

export function PledgeWaterfall({ rows, target, targetText, ...text }: PledgeWaterfallProps) {
  const hatchId = useId();
  const sum = rows.reduce((running, row) => running + row.value, 0);
  // A little room to the right, so that the line of the target is seen when it is reached exactly.
  const whole = Math.max(target, sum) * 1.01 || 1;
  const share = (value: number) => percent((value / whole) * 100);
  const starts = rows.map((_, index) => rows.slice(0, index).reduce((running, row) => running + row.value, 0));
  return (
    <ChartFigure {...text} className="app-waterfall">
      <ul className="app-waterfall__rows">
        {rows.map((row, index) => (
          <li key={row.id} className="app-waterfall__row">
            <span className="app-waterfall__label">{row.label}</span>
            <span className="app-waterfall__value">{row.valueLabel}</span>
            <svg className="app-waterfall__bar" width="100%" height="26" aria-hidden="true" focusable="false">
              <defs>
                <Hatch id={`${hatchId}-${index}`} />
              </defs>
              <line className="app-chart__track" x1="0" x2="100%" y1="13" y2="13" />
              <rect
                className={SHARE_CLASSES[row.kind]}
                fill={fillOf(row.kind, `${hatchId}-${index}`)}
                x={share(starts[index] ?? 0)}
                y="3"
                width={share(row.value)}
                height="20"
              />
              <line className="app-waterfall__target" x1={share(target)} x2={share(target)} y1="0" y2="26" />
            </svg>
            {row.note && <span className="app-waterfall__note">{row.note}</span>}
          </li>
        ))}
      </ul>
      <p className="app-waterfall__key">
        <span className="app-waterfall__key-line" aria-hidden="true" /> {targetText}
      </p>
    </ChartFigure>
  );
}
