// Fetches the names of all places, to choose one from a list that works without a script.
import { ask } from '../../data/ask.ts';
import { PlaceNamesDocument } from '../../gql/place-names.ts';
import type { PlaceNamesQuery } from '../../gql/types.ts';
import { chooseText } from '../../language/localised.tsx';
import { localeOf } from '../../language/locale.ts';

export interface PlaceName {
  code: string;
  name: string;
}

const MOST_PAGES = 10;

export async function placeNames(call: Parameters<typeof ask>[0]): Promise<PlaceName[]> {
  const locale = localeOf(new URL(call.request.url).pathname);
  const found: PlaceName[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { places }: PlaceNamesQuery = await ask(call, PlaceNamesDocument, { after });
    found.push(...places.nodes.map(({ code, name }) => ({ code, name: chooseText(name, locale).text })));
    if (!places.pageInfo.hasNextPage) break;
    after = places.pageInfo.endCursor;
  }
  return found.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
