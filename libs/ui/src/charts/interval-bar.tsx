/** Ranked bars: each score with the range it could have had, and where the shortlist is cut. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Link } from '../govuk/link.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartText } from './chart-figure.tsx';
import { percentScale } from './percent-scale.ts';

export type IntervalBarRow = {
  id: string;
  label: ReactNode;
  href?: string;
  score: number;
  low: number;
  high: number;
  scoreLabel: string;
  /** The range in words for screen readers: "between 74 and 82". */
  rangeLabel: string;
  /** A further fact in words: "97% in the top 3". */
  note?: ReactNode;
  /** The place, when it is not simply the row's number (ties). */
  rank?: ReactNode;
};

export type IntervalBarProps = ChartText & {
  rows: IntervalBarRow[];
  min?: number;
  max?: number;
  /** Draws the cut below this many rows. */
  cutAfter?: number;
  cutText?: ReactNode;
};

export function IntervalBar({ rows, min = 0, max = 100, cutAfter, cutText, ...text }: IntervalBarProps) {
  const at = percentScale(min, max);
  return (
    <ChartFigure {...text}>
      <ol className="app-intervals">
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {index === cutAfter && <li className="app-intervals__cut">{cutText}</li>}
            <li className="app-intervals__row">
              <span className="app-intervals__rank">{row.rank ?? index + 1}</span>
              <span className="app-intervals__label">
                {row.href ? (
                  <Link className="govuk-link" href={row.href}>
                    {row.label}
                  </Link>
                ) : (
                  row.label
                )}
              </span>
              <Bar row={row} at={at} />
              <span className="app-intervals__score">
                {row.scoreLabel}
                <span className="govuk-visually-hidden">, {row.rangeLabel}</span>
              </span>
              {row.note && <span className="app-intervals__note">{row.note}</span>}
            </li>
          </Fragment>
        ))}
      </ol>
    </ChartFigure>
  );
}

function Bar({ row, at }: { row: IntervalBarRow; at: (value: number) => string }) {
  const [left, right] = [at(row.low), at(row.high)];
  return (
    <svg className="app-intervals__bar" width="100%" height="24" aria-hidden="true" focusable="false">
      <line className="app-chart__track" x1="0" x2="100%" y1="12" y2="12" />
      <line className="app-intervals__range" x1={left} x2={right} y1="12" y2="12" />
      <line className="app-intervals__end" x1={left} x2={left} y1="6" y2="18" />
      <line className="app-intervals__end" x1={right} x2={right} y1="6" y2="18" />
      <circle className="app-intervals__dot" cx={at(row.score)} cy="12" r="6" />
    </svg>
  );
}
