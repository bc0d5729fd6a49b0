// Finds the database to use: the one of DATABASE_URL, or our own, started in the data folder or joined where it runs.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config as Values } from '../config.ts';
import type { Progress } from '../progress.ts';
import { holderOf, leaveDataFolder, takeDataFolder } from './embedded-owner.ts';
import { embeddedUrl, ensureDatabase, startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/** A migrated database and how to let go of it. */
export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

const DATABASE = 'moothall';
/** The folder of our own PostgreSQL in the data folder. */
export const CLUSTER_FOLDER = 'postgres';

/**
 * Opens the database for a server, which holds the data folder from then on.
 * @param prepare lays reference data into it, such as places
 * @throws Error with one sentence that says what to do
 */
export async function openDatabase(config: Values, progress: Progress, prepare: (url: string) => Promise<void>): Promise<OpenDatabase> {
  const own = config.databaseUrl ? null : await progress.step('Starting PostgreSQL', () => startOwn(config.dataFolder));
  const url = config.databaseUrl ?? own?.url ?? '';
  try {
    await progress.step('Bringing the database up to date', async () => {
      await migrate(url, MIGRATIONS);
      await prepare(url);
    });
  } catch (cause) {
    await own?.close();
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The database could not be brought up to date: ${said}`, { cause });
  }
  return { url, close: async () => own?.close() };
}

/** Opens it for a command: beside a running server it joins that one's database, else it starts its own for a while. */
export async function joinDatabase(config: Values, prepare: (url: string) => Promise<void>): Promise<OpenDatabase> {
  const silent: Progress = { step: (_text, work) => work() };
  const isRunning = !config.databaseUrl && (await holderOf(config.dataFolder)) !== null;
  if (!isRunning) return openDatabase(config, silent, prepare);
  return { url: embeddedUrl(await runningPort(config.dataFolder), DATABASE), close: async () => undefined };
}

/** Opens it as it is, without bringing it up to date: for a backup before an update. */
export async function attachDatabase(config: Values): Promise<OpenDatabase> {
  if (config.databaseUrl) return { url: config.databaseUrl, close: async () => undefined };
  if ((await holderOf(config.dataFolder)) !== null) return { url: embeddedUrl(await runningPort(config.dataFolder), DATABASE), close: async () => undefined };
  if (!existsSync(join(config.dataFolder, CLUSTER_FOLDER))) throw new Error(`There is no database in ${config.dataFolder}. Set DATA_FOLDER to the folder of your Moothall.`);
  return startOwn(config.dataFolder);
}

export async function startOwn(dataFolder: string): Promise<OpenDatabase> {
  await takeDataFolder(dataFolder);
  const server = await startEmbeddedPostgres({ folder: join(dataFolder, CLUSTER_FOLDER) });
  await ensureDatabase(server, DATABASE);
  const close = async (): Promise<void> => {
    await server.stop();
    await leaveDataFolder(dataFolder);
  };
  return { url: server.url(DATABASE), close };
}

/** The fourth line of PostgreSQL's own lock file is its port. */
async function runningPort(dataFolder: string): Promise<number> {
  const folder = join(dataFolder, CLUSTER_FOLDER);
  const moved = await readFile(join(folder, 'moved-to'), 'utf8').catch(() => '');
  const lock = await readFile(join(moved.trim() || folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const port = Number(lock.split('\n')[3]);
  if (Number.isInteger(port) && port > 0) return port;
  throw new Error('Moothall is starting or stopping on this data folder. Try again in a moment.');
}
