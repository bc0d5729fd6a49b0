// What a problem weighs over all councils that have it: exact sums, always with how many gave a figure.
import type { CouncilShare } from './content.ts';

/** A sum, and from how many of how many it comes. `total` is null when nobody gave a figure. */
export type Reckoned<Amount> = { readonly total: Amount | null; readonly given: number; readonly of: number };

export const yearlyCostOf = (shares: readonly Pick<CouncilShare, 'yearlyCost'>[]): Reckoned<bigint> => {
  const given = shares.map((share) => share.yearlyCost).filter((cost) => cost !== null);
  return { total: given.length === 0 ? null : given.reduce((sum, cost) => sum + cost, 0n), given: given.length, of: shares.length };
};

/** A place, and all larger ones it lies in: the county of a district, the combined authority of both. */
export type PeopledPlace = {
  readonly code: string;
  readonly within: readonly string[];
  readonly population: number | null;
};

/** Those places that lie in none of the others, each once: people are counted where they live, not once per tier of council. */
export const outermost = (places: readonly PeopledPlace[]): PeopledPlace[] => {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return [...byCode.values()].filter((place) => !place.within.some((outer) => byCode.has(outer)));
};

/** How many people live where councils have the problem. */
export const populationOf = (places: readonly PeopledPlace[]): Reckoned<number> => {
  const counted = outermost(places);
  const known = counted.map((place) => place.population).filter((people) => people !== null);
  return { total: known.length === 0 ? null : known.reduce((sum, people) => sum + people, 0), given: known.length, of: counted.length };
};
