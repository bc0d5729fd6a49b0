// Restores a backup: all of it checked first, never over data that is there, and looked through in the end.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../platform/config.ts';
import { APP_ROLE, SYSTEM_ROLE } from '../../platform/database/data-source.ts';
import { holderOf } from '../../platform/database/embedded-owner.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { MIGRATIONS } from '../../platform/database/migrations.ts';
import { CLUSTER_FOLDER, startOwn } from '../../platform/database/open-database.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import type { Progress } from '../../platform/progress.ts';
import { type CheckedJournal, checkRestored } from './check-restored.ts';
import { copyFile } from './copy-files.ts';
import { assertFits, listDump, runTool } from './dump-tools.ts';
import { damageOf, type Manifest, readManifest } from './manifest.ts';
import { moveAside, placeCluster } from './place-cluster.ts';
import { DUMP, KEPT_FOLDERS } from './take-backup.ts';

export interface Restored extends CheckedJournal {
  readonly manifest: Manifest;
  readonly migrated: readonly string[];
  /** What to do before the first start; null when nothing is missing. */
  readonly keyNeeded: string | null;
  /** Where what was in the way lies now. */
  readonly movedTo: string | null;
}

export interface RestoreOptions {
  readonly config: Config;
  readonly backup: string;
  /** Whether what is in the way may be moved aside, or, in a database of DATABASE_URL, deleted. */
  readonly mayReplace: boolean;
  readonly progress: Progress;
}

/** @throws Error with a sentence that says what to do; nothing was changed when the backup itself is the trouble */
export async function restoreBackup({ config, backup, mayReplace, progress }: RestoreOptions): Promise<Restored> {
  const manifest = await readManifest(backup);
  assertKnown(manifest);
  const inTheWay = await assertRoom(config, manifest, mayReplace);
  await progress.step('Checking every file of the backup', () => assertWhole(backup, manifest));
  const movedTo = inTheWay.length > 0 ? await moveAside(config.dataFolder, inTheWay) : null;
  await progress.step('Copying the attached files', () => placeFolders(backup, manifest, config.dataFolder));
  if (manifest.kind === 'cluster') await progress.step('Copying the database', () => placeCluster(backup, manifest, config.dataFolder));
  const database = config.databaseUrl ? { url: config.databaseUrl, close: async () => undefined } : await progress.step('Starting PostgreSQL', () => startOwn(config.dataFolder));
  try {
    if (manifest.kind === 'dump') await progress.step('Reading the dump', () => readDump(backup, database.url));
    const migrated = await progress.step('Bringing the database up to date', () => migrate(database.url, MIGRATIONS));
    const journal = await progress.step('Recomputing the journal', () => checkRestored(database.url, backup));
    return { ...journal, manifest, migrated, keyNeeded: await keyNeeded(config, manifest), movedTo };
  } finally {
    await database.close();
  }
}

async function assertWhole(backup: string, manifest: Manifest): Promise<void> {
  const damage = await damageOf(backup, manifest);
  if (damage.length === 0) return;
  const more = damage.length > 5 ? ` And ${damage.length - 5} more.` : '';
  throw new Error(`This backup is damaged, and nothing was restored. ${damage.slice(0, 5).join(' ')}${more} Take an older one.`);
}

function assertKnown(manifest: Manifest): void {
  const known = new Set(MIGRATIONS.map((migration) => migration.name));
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`This backup was made by a newer Moothall (it has ${unknown.at(-1)}). Restore it with that one.`);
}

/** @returns the names in the data folder that have to be moved aside */
async function assertRoom(config: Config, manifest: Manifest, mayReplace: boolean): Promise<string[]> {
  if (config.databaseUrl && manifest.kind === 'cluster') {
    throw new Error('This backup holds the files of our own PostgreSQL and can only go into a DATA_FOLDER: leave DATABASE_URL out. From there, pg_dump can move it to another server.');
  }
  const holder = await holderOf(config.dataFolder);
  if (holder !== null && !config.databaseUrl) throw new Error(`Moothall is running on ${config.dataFolder} (process ${holder}). Stop it first.`);
  if (manifest.kind === 'dump') await assertFits('pg_restore', Number.parseInt(manifest.postgres, 10));
  if (config.databaseUrl) await assertFitting(config.databaseUrl, manifest, mayReplace);
  const names = (await readdir(config.dataFolder).catch(() => [])).filter((name) => [CLUSTER_FOLDER, ...KEPT_FOLDERS, 'outbox', 'demo-unfinished'].includes(name));
  if (names.length > 0 && !mayReplace) throw new Error(`${config.dataFolder} holds data already (${names.join(', ')}). Choose an empty DATA_FOLDER, or add --replace, which moves it aside first.`);
  return names;
}

