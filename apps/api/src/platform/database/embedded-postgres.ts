// Starts and stops a real PostgreSQL from npm, so that nobody needs to install a database to try Moothall.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { canReach, reachableBinaries, type ServerAccount, serverAccount } from './embedded-binaries.ts';

const USER = 'moothall';
const PASSWORD = 'moothall';

/** A running PostgreSQL of our own. It listens on the loopback address only. */
export interface EmbeddedPostgres {
  readonly port: number;
  url(database: string): string;
  /** Stops it cleanly; nothing committed is lost. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly folder: string;
  /** Further server settings such as `fsync=off` for tests. */
  readonly settings?: readonly string[];
  readonly onProgress?: (step: string) => void;
}

/**
 * Starts PostgreSQL on `folder`, creating the cluster at first use. A server left behind by a killed process is stopped first.
 * @throws Error with the last lines of the server's log and what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = await serverAccount();
  const binaries = await reachableBinaries(account);
  const folder = await clusterFolder(options.folder, account);
  await stopLeftOver(folder);
  if (!(await isCluster(folder))) {
    options.onProgress?.('Creating the database');
    await createCluster(binaries, folder, account);
  }
  const port = await freePort();
  const server = await launch(binaries, folder, port, account, options.settings ?? []);
  const url = (database: string): string => embeddedUrl(port, database);
  await waitUntilReady(url('postgres'), server);
  return { port, url, stop: () => stopServer(server.process) };
}

/** The address of a database in an embedded server; the password only keeps other accounts of this machine out. */
export function embeddedUrl(port: number, database: string): string {
  return `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`;
}

/** Creates a database unless it is there. */
export async function ensureDatabase(server: EmbeddedPostgres, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Where the files of a cluster really lie: elsewhere when the account that runs PostgreSQL cannot enter the wanted folder. */
export async function clusterFolder(wanted: string, account: ServerAccount | null): Promise<string> {
  await mkdir(wanted, { recursive: true });
  if (!account) return wanted;
  if (await canReach(dirname(wanted), account)) {
    if (!(await isCluster(wanted))) await chown(wanted, account.uid, account.gid);
    return wanted;
  }
  const pointer = join(wanted, 'moved-to');
  const kept = await readFile(pointer, 'utf8').catch(() => '');
  const moved = kept.trim() || join(tmpdir(), `moothall-data-${Buffer.from(wanted).toString('base64url').slice(-40)}`);
  await mkdir(moved, { recursive: true, mode: 0o700 });
  if (!(await isCluster(moved))) await chown(moved, account.uid, account.gid);
  await writeFile(pointer, `${moved}\n`);
  return moved;
}

async function isCluster(folder: string): Promise<boolean> {
  return stat(join(folder, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

async function createCluster(binaries: string, folder: string, account: ServerAccount | null): Promise<void> {
  const passwordFile = join(tmpdir(), `moothall-initdb-${process.pid}`);
  await writeFile(passwordFile, `${PASSWORD}\n`, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  try {
    const flags = ['-D', folder, '-U', USER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--locale=C.UTF-8', '--encoding=UTF8'];
    await promisify(execFile)(join(binaries, 'bin', 'initdb'), flags, { cwd: '/', ...account, env: environment() });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new Error(`PostgreSQL could not create its files in ${folder}: ${said}. Choose another DATA_FOLDER or set DATABASE_URL.`, { cause });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

interface Server {
  readonly process: ChildProcess;
  readonly log: string[];
}

async function launch(
  binaries: string,
  folder: string,
  port: number,
  account: ServerAccount | null,
  settings: readonly string[],
): Promise<Server> {
  const fixed = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=120'];
  const flags = [...fixed, ...settings].flatMap((setting) => ['-c', setting]);
  const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
    cwd: '/',
    ...account,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // Its own group: Ctrl-C reaches us first, and we stop it after the last request.
    detached: process.platform !== 'win32',
  });
  const log: string[] = [];
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    log.push(...text.split('\n').filter(Boolean));
    log.splice(0, Math.max(0, log.length - 20));
  });
  return { process: child, log };
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

async function waitUntilReady(url: string, server: Server): Promise<void> {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    if (server.process.exitCode !== null) break;
    const client = new pg.Client({ connectionString: url });
    const ready = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PostgreSQL did not start: ${server.log.slice(-5).join(' / ') || 'it said nothing'}. Set DATABASE_URL to use a PostgreSQL of your own.`);
}

/** Stops what a killed Moothall left running: only a live process named in this very folder's lock file. */
async function stopLeftOver(folder: string): Promise<void> {
  const lock = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  const pid = Number(lock?.split('\n')[0]);
  if (!lock || !Number.isInteger(pid) || pid <= 1) return;
  if (lock.split('\n')[1] !== folder || !(await isPostgres(pid))) {
    await rm(join(folder, 'postmaster.pid'), { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  await waitForExit(pid);
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return isAlive(pid);
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('postgres');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function waitForExit(pid: number): Promise<void> {
  const end = performance.now() + 15_000;
  while (isAlive(pid) && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}
