// A PostgreSQL as somebody else would run it: of any version that is installed here with its client programs, with passwords, and an owner who is no superuser.
import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { serverAccount } from '../../apps/api/dist/platform/database/embedded-binaries.js';
import { freePort, pause } from './own-postgres.mjs';

const NEEDED = ['initdb', 'postgres', 'pg_dump', 'pg_restore'];
const DEBIAN = '/usr/lib/postgresql';

/** @returns the folder of a server with its client programs (`PG_BIN`, or the newest of Debian's); null where there is none */
export async function outsideBinaries() {
  const versions = (await readdir(DEBIAN).catch(() => [])).toSorted((one, other) => Number(other) - Number(one));
  for (const folder of [process.env.PG_BIN ?? '', ...versions.map((version) => join(DEBIAN, version, 'bin'))].filter(Boolean)) {
    const files = await readdir(folder).catch(() => []);
    if (NEEDED.every((name) => files.includes(name))) return folder;
  }
  return null;
}

/** @param databases names of databases that the owner is given @returns addresses by name, with a password that has to be written as an address is */
export async function outsidePostgres(binaries, folder, databases) {
  const account = await serverAccount();
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const data = join(folder, 'data');
  const secret = join(folder, 'secret');
  await writeFile(secret, 'of the superuser');
  if (account) await promisify(execFile)('chown', ['-R', `${account.uid}:${account.gid}`, folder]);
  const as = { cwd: '/', ...account, env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' } };
  await promisify(execFile)(join(binaries, 'initdb'), ['-D', data, '-U', 'superuser', '--auth=scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--locale=C.UTF-8'], as);
  const port = await freePort();
  const child = spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=120'], { ...as, stdio: 'ignore' });
  const stop = () =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGINT');
    });
  const admin = await connect(`postgresql://superuser:of%20the%20superuser@127.0.0.1:${port}/postgres`);
  await admin.query(`create role "the keeper" login createrole password 'open/sesame: 100%'`);
  for (const name of databases) await admin.query(`create database ${name} owner "the keeper"`);
  await admin.end();
  const urls = Object.fromEntries(databases.map((name) => [name, `postgresql://the%20keeper:${encodeURIComponent('open/sesame: 100%')}@127.0.0.1:${port}/${name}`]));
  return { urls, stop };
}

async function connect(url) {
  for (const end = Date.now() + 30_000; ; await pause(100)) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > end) throw error;
    }
  }
}
