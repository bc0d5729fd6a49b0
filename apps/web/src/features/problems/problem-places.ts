// Fetches the hexagons of the map of problems, small enough to travel inside the page.
import { ask } from '../../data/ask.ts';
import { PlacesWithProblemsDocument } from '../../gql/places-with-problems.ts';
import type { PlacesWithProblemsQuery } from '../../gql/types.ts';
import { chooseText } from '../../language/localised.tsx';
import { localeOf } from '../../language/locale.ts';

export interface ProblemPlace {
  code: string;
  name: string;
  column: number;
  row: number;
  count: number;
  /** the county and the combined authority around it */
  within: readonly string[];
}

const MOST_PAGES = 10;

/** @param isCounted whether to count the problems of each place, which a map of one problem does not show */
export async function problemPlaces(call: Parameters<typeof ask>[0], isCounted: boolean): Promise<ProblemPlace[]> {
  const locale = localeOf(new URL(call.request.url).pathname);
  const found: ProblemPlace[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { places }: PlacesWithProblemsQuery = await ask(call, PlacesWithProblemsDocument, { after, isCounted });
    for (const { code, name, hexColumn, hexRow, problemCount, within } of places.nodes) {
      // A county is made of districts: they are on the map, it is not.
      if (hexColumn === null || hexRow === null) continue;
      found.push({ code, name: chooseText(name, locale).text, column: hexColumn, row: hexRow, count: problemCount ?? 0, within });
    }
    if (!places.pageInfo.hasNextPage) break;
    after = places.pageInfo.endCursor;
  }
  return found;
}
