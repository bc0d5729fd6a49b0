// Starts a simulation apart from the server, hands its progress on, and answers with the result.
import { type Apart, apart } from '../../platform/apart.ts';
import type { Claimed, Simulated } from './store-stability.ts';

export type RunningSimulation = Apart<Simulated>;

/** @param onProgress how many draws are done */
export function runStability(claimed: Claimed, onProgress?: (done: number) => void): RunningSimulation {
  return apart<number, Simulated>(new URL('./simulate-apart', import.meta.url), claimed, onProgress);
}
