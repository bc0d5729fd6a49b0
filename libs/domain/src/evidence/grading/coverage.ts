// Where evidence is thin: which places and groups of people nobody, or hardly anybody, was heard from.

export type CoveredItem = { readonly place: string; readonly group: string | null; readonly n: number | null };

export type Cell = {
  readonly name: string;
  /** Pieces of evidence that speak of it. */
  readonly items: number;
  /** The largest number of people behind one of them; they are never added up, as the same person may be in two. */
  readonly largestN: number | null;
  readonly warning: 'NONE' | 'THIN' | null;
};

export type Coverage = { readonly places: readonly Cell[]; readonly groups: readonly Cell[] };

/** From this many on, behind a single piece of evidence, a place or group counts as heard. */
export const ENOUGH_HEARD = 30;

const cellOf = (name: string, items: readonly CoveredItem[]): Cell => {
  const counts = items.flatMap(({ n }) => (n === null ? [] : [n]));
  const largestN = counts.length === 0 ? null : Math.max(...counts);
  if (items.length === 0) return { name, items: 0, largestN, warning: 'NONE' };
  return { name, items: items.length, largestN, warning: largestN === null || largestN < ENOUGH_HEARD ? 'THIN' : null };
};

/**
 * @param expectedPlaces the places that the question is about, also those nothing is known of
 * @returns places in the order given, then others that have evidence; groups by name
 */
export const coverageOf = (items: readonly CoveredItem[], expectedPlaces: readonly string[]): Coverage => {
  const places = [...new Set([...expectedPlaces, ...items.map(({ place }) => place)])];
  const groups = [...new Set(items.flatMap(({ group }) => (group === null ? [] : [group])))].toSorted();
  return {
    places: places.map((place) => cellOf(place, items.filter((item) => item.place === place))),
    groups: groups.map((group) => cellOf(group, items.filter((item) => item.group === group))),
  };
};
