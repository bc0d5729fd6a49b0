// Compares what senders were told with what is stored. Pure, so that a test can show it the faults it has to find.

/**
 * @param recording what the senders saw: `outcomes` of { proposal, hash } for an acknowledgement, or { proposal, late: true } for a refusal
 * @param stored what the database holds: closesAt and closedAt (milliseconds, or null), count and root of the frozen set, its root computed anew,
 *   `versions` of { proposal, version, hash, submittedAt, loggedAt } (loggedAt null without an entry in the log),
 *   `leaves` of { proposal, version, hash }, and `lateEntries` by proposal
 */
export function checkDeadline({ outcomes }, stored) {
  const acknowledged = outcomes.filter((one) => one.hash);
  const refused = outcomes.filter((one) => one.late);
  const known = new Set(stored.versions.map((one) => one.hash));
  const told = countBy(acknowledged, (one) => one.hash);
  const wasRefused = new Set(refused.map((one) => one.proposal));
  const unknownVersions = stored.versions.filter((one) => !told.has(one.hash));
  const doubled = [...countBy(stored.versions, (one) => one.hash).values(), ...told.values()].reduce((sum, times) => sum + times - 1, 0);
  return {
    lost: acknowledged.filter((one) => !known.has(one.hash)).length,
    duplicate: doubled + unknownVersions.filter((one) => !wasRefused.has(one.proposal)).length,
    late: stored.versions.filter((one) => one.submittedAt >= stored.closesAt).length,
    rejectedButStored: unknownVersions.filter((one) => wasRefused.has(one.proposal)).length,
    addedAfterClose: addedAfterClose(stored),
    outboxMissing: stored.versions.filter((one) => one.loggedAt === null).length + refused.filter((one) => !stored.lateEntries.has(one.proposal)).length,
  };
}

/** What the frozen set lacks or has too much, and everything logged behind the close. */
function addedAfterClose(stored) {
  const last = new Map();
  for (const one of stored.versions) if ((last.get(one.proposal)?.version ?? 0) < one.version) last.set(one.proposal, one);
  const leaves = new Map(stored.leaves.map((one) => [one.proposal, one]));
  const different = [...last].filter(([proposal, one]) => leaves.get(proposal)?.hash !== one.hash).length;
  const tooMany = [...leaves.keys()].filter((proposal) => !last.has(proposal)).length;
  const behind = stored.versions.filter((one) => one.loggedAt !== null && one.loggedAt > stored.closedAt).length;
  const isFrozen = stored.closedAt !== null && stored.count === stored.leaves.length && stored.root === stored.rootAnew;
  return different + tooMany + behind + (isFrozen ? 0 : 1);
}

function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
