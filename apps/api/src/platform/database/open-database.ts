// Finds the database to use: the one of DATABASE_URL, or our own, started in the data folder.
import { join } from 'node:path';
import type { Config as Values } from '../config.ts';
import { ensureDatabase, startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Progress } from '../progress.ts';

/** A migrated database and how to let go of it. */
export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** @throws Error with one sentence that says what to do. */
export async function openDatabase(config: Values, progress: Progress): Promise<OpenDatabase> {
  const own = config.databaseUrl ? null : await progress.step('Starting PostgreSQL', () => startOwn(config.dataFolder));
  const url = config.databaseUrl ?? own?.url('moothall') ?? '';
  try {
    await progress.step('Bringing the database up to date', () => migrate(url, MIGRATIONS));
  } catch (cause) {
    await own?.stop();
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The database could not be brought up to date: ${said}`, { cause });
  }
  return { url, close: async () => own?.stop() };
}

async function startOwn(dataFolder: string): Promise<Awaited<ReturnType<typeof startEmbeddedPostgres>>> {
  const server = await startEmbeddedPostgres({ folder: join(dataFolder, 'postgres') });
  await ensureDatabase(server, 'moothall');
  return server;
}
