// Builds the site: browser, server, the API explorer (only when it changed), then the compressed copies and the budget.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url);
const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  if (status !== 0) process.exit(status ?? 1);
};

run('vite', 'build', '--logLevel', 'warn');
run('vite', 'build', '--ssr', 'src/app/entry-server.tsx', '--logLevel', 'warn');
run('node', 'build/explorer.mjs');
run('node', 'build/compress.mjs');
// A newcomer's first start does not fail for a kilobyte; the check of a change does.
run('node', 'build/budget.mjs', ...(process.env['CI'] ? ['--strict'] : []));
