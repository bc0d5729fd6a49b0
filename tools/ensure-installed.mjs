// Installs what is missing before `npm start` and `npm test`, and only when the lock file has changed. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.lock-sha256');
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(`Moothall needs Node.js 20 or newer; this is ${process.version}. Install a newer one from nodejs.org.`);
  process.exit(1);
}

const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8').trim() : '';

if (installed !== wanted) {
  console.log('Installing what Moothall needs, once; this takes about two minutes …');
  const began = Date.now();
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The installation failed; what npm said stands above. Check the network and try again.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, `${wanted}\n`);
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