/** @throws Error when the server is older than the one that the dump is of, or the database holds tables */
async function assertFitting(url: string, { postgres }: Manifest, mayReplace: boolean): Promise<void> {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  try {
    const { rows } = await sql.query<{ n: number; major: number }>(
      `select count(*)::int as n, current_setting('server_version_num')::int / 10000 as major
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    const { n, major } = rows[0] ?? { n: 0, major: 0 };
    const needed = Number.parseInt(postgres, 10);
    if (major < needed) throw new Error(`This backup is of PostgreSQL ${needed}, and the server of DATABASE_URL is of version ${major}. Name a server of version ${needed} or newer.`);
    if (n > 0 && !mayReplace) throw new Error(`The database of DATABASE_URL has ${n} tables already. Name an empty one, or add --replace, which deletes them.`);
  } finally {
    await sql.end();
  }
}

/** Roles belong to a server and not to a database, so no dump has ours, and the one that owned the tables may have another name here. */
async function readDump(backup: string, url: string): Promise<void> {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  try {
    for (const role of [APP_ROLE, SYSTEM_ROLE]) {
      await sql.query(`do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`);
      await sql.query(`do $$ begin execute format('grant ${role} to %I', current_user); end $$`);
    }
    await sql.query(`grant ${APP_ROLE} to ${SYSTEM_ROLE}`);
    await sql.query('drop schema if exists public cascade');
    await sql.query('create schema public');
    await sql.query(`grant usage on schema public to ${APP_ROLE}`);
    await sql.query(`alter default privileges in schema public grant select, insert, update, delete on tables to ${APP_ROLE}`);
    await sql.query(`alter default privileges in schema public grant usage, select on sequences to ${APP_ROLE}`);
    await pourDump(join(backup, DUMP), url);
  } finally {
    await sql.end();
  }
}

/** All but what is only right for whoever owned the tables before. */
async function pourDump(dump: string, url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-restore-'));
  try {
    const list = join(folder, 'list');
    await writeFile(list, (await listDump(dump)).filter((line) => !line.includes(' DEFAULT ACL ')).join('\n'));
    const name = decodeURIComponent(new URL(url).pathname.slice(1));
    await runTool('pg_restore', ['--exit-on-error', '--no-owner', '--single-transaction', `--use-list=${list}`, `--dbname=${name}`, dump], url);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function placeFolders(backup: string, manifest: Manifest, dataFolder: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  for (const name of KEPT_FOLDERS) {
    const files = manifest.files.filter(({ path }) => path.startsWith(`${name}/`));
    if (files.length === 0) continue;
    const partial = join(dataFolder, `${name}.partial`);
    await rm(partial, { recursive: true, force: true });
    for (const { path } of files) await copyFile(join(backup, path), join(partial, path.slice(name.length + 1)));
    await rename(partial, join(dataFolder, name));
  }
}

async function keyNeeded(config: Config, { keyFingerprint }: Manifest): Promise<string | null> {
  if (keyFingerprint === null) return null;
  const file = join(config.dataFolder, 'server-key');
  const key = config.serverKey ?? (existsSync(file) ? Buffer.from((await readFile(file, 'utf8')).trim(), 'base64') : null);
  if (key && new KeyRing(key).fingerprint === keyFingerprint) return null;
  const which = `the key of the server with the fingerprint ${keyFingerprint}`;
  if (key) return `The key that is set is another one. Before you start Moothall, put ${which} into ${file}, or set SERVER_KEY to it.`;
  return `The key of the server is in no backup. Before you start Moothall, put ${which} into ${file}, or set SERVER_KEY to it.`;
}
