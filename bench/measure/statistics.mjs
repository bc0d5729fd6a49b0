// The few figures that are taken over rounds.

export function median(given) {
  const values = given.filter((value) => value !== null);
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** How one peer stands to another: the median of the ratios within the same round, with the least and the most of them. */
export function ratioOver(ours, theirs) {
  const ratios = ours.map((value, round) => value / theirs[round]).filter(Number.isFinite);
  return ratios.length === 0 ? null : { median: median(ratios), min: Math.min(...ratios), max: Math.max(...ratios) };
}

/** A run on a machine that others use as well can say nothing when the same peer differs from itself by more than this. */
const MOST_SPREAD = 2;

export function isSteady(values) {
  return Math.max(...values) <= MOST_SPREAD * Math.min(...values);
}

/** A list that begins one further each round, so that nobody is always first. */
export function rotated(list, round) {
  const by = round % list.length;
  return [...list.slice(by), ...list.slice(0, by)];
}
