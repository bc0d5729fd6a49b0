// Krippendorff's alpha for ordinal scores: how far evaluators agree beyond chance, with gaps where somebody did not score.

/** One thing that was scored: the scores it was given, in any order. */
export type ScoredUnit = readonly number[];

/** Pairs of scores given to the same unit, each unit counting as many times as it has scores. */
const coincidences = (units: readonly ScoredUnit[], place: ReadonlyMap<number, number>): number[][] => {
  const table = [...place].map(() => Array.from({ length: place.size }, () => 0));
  for (const unit of units) {
    unit.forEach((one, at) => {
      unit.forEach((other, otherAt) => {
        const row = table[place.get(one) ?? 0];
        const column = place.get(other) ?? 0;
        if (at !== otherAt && row !== undefined) row[column] = (row[column] ?? 0) + 1 / (unit.length - 1);
      });
    });
  }
  return table;
};

/** The squared ordinal distance: all scores that lie between two values, with half of those at the values. */
const ordinalDistance = (totals: readonly number[], one: number, other: number): number => {
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0);
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
};

/**
 * After Krippendorff, "Content Analysis" (4th edition 2018), chapter 12: 1 − observed over expected disagreement. Null
 * where it is not defined: no unit with two scores, or all scores the same, which shows nothing about agreement.
 */
export const krippendorffAlpha = (units: readonly ScoredUnit[]): number | null => {
  const paired = units.filter((unit) => unit.length > 1);
  const values = [...new Set(paired.flat())].toSorted((one, other) => one - other);
  if (values.length < 2) return null;
  const table = coincidences(paired, new Map(values.map((value, at) => [value, at])));
  const totals = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, total) => sum + total, 0);
  let [observed, expected] = [0, 0];
  table.forEach((row, one) => {
    row.forEach((count, other) => {
      const distance = ordinalDistance(totals, one, other);
      observed += count * distance;
      expected += ((totals[one] ?? 0) * (totals[other] ?? 0) * distance) / (all - 1);
    });
  });
  return 1 - observed / expected;
};
