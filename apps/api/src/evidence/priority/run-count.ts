// Starts the count of a consultation apart from the server, hands its progress on, and answers with the result and the hashes of both ends.
import type { CountProgress } from '@moothall/domain/priority';
import { type Apart, apart } from '../../platform/apart.ts';

export interface Counted {
  readonly method: string;
  readonly inputsHash: string;
  readonly resultHash: string;
  /** Canonical JSON. */
  readonly result: string;
}

export type RunningCount = Apart<Counted>;

/** @param inputs their canonical text */
export function runCount(inputs: string, onProgress?: (progress: CountProgress) => void): RunningCount {
  return apart<CountProgress, Counted>(new URL('./count-apart', import.meta.url), inputs, onProgress);
}
