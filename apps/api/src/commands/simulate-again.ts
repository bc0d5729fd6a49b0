// Does a simulation in a pack again from its inputs and its seed, so that nobody need believe what it says.
import { readRankingInput, runStability, SAMPLES, STABILITY_METHOD, type StabilityPlan } from '@moothall/domain/evaluation';
import { canonicalJson, type JsonValue } from '@moothall/domain/journal';

/** @returns the text that is kept of it; null for a method this version does not know, and an empty text for what no server would have run */
export function simulateAgain(inputs: string, kept: JsonValue, method: string): string | null {
  if (method !== STABILITY_METHOD) return null;
  try {
    const plan: StabilityPlan = JSON.parse(JSON.stringify(kept));
    return plan.samples <= SAMPLES.most ? canonicalJson(runStability(readRankingInput(inputs), plan)) : '';
  } catch {
    return '';
  }
}
