// What of a supplier's own pilots counts: the published rule for "results from our own pilots".
import type { Outcome } from './outcome.ts';
import type { PilotState } from './state.ts';

export const RECORD_STANDINGS = ['VERIFIED', 'DISPUTED', 'STOPPED'] as const;
/** How a pilot is shown in a track record. */
export type RecordStanding = (typeof RECORD_STANDINGS)[number];

/**
 * VERIFIED results count. Those under dispute are shown as such and count for nothing until it is answered; a pilot that
 * was stopped is shown with its reason. What only was reported, and what still runs, is not shown at all.
 */
export const recordStanding = (state: PilotState, openDisputes: number): RecordStanding | null => {
  if (state === 'STOPPED') return 'STOPPED';
  if (state === 'VERIFIED' || state === 'CLOSED') return openDisputes > 0 ? 'DISPUTED' : 'VERIFIED';
  return null;
};

export type OutcomeCounts = { readonly met: number; readonly partly: number; readonly notMet: number; readonly notMeasured: number };

export const countOutcomes = (outcomes: readonly Outcome[]): OutcomeCounts => {
  const count = (wanted: Outcome): number => outcomes.filter((one) => one === wanted).length;
  return { met: count('MET'), partly: count('PARTLY'), notMet: count('NOT_MET'), notMeasured: count('NOT_MEASURED') };
};
