// Reads a ranked ballot out of a form where each option was given a place; equal places are ties, no place is left out.
import type { ConsultationOptionLineFragment } from '../../gql/types.ts';

type Places = Readonly<Record<string, string>>;

export const placeName = (optionId: string): string => `place-${optionId}`;

/** Best first; options of one place together. */
export function rankingOf(values: Places, optionIds: readonly string[]): string[][] {
  const placeOf = (id: string): number => Number(values[placeName(id)]);
  const places = new Set(optionIds.map(placeOf).filter((place) => place > 0));
  return [...places].toSorted((one, other) => one - other).map((place) => optionIds.filter((id) => placeOf(id) === place));
}

/** The places of a ballot that was cast before, as the form holds them. */
export function placesOf(ranking: readonly (readonly string[])[] | null): Record<string, string> {
  return Object.fromEntries((ranking ?? []).flatMap((tier, place) => tier.map((id) => [placeName(id), String(place + 1)])));
}

export const listedIds = (options: readonly Pick<ConsultationOptionLineFragment, 'id' | 'state'>[]): string[] => options.filter(({ state }) => state === 'LISTED').map(({ id }) => id);
