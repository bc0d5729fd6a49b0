// Joins places with what people say there, small enough to travel inside the page.
import type { FigureFragment, ServiceMapPageQuery } from '../../gql/types.ts';
import type { Locale } from '../../language/locale.ts';
import { chooseText } from '../../language/localised.tsx';

export interface ShownPlace {
  code: string;
  name: string;
  n: number | null;
  mean: FigureFragment | null;
}

export type Hexagon = ShownPlace & { column: number; row: number };

/** @returns a hexagon for every place that has one, and the others only where anybody answered */
export function placesOnMap({ places, satisfactionMap }: ServiceMapPageQuery, locale: Locale): { hexes: Hexagon[]; areas: ShownPlace[] } {
  const found = new Map(satisfactionMap.map((one) => [one.code, one]));
  const hexes: Hexagon[] = [];
  const areas: ShownPlace[] = [];
  for (const { code, name, hexColumn, hexRow } of places.nodes) {
    const { n = null, mean = null } = found.get(code) ?? {};
    const place = { code, name: chooseText(name, locale).text, n, mean };
    if (hexColumn !== null && hexRow !== null) hexes.push({ ...place, column: hexColumn, row: hexRow });
    else if (found.has(code)) areas.push(place);
  }
  return { hexes, areas };
}
