// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { MeasuringMethod } from './enums-m-to-z.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

/** Why `RecordMeasurement` was refused. */
export type RecordMeasurementErrorCode = 'CORRECTED_ALREADY' | 'INTERVAL_GIVEN_TWICE' | 'INTERVAL_WRONG' | 'METHOD_MISSING' | 'NOT_A_SHARE' | 'NO_SUCH_INDICATOR' | 'N_MISSING' | 'PERIOD_AHEAD' | 'PERIOD_REVERSED' | 'REASON_MISSING' | 'SOURCE_MISSING' | 'WRONG_STATE';

/** A measurement. */
export type RecordMeasurementInput = {
  /** What was wrong with it. */
  correction?: string | null | undefined;
  /** The measurement it corrects; the old one is kept. */
  corrects?: string | null | undefined;
  /** The first day it covers, as `2027-03-31`. */
  from: string;
  /** Which indicator of the challenge. */
  indicatorCode: string;
  /** How sure it is, where that is known; left out for a share, whose interval is computed. */
  interval?: StatedIntervalInput | null | undefined;
  /** Whether it is meant as the last word, rather than a reading on the way. */
  isFinal?: boolean;
  /** How it was measured. */
  method: MeasuringMethod;
  /** How, in words; the public reads it. */
  methodNote: string;
  /** How many it rests on. */
  n?: number | null | undefined;
  /** Which pilot. */
  pilotId: string;
  /** Where the figure comes from. */
  source: string;
  /** The last day it covers. */
  to: string;
  /** The value, in the unit of the indicator. */
  value: number;
};

/** An interval that whoever measured states. */
export type StatedIntervalInput = {
  /** Its upper end. */
  high: number;
  /** Its level in per cent. */
  level?: number;
  /** Its lower end, in the unit of the indicator. */
  low: number;
};

export type RecordMeasurementMutationVariables = Exact<{
  input: RecordMeasurementInput;
}>;

export type RecordMeasurementMutation = { recordMeasurement: { measurement: { id: string } | null, userErrors: Array<{ code: RecordMeasurementErrorCode, path: Array<string>, message: string }> } };

export const RecordMeasurementDocument: TypedDocument<RecordMeasurementMutation, RecordMeasurementMutationVariables> = {
  name: "RecordMeasurement",
  text: "mutation RecordMeasurement($input:RecordMeasurementInput!){recordMeasurement(input:$input){measurement{id}userErrors{code path message}}}",
};
