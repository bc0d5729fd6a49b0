// Fetches the hexagons of the map, small enough to travel inside the page.
import { ask } from '../../data/ask.ts';
import { MapOfCouncilsDocument } from '../../gql/map-of-councils.ts';
import type { MapOfCouncilsQuery } from '../../gql/types.ts';
import { chooseText } from '../../language/localised.tsx';
import { localeOf } from '../../language/locale.ts';

export interface MapPlace {
  code: string;
  name: string;
  column: number;
  row: number;
  open: number;
}

const MOST_PAGES = 10;

export async function mapPlaces(call: Parameters<typeof ask>[0]): Promise<MapPlace[]> {
  const locale = localeOf(new URL(call.request.url).pathname);
  const found: MapPlace[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { places }: MapOfCouncilsQuery = await ask(call, MapOfCouncilsDocument, { after });
    for (const { code, name, hexColumn, hexRow, openChallengeCount } of places.nodes) {
      if (hexColumn === null || hexRow === null) continue;
      found.push({ code, name: chooseText(name, locale).text, column: hexColumn, row: hexRow, open: openChallengeCount });
    }
    if (!places.pageInfo.hasNextPage) break;
    after = places.pageInfo.endCursor;
  }
  return found;
}
