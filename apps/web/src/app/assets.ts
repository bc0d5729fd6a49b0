// Finds in the manifest of the build what a page will need, so that the browser fetches it all at once.
import type { Locale } from '../language/locale.ts';
import type { Assets } from './document.tsx';
import { handleOf } from './page-handle.ts';

export type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

const ENTRY = 'src/app/entry-client.tsx';

export function assetsOf(manifest: Manifest, locale: Locale, matches: { route: { handle?: unknown } }[]): Assets {
  const wanted = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || wanted.has(chunk.file)) return;
    wanted.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  const entry = manifest[ENTRY];
  if (!entry) throw new Error('The manifest of the site has no entry: build the site again.');
  add(ENTRY);
  if (locale === 'cy') add('src/language/welsh.ts');
  add(`src/locales/shell/${locale}.ts`);
  for (const { route } of matches) {
    const handle = handleOf(route.handle);
    if (!handle) continue;
    // A page for work is looked for among the details first.
    if (handle.list !== 'start') add('src/app/detail-routes.tsx');
    if (handle.list === 'work') add('src/app/work-routes.tsx');
    add(handle.module);
    handle.areas.forEach((area) => add(`src/locales/${area}/${locale}.ts`));
  }
  wanted.delete(entry.file);
  return {
    script: `/${entry.file}`,
    styles: (entry.css ?? []).map((file) => `/${file}`),
    preloads: [...wanted].map((file) => `/${file}`),
  };
}
