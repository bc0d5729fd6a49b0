// One measurement of one indicator: what makes it whole, and its 95 % interval where the method gives one.
import { combine, demand, type Decision } from '../decision/index.ts';
import { wilson } from '../evidence/satisfaction/intervals.ts';
import { demandState, isReason } from './at-state.ts';
import type { PilotState } from './state.ts';

export const MEASURING_METHODS = ['PROPORTION', 'MEAN', 'COUNT', 'RECORD', 'OTHER'] as const;
/** PROPORTION: so many of n. RECORD: read off a register or a meter, so that nothing is sampled. */
export type MeasuringMethod = (typeof MEASURING_METHODS)[number];

export type StatedInterval = { readonly low: number; readonly high: number; /** Per cent, as 95. */ readonly level: number };

export type MeasurementFacts = {
  readonly state: PilotState;
  readonly isKnownIndicator: boolean;
  readonly unit: string;
  readonly value: number;
  readonly n: number | null;
  readonly method: MeasuringMethod;
  readonly methodNote: string;
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly stated: StatedInterval | null;
  /** Why an earlier measurement was wrong; null when this is the first for its indicator. */
  readonly correction: string | null;
  readonly isCorrection: boolean;
  /** What it corrects was corrected by another one already. */
  readonly isOutdated: boolean;
};

export type MeasurementCode =
  | 'WRONG_STATE'
  | 'NO_SUCH_INDICATOR'
  | 'N_MISSING'
  | 'NOT_A_SHARE'
  | 'PERIOD_REVERSED'
  | 'PERIOD_AHEAD'
  | 'INTERVAL_WRONG'
  | 'INTERVAL_GIVEN_TWICE'
  | 'METHOD_MISSING'
  | 'SOURCE_MISSING'
  | 'REASON_MISSING'
  | 'CORRECTED_ALREADY';

const PER_CENT: readonly string[] = ['%', 'per cent', 'percent', 'y cant'];

/** The largest value a share can have in this unit: 100 for per cent, else 1. */
export const wholeOf = (unit: string): number => (PER_CENT.includes(unit.trim().toLowerCase()) ? 100 : 1);

/** How the interval of a measurement came about. */
export type IntervalOrigin = 'WILSON' | 'STATED';
export type MeasuredInterval = StatedInterval & { readonly origin: IntervalOrigin };

/** Wilson for a share of n; else what the reporter states; null when nothing is known of how sure it is. */
export const intervalOf = ({ method, value, n, unit, stated }: Pick<MeasurementFacts, 'method' | 'value' | 'n' | 'unit' | 'stated'>): MeasuredInterval | null => {
  if (method !== 'PROPORTION') return stated === null ? null : { ...stated, origin: 'STATED' };
  const whole = wholeOf(unit);
  const found = wilson(value / whole, n ?? 0);
  return found && { low: found.low * whole, high: found.high * whole, level: 95, origin: 'WILSON' };
};

const shares = ({ method, value, n, unit, stated }: MeasurementFacts): Decision<MeasurementCode> =>
  method === 'PROPORTION'
    ? combine<MeasurementCode>(
        demand(n !== null && n > 0, 'N_MISSING', ['n'], 'Enter of how many this is the share.'),
        demand(value >= 0 && value <= wholeOf(unit), 'NOT_A_SHARE', ['value'], `Enter a share from 0 to ${wholeOf(unit)}, in the unit of the indicator.`),
        demand(stated === null, 'INTERVAL_GIVEN_TWICE', ['low'], 'Leave the interval empty: for a share it is computed.'),
      )
    : combine<MeasurementCode>(
        demand(method !== 'MEAN' || (n !== null && n > 0), 'N_MISSING', ['n'], 'Enter of how many this is the mean.'),
        demand(
          stated === null || (stated.low <= value && value <= stated.high && stated.level >= 50 && stated.level < 100),
          'INTERVAL_WRONG',
          ['low'],
          'Enter an interval that holds the value, and its level from 50 to 99.9 per cent.',
        ),
      );

/** Recording is allowed to whoever runs the pilot or leads it, while it runs or is measured. */
export const decideMeasurement = (facts: MeasurementFacts): Decision<MeasurementCode> =>
  combine<MeasurementCode>(
    demandState(facts.state, 'measure'),
    demand(facts.isKnownIndicator, 'NO_SUCH_INDICATOR', ['indicatorCode'], 'Choose one of the indicators of the challenge.'),
    shares(facts),
    demand(facts.from <= facts.to, 'PERIOD_REVERSED', ['to'], 'Enter an end that is not before the beginning.'),
    demand(facts.to <= facts.today, 'PERIOD_AHEAD', ['to'], 'Enter a period that is over: what lies ahead is not measured.'),
    demand(isReason(facts.methodNote), 'METHOD_MISSING', ['methodNote'], 'Say how it was measured, in at least 10 characters.'),
    demand(facts.source.trim().length >= 3, 'SOURCE_MISSING', ['source'], 'Say where the figure comes from.'),
    demand(!facts.isOutdated, 'CORRECTED_ALREADY', ['corrects'], 'This measurement was corrected already. Correct the newest one.'),
    demand(!facts.isCorrection || isReason(facts.correction), 'REASON_MISSING', ['correction'], 'Say what was wrong, in at least 10 characters.'),
  );
