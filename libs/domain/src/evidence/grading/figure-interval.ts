// How sure a figure of somebody else's is: by the margin they state, else by how many answered, else not at all, and why.
import { type Interval, wilson } from '../satisfaction/intervals.ts';
import type { EvidenceKind } from './kinds.ts';

export const FIGURE_UNITS = ['PERCENT', 'SCORE', 'COUNT', 'POUNDS', 'DAYS', 'OTHER'] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export type Figure = {
  readonly kind: EvidenceKind;
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly n: number | null;
  /** Half the width of a 95 % interval, in the unit of the value. */
  readonly margin: number | null;
};

export const NO_FIGURE_INTERVAL = {
  NO_VALUE: 'There is no figure.',
  NO_N: 'The source gives neither a margin nor how many answered.',
  NO_SPREAD: 'The source does not say how far the answers differ.',
  COUNTED: 'It is a count of what was reported, not a sample.',
} as const;
export type NoFigureInterval = keyof typeof NO_FIGURE_INTERVAL;

export type FigureInterval =
  | { readonly interval: Interval; readonly by: 'STATED_MARGIN' | 'WILSON'; readonly none?: undefined }
  | { readonly interval?: undefined; readonly by?: undefined; readonly none: NoFigureInterval };

const HUNDRED = 100;

const counted: readonly EvidenceKind[] = ['SERVICE_REPORTS', 'PETITION', 'COMPLAINT'];

/** A stated margin is taken as it is and cut to what a share can be; Wilson's interval needs a share of a number of answers. */
export const figureInterval = ({ kind, value, unit, n, margin }: Figure): FigureInterval => {
  if (value === null) return { none: 'NO_VALUE' };
  if (unit === 'COUNT' || counted.includes(kind)) return { none: 'COUNTED' };
  const isShare = unit === 'PERCENT' && value >= 0 && value <= HUNDRED;
  if (margin !== null) {
    const [low, high] = [value - margin, value + margin];
    return { interval: isShare ? { low: Math.max(0, low), high: Math.min(HUNDRED, high) } : { low, high }, by: 'STATED_MARGIN' };
  }
  if (n === null) return { none: 'NO_N' };
  const found = isShare ? wilson(value / HUNDRED, n) : null;
  return found ? { interval: { low: found.low * HUNDRED, high: found.high * HUNDRED }, by: 'WILSON' } : { none: 'NO_SPREAD' };
};

/** What a grade asks for: half the width of the interval of a share. */
export const marginPointsOf = (figure: Figure): number | null => {
  const { interval } = figureInterval(figure);
  return figure.unit === 'PERCENT' && interval ? (interval.high - interval.low) / 2 : null;
};
