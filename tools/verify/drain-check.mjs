// Counts what may not happen when servers are restarted under people's hands.

const MOST_MS = 12_000;

export function checkDrain({ outcomes, stops, written, writesFailed }) {
  const failed = Object.entries(outcomes).filter(([outcome]) => outcome !== '200').reduce((sum, [, count]) => sum + count, 0);
  return {
    failed,
    writesFailed,
    ...written,
    endedBadly: stops.filter(({ code }) => code !== 0).length,
    endedLate: stops.filter(({ ms }) => ms > MOST_MS).length,
  };
}
