// Builds the API explorer only when its sources or its packages changed: it takes longer than the rest of the site.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const root = new URL('..', import.meta.url);
const stampFile = new URL('dist/explorer/.built-from', root);
const require = createRequire(import.meta.url);
const sources = ['explorer/index.html', 'explorer/explorer.tsx', 'explorer/explorer.css', 'vite.explorer.config.ts'];
const hash = createHash('sha256');
for (const source of sources) hash.update(readFileSync(new URL(source, root)));
hash.update(require('graphiql/package.json').version + require('vite/package.json').version);
const stamp = hash.digest('hex');

if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0);
const { status } = spawnSync('vite', ['build', '--config', 'vite.explorer.config.ts', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
writeFileSync(stampFile, stamp);
