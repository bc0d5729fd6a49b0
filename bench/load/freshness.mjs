// The oracle of freshness: remembers which version was acknowledged when, and finds in an answer what is older than it may be.

const CARD = /"id" ?: ?"(chl_[0-9a-f]{32})"[^{}]*?"version" ?: ?(\d+)/g;

export function freshness(now = () => performance.now()) {
  const known = new Map();
  let [latest, looked] = [null, 0];
  return {
    acknowledge: (item, version) => {
      known.set(item.id, [...(known.get(item.id) ?? []).slice(-8), { version, at: now() }]);
      latest = item;
    },
    /** What was amended last. */
    last: () => latest,
    acknowledged: () => [...known.values()].reduce((sum, list) => sum + list.length, 0),
    /** How often an amended challenge was seen. */
    looked: () => looked,
    /** @param sentAt when the request was sent: what was acknowledged before must be seen @returns what is too old, or null */
    staleIn: (body, sentAt) => {
      for (const [, id, version] of body.toString().matchAll(CARD)) {
        const newest = known.get(id)?.findLast(({ at }) => at < sentAt);
        if (!newest) continue;
        looked += 1;
        if (Number(version) < newest.version) return `stale: ${id} was shown as version ${version} after ${newest.version} was acknowledged`;
      }
      return null;
    },
  };
}
