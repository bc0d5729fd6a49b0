// Counts what may not happen when tables change under a server that is being used.

export const LATE_MS = 2_000;
export const LONGEST_LOCK_MS = 1_000;

export function checkMigrations({ loads, locks, starts, shapes, broken, again, gaveWay }) {
  const sum = (values) => values.reduce((total, one) => total + one, 0);
  const failedIn = ({ outcomes }) => sum(Object.entries(outcomes).filter(([outcome]) => outcome !== '200').map(([, count]) => count));
  return {
    failed: sum(loads.map(failedIn)),
    // A machine that is busy with something else is slow before anything changes.
    late: sum(loads.map(({ slowestMs, calmMs }) => (slowestMs > Math.max(LATE_MS, 2 * calmMs) ? 1 : 0))),
    writesFailed: sum(loads.map(({ writesFailed }) => writesFailed)),
    lost: sum(loads.map(({ lost, duplicate }) => lost + duplicate)),
    unserved: loads.filter(({ outcomes, writes }) => !(outcomes['200'] > 0) || writes === 0).length,
    lockedLong: locks.filter((ms) => ms > LONGEST_LOCK_MS).length,
    appliedTwice: sum(starts.map(({ applied, distinct }) => applied - distinct)),
    shapesDiffer: sum(shapes.map(({ differences }) => differences.length)),
    brokenAccepted: broken.refused ? 0 : 1,
    brokenLeft: broken.differences.length,
    appliedAgain: again.length,
    // A table was held on purpose: whoever never gave way never met it, and nothing was shown.
    neverGaveWay: gaveWay > 0 ? 0 : 1,
  };
}
