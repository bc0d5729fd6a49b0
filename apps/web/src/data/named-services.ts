// The services of councils by name in the language of a page. The list is fetched only where a loader runs, so a first page is lighter.
import { localeOf } from '../language/locale.ts';

export interface NamedService {
  code: string;
  name: string;
}

export async function namedServices(request: Request): Promise<NamedService[]> {
  const { COUNCIL_SERVICES } = await import('@moothall/domain/place');
  const locale = localeOf(new URL(request.url).pathname);
  // Code units, not a locale: the server and every browser must agree on the order.
  return COUNCIL_SERVICES.map(({ code, name }) => ({ code, name: name[locale] })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
