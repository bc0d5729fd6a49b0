// Counts what may not happen while a database is in trouble.

const NOTICED_MS = 2_000;
const BACK_MS = 5_000;

/** A killed database may be back before anybody asks; one that is silent for seconds has to be noticed. */
export function checkDatabase({ outages, written, unexpected, processEnded, writesGoOn }) {
  const unnoticed = (one) => (one.noticedMs === null ? one.lastedMs > NOTICED_MS : one.noticedMs > NOTICED_MS);
  return {
    ...written,
    unexpected,
    processEnded: processEnded ? 1 : 0,
    noticedLate: outages.filter(unnoticed).length,
    backLate: outages.filter((one) => one.backMs === null || one.backMs > BACK_MS).length,
    stuck: writesGoOn ? 0 : 1,
  };
}
