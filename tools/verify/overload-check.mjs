// Counts what may not happen when far too many ask at once.

const MOST = { admittedP99Ms: 2_000, peakMegabytes: 600, recoveredMs: 5_000 };
const ALLOWED = new Set(['200', '429', '503']);

export function checkOverload({ outcomes, admitted, admittedP99Ms, recoveredMs, peakMegabytes }) {
  return {
    otherAnswers: Object.entries(outcomes).filter(([outcome]) => !ALLOWED.has(outcome)).reduce((sum, [, count]) => sum + count, 0),
    nobodyServed: admitted > 0 ? 0 : 1,
    neverRefused: (outcomes['503'] ?? 0) > 0 ? 0 : 1,
    admittedLate: admittedP99Ms > MOST.admittedP99Ms ? 1 : 0,
    tooLarge: peakMegabytes > MOST.peakMegabytes ? 1 : 0,
    notRecovered: recoveredMs === null || recoveredMs > MOST.recoveredMs ? 1 : 0,
  };
}
