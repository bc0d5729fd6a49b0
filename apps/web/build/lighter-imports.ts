// Makes imports on demand shorter in the browser's build: a plain map of catalogues by their area, and no wrapper that would preload nothing.
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const TEMPLATE = ['await import', '(`../locales/${area}/en.ts`)'].join('');
/** What Vite puts around an import whose list of files to preload is empty, as all of ours are: a page names its files itself. */
const WRAPPED = /\b[\w$]+\(\(\)=>import\((`[^`]+`)\),\[\]\)/g;

const quoted = (area: string): string => `('../locales/${area}/en.ts')`;

export function lighterImports(): Plugin[] {
  const apply: Plugin['apply'] = (config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild && !config.build?.ssr;
  const catalogues: Plugin = {
    name: 'lighter-catalogues',
    enforce: 'pre',
    apply,
    transform(code, id) {
      if (!id.endsWith('/src/language/i18n.ts')) return null;
      if (!code.includes(TEMPLATE)) this.error('The catalogues are imported in another way now; look at build/lighter-imports.ts again.');
      const areas = readdirSync(new URL('../src/locales/', import.meta.url));
      const map = areas.map((area) => `'${area}': () => import${quoted(area)}`).join(', ');
      return { code: code.replace(TEMPLATE, `await ({ ${map} })[area]()`), map: null };
    },
  };
  const unwrapped: Plugin = {
    name: 'unwrapped-imports',
    enforce: 'post',
    apply,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(WRAPPED, 'import($1)');
      },
    },
  };
  return [catalogues, unwrapped];
}
