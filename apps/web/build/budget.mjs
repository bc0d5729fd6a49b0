// Weighs what a page makes the browser fetch, and fails the build when it is more than we promised.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// kB after gzip; 125 (and 20 of styles) is the acceptance limit of the design, and 115 what it wishes for.
const LIMITS = { publicPage: 125, firstLoad: 145, chunk: 40, css: 20 };
/** The pages of a list of routes: the module of each, and the areas whose messages it fetches. */
const pagesIn = (list) =>
  [...readFileSync(new URL(`../src/app/${list}`, import.meta.url), 'utf8').matchAll(/page\('[^']*', '([^']+)', \[([^\]]*)\]/g)].map(([, module, areas]) => ({
    key: `src/app/routes/${module}.tsx`,
    areas: [...areas.matchAll(/[\w-]+/g)].map(([area]) => area),
    // Everybody reads the others; these are for people who signed in to work.
    isWork: list === 'work-routes.tsx' || /^[\w-]+-editor\//.test(module),
  }));
const client = new URL('../dist/client/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', client), 'utf8'));
const weights = new Map();
const weigh = (file) => {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(new URL(file, client)), { level: 9 }).length / 1000);
  return weights.get(file);
};
const filesOf = (key, found = new Set()) => {
  const chunk = manifest[key];
  if (!chunk || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const name of chunk.imports ?? []) filesOf(name, found);
  return found;
};
const sum = (files) => [...files].reduce((all, file) => all + weigh(file), 0);

const entry = 'src/app/entry-client.tsx';
const start = filesOf(entry);
const catalogueOf = (area) => `src/locales/${area}/en.ts`;
const shell = filesOf(catalogueOf('shell'));
const first = readFileSync(new URL(manifest[entry].file, client), 'utf8');
const later = filesOf('src/language/later-catalogues.ts');
/** What it takes to know where the messages of an area are. */
const wayTo = (area) => (first.includes(manifest[catalogueOf(area)].file.split('/').at(-1)) ? [] : [...later]);
const detailList = filesOf('src/app/detail-routes.tsx');
const details = pagesIn('detail-routes.tsx').map((page) => ({ ...page, list: detailList }));
const rows = [...pagesIn('routes.tsx'), ...details, ...pagesIn('work-routes.tsx')].map(({ key, areas, isWork, list = [] }) => {
  const all = new Set([...start, ...shell, ...list, ...filesOf(key), ...areas.flatMap((area) => [...wayTo(area), ...filesOf(catalogueOf(area))])]);
  return { key, chunk: weigh(manifest[key].file), page: sum(all), isWork };
});
const forgotten = Object.keys(manifest).filter((key) => key.startsWith('src/app/routes/') && key.endsWith('.tsx') && !rows.some((row) => row.key === key));
const css = (manifest[entry].css ?? []).reduce((all, file) => all + weigh(file), 0);
const faults = forgotten.map((key) => `${key}: no route leads to it, so nobody knows what it weighs`);
for (const row of rows.toSorted((a, b) => b.page - a.page)) {
  const limit = row.isWork ? LIMITS.firstLoad : LIMITS.publicPage;
  if (row.page > limit) faults.push(`${row.key}: ${row.page.toFixed(1)} kB of JavaScript, allowed ${limit}`);
  if (row.chunk > LIMITS.chunk) faults.push(`${row.key}: its chunk is ${row.chunk.toFixed(1)} kB, allowed ${LIMITS.chunk}`);
  if (process.argv.includes('--list')) console.log(row.page.toFixed(1).padStart(7), row.chunk.toFixed(1).padStart(6), row.key);
}
if (css > LIMITS.css) faults.push(`the style sheet is ${css.toFixed(1)} kB, allowed ${LIMITS.css}`);
const heaviest = Math.max(...rows.map((row) => row.page));
console.log(`${rows.length} routes; start ${sum(start).toFixed(1)} kB, heaviest page ${heaviest.toFixed(1)} kB, style sheet ${css.toFixed(1)} kB (gzip)`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  if (process.argv.includes('--strict')) process.exit(1);
}
