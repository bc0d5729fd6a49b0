// Takes a backup into a folder beside its name, and gives it the name only when it is whole and on the disk.
import { existsSync } from 'node:fs';
import { chmod, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../platform/config.ts';
import { attachDatabase } from '../../platform/database/open-database.ts';
import { copyCluster } from './copy-cluster.ts';
import { type BackedUpFile, copyAll, filesBelow } from './copy-files.ts';
import { assertFits, runTool } from './dump-tools.ts';
import { FORMAT, HEADS, MANIFEST, type Manifest, sha256Of } from './manifest.ts';

/** Folders of the data folder that belong to what the database says. The server's key is none of them. */
export const KEPT_FOLDERS = ['files', 'imports'];
export const DUMP = 'database.dump';

/** @throws Error with a sentence that says what to do */
export async function takeBackup(config: Config, folder: string): Promise<Manifest> {
  if (existsSync(folder)) throw new Error(`${folder} is there already. Give each backup a folder of its own.`);
  const partial = `${folder}.partial`;
  if (existsSync(partial)) throw new Error(`${partial} is there: another backup is being written, or was cut off. Delete it if nothing writes to it, then try again.`);
  const database = await attachDatabase(config);
  try {
    await mkdir(partial, { recursive: true, mode: 0o700 });
    const manifest = await fill(config, database.url, partial);
    await writeFile(join(partial, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600, flush: true });
    await rename(partial, folder);
    await syncFolder(dirname(folder));
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  } finally {
    await database.close();
  }
}

async function fill(config: Config, url: string, to: string): Promise<Manifest> {
  const sql = new pg.Client({ connectionString: url, application_name: 'moothall backup' });
  // The statement that runs then fails with the same reason.
  sql.on('error', () => undefined);
  await sql.connect();
  try {
    const facts = await factsOf(sql);
    const before = await copyFolders(config, to, new Set());
    const taken = config.databaseUrl ? await dump(sql, url, to) : await cluster(sql, to);
    // What is attached lies on the disk before the database says so: what came while we copied is fetched now.
    const after = await copyFolders(config, to, new Set(before.map((file) => file.path)));
    return { format: FORMAT, ...facts, ...taken, files: [...taken.files, ...before, ...after] };
  } finally {
    await sql.end();
  }
}

type Taken = Pick<Manifest, 'kind' | 'coversUntil' | 'files'>;

async function cluster(sql: pg.Client, to: string): Promise<Taken> {
  const heads: BackedUpFile[] = [];
  const { files, until } = await copyCluster(sql, to, async () => void heads.push(await writeHeads(sql, to)));
  return { kind: 'cluster', coversUntil: until.toISOString(), files: [...files, ...heads] };
}

/** A dump shows one moment, which is its beginning: the heads are of that very moment. */
async function dump(sql: pg.Client, url: string, to: string): Promise<Taken> {
  const { rows: versions } = await sql.query<{ major: number }>(`select current_setting('server_version_num')::int / 10000 as major`);
  await assertFits('pg_dump', versions[0]?.major ?? 0);
  await sql.query('begin isolation level repeatable read read only');
  const { rows } = await sql.query<{ snapshot: string; at: Date }>('select pg_export_snapshot() as snapshot, clock_timestamp() as at');
  await runTool('pg_dump', ['--format=custom', '--no-owner', '--enable-row-security', `--snapshot=${rows[0]?.snapshot ?? ''}`, `--file=${join(to, DUMP)}`], url);
  await assertWritten(join(to, DUMP));
  const heads = await writeHeads(sql, to);
  await sql.query('commit');
  return { kind: 'dump', coversUntil: (rows[0]?.at ?? new Date()).toISOString(), files: [await described(to, DUMP), heads] };
}

/** A tool that ends well and leaves nothing is none that we know. Other accounts may not read what it leaves. */
async function assertWritten(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (!found || found.size === 0) throw new Error('The pg_dump on the PATH ended well but wrote no dump. Is it the one of PostgreSQL?');
  await chmod(path, 0o600);
}

async function factsOf(sql: pg.Client): Promise<Pick<Manifest, 'begunAt' | 'postgres' | 'migrations' | 'keyFingerprint'>> {
  const { rows } = await sql.query<{ now: Date; version: string; used: boolean }>(
    `select clock_timestamp() as now, current_setting('server_version') as version, to_regclass('migrations') is not null and to_regclass('server_key') is not null as used`,
  );
  const facts = rows[0];
  if (!facts?.used) throw new Error('This database was never used by Moothall: there is nothing to back up.');
  const migrations = await sql.query<{ name: string }>('select name from migrations order by id');
  const keys = await sql.query<{ fingerprint: string }>('select fingerprint from server_key');
  return { begunAt: facts.now.toISOString(), postgres: facts.version, migrations: migrations.rows.map((row) => row.name), keyFingerprint: keys.rows[0]?.fingerprint ?? null };
}

async function copyFolders(config: Config, to: string, known: ReadonlySet<string>): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  for (const name of KEPT_FOLDERS) {
    const from = join(config.dataFolder, name);
    const { files } = await filesBelow(from, (path) => path.endsWith('.part'));
    copied.push(...(await copyAll(from, files.filter((path) => !known.has(`${name}/${path}`)), to, name)));
  }
  return copied;
}

/** Where every chain stands, one JSON object a line. */
async function writeHeads(sql: pg.Client, to: string): Promise<BackedUpFile> {
  const { rows } = await sql.query<{ chain: string; seq: string; hash: string }>('select chain, seq::text, hash from journal_head order by chain');
  await writeFile(join(to, HEADS), rows.map((row) => `${JSON.stringify({ chain: row.chain, seq: Number(row.seq), hash: row.hash })}\n`).join(''), { mode: 0o600, flush: true });
  return described(to, HEADS);
}

async function described(to: string, path: string): Promise<BackedUpFile> {
  const file = await open(join(to, path), 'r');
  try {
    await file.sync();
    return { path, bytes: (await file.stat()).size, sha256: await sha256Of(join(to, path)) };
  } finally {
    await file.close();
  }
}

/** The new name itself has to be on the disk; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
