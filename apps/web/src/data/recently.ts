// A moment for pages that many look at: within ten seconds all get the same, so that what is made for one serves the others.

const STEP_MS = 10_000;

/** @returns the last whole ten seconds, ISO 8601: for words such as "closes in 3 days", never for a decision */
export function recently(now = Date.now()): string {
  return new Date(now - (now % STEP_MS)).toISOString();
}
