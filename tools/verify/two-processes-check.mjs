// Counts where two processes show that they are two.

const SEEN_WITHIN_MS = 1_000;
const TRIES = 10;

export function checkProcesses({ rounds, seen, jobs, served, log }) {
  const where = (isBad) => rounds.filter(isBad).length;
  return {
    sessionUnknown: where((one) => one.knownTo !== 2),
    sessionOutlived: where((one) => one.knownAfterEnd !== 0),
    readLate: where((one) => !one.readAtOnce),
    limitExceeded: where((one) => one.pointsAdmitted > one.pointsAtMost),
    limitTooTight: where((one) => one.pointsAdmitted < one.pointsAtLeast),
    guessesBeyond: where((one) => one.triesAdmitted !== TRIES),
    notHeard: seen.act !== null && seen.afterMs <= SEEN_WITHIN_MS ? 0 : 1,
    closedTwice: Math.abs(jobs.closings - 1),
    lettersTwice: jobs.twice,
    lettersLost: Math.abs(jobs.letters - jobs.written),
    leaked: log.found.length,
    notPlanted: Object.values(log.did).filter((done) => !done).length + (log.requestLines > 0 ? 0 : 1),
    idle: served.filter((count) => count === 0).length,
  };
}
