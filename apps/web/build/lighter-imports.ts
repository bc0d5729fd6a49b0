// Makes imports on demand shorter in the browser's build: a plain map of catalogues by their area, and no wrapper that would preload nothing.
import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const TEMPLATE = ['import', '(`../locales/${area}/en.ts`)'].join('');
/** What Vite puts around an import whose list of files to preload is empty, as all of ours are: a page names its files itself. */
const WRAPPED = /\b[\w$]+\(\(\)=>import\((`[^`]+`)\),\[\]\)/g;

/** The list of what to preload where it is our one style sheet alone, which every page has from its beginning; and its use. */
const ONE_SHEET = /^const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=\["[^",]+\.css"\]\)\)\)=>i\.map\(i=>d\[i\]\);\n/;
const NEEDS_SHEET = '__vite__mapDeps([0])';

const quoted = (path: string): string => `('${path}')`;

/** The areas of the pages where people begin; the first file everybody fetches names their catalogues alone. */
function beginningAreas(): string[] {
  const routes = readFileSync(new URL('../src/app/routes.tsx', import.meta.url), 'utf8');
  const pages = [...routes.matchAll(/page\('[^']*', '([^']+)', \[([^\]]*)\]/g)].filter(([, module]) => !module?.includes('-editor/'));
  return [...new Set(['shell', ...pages.flatMap(([, , areas]) => areas?.match(/[\w-]+/g) ?? [])])];
}

export function lighterImports(): Plugin[] {
  const apply: Plugin['apply'] = (config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild && !config.build?.ssr;
  const catalogues: Plugin = {
    name: 'lighter-catalogues',
    enforce: 'pre',
    apply,
    transform(code, id) {
      const isFirst = id.endsWith('/src/language/i18n.ts');
      if (!isFirst && !id.endsWith('/src/language/later-catalogues.ts')) return null;
      if (!code.includes(TEMPLATE)) this.error('The catalogues are imported in another way now; look at build/lighter-imports.ts again.');
      const first = beginningAreas();
      const areas = isFirst ? first : readdirSync(new URL('../src/locales/', import.meta.url)).filter((area) => !first.includes(area));
      const map = areas.map((area) => `'${area}': () => import${quoted(`../locales/${area}/en.ts`)}`).join(', ');
      const later = `?? (async () => (await import${quoted('./later-catalogues.ts')}).laterMessages(area))`;
      return { code: code.replace(TEMPLATE, `({ ${map} }[area] ${isFirst ? later : ''})()`), map: null };
    },
  };
  const unwrapped: Plugin = {
    name: 'unwrapped-imports',
    enforce: 'post',
    apply,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = lighter(chunk.code);
      },
    },
  };
  return [catalogues, unwrapped];
}

function lighter(code: string): string {
  const bare = ONE_SHEET.test(code) ? code.replace(ONE_SHEET, '').replaceAll(NEEDS_SHEET, '[]') : code;
  return bare.replaceAll(WRAPPED, 'import($1)');
}
