// A PostgreSQL that keeps its port when it is killed and started again.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { reachableBinaries, serverAccount } from '../../apps/api/dist/platform/database/embedded-binaries.js';
import { embeddedUrl, ensureDatabase, startEmbeddedPostgres } from '../../apps/api/dist/platform/database/embedded-postgres.js';

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** @param folder where its files are; made when it is empty */
export async function ownPostgres(folder) {
  const first = await startEmbeddedPostgres({ folder });
  await ensureDatabase(first, 'moothall');
  await first.stop();
  const files = (await readFile(join(folder, 'moved-to'), 'utf8').catch(() => '')).trim() || folder;
  const port = await freePort();
  const url = embeddedUrl(port, 'moothall');
  let child = null;
  const start = async () => {
    for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
      if (!child || child.exitCode !== null || child.signalCode !== null) child = await launch(files, port);
      if (await answers(url)) return;
    }
    throw new Error('PostgreSQL did not come back');
  };
  const end = (signal) =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill(signal);
    });
  await start();
  return {
    url,
    files,
    /** As if it lost power, then started again. */
    killAndRestart: async () => {
      await end('SIGKILL');
      await start();
    },
    stop: () => end('SIGINT'),
  };
}

async function launch(files, port) {
  const account = await serverAccount();
  const binaries = await reachableBinaries(account);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=120'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const env = { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  return spawn(join(binaries, 'bin', 'postgres'), ['-D', files, '-p', String(port), ...flags], { cwd: '/', ...account, env, stdio: 'ignore' });
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  const isUp = await client.connect().then(
    () => true,
    () => false,
  );
  await client.end().catch(() => undefined);
  return isUp;
}
