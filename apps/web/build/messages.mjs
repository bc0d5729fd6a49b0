// Collects the words of the site and compiles its catalogues; `npm run messages`. Fails when a word lacks its Welsh.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const locales = new URL('../src/locales/', import.meta.url);
/** What Lingui puts before every catalogue to keep linters out. Our lint settings leave catalogues out by name, so it would silence nothing. */
const LINGUIS_HEAD = /^\/\*[a-z-]+\*\//u;
const HEAD = '// Made by "npm run messages" from the .po file beside it; change that one.\n';

const run = (...args) => {
  const { status } = spawnSync('lingui', args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('extract', '--clean');
run('compile', '--strict', '--namespace', 'ts');
for (const path of readdirSync(locales, { recursive: true }).filter((name) => name.endsWith('.ts'))) {
  const file = new URL(path, locales);
  const text = readFileSync(file, 'utf8');
  if (!LINGUIS_HEAD.test(text)) throw new Error(`${path} no longer begins as Lingui's catalogues did; look at build/messages.mjs again.`);
  writeFileSync(file, text.replace(LINGUIS_HEAD, HEAD));
}
