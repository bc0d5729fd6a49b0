// An online copy of our own PostgreSQL: its files as they are being written, and all of the log from the first to the last of them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { type BackedUpFile, copyAll, filesBelow } from './copy-files.ts';
import { sha256Of } from './manifest.ts';

export const CLUSTER = 'postgres';

/** What a server makes anew when it starts, as the manual of PostgreSQL lists it (25.3.3.4). */
const MADE_ANEW = /^(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|(?:^|\/)(?:pgsql_tmp[^/]*|pg_internal\.init[^/]*)(?:\/|$)|^postmaster\.(?:pid|opts)$/u;

export interface CopiedCluster {
  readonly files: readonly BackedUpFile[];
  /** The end of the copy by the clock of the database. */
  readonly until: Date;
}

/**
 * Copies while the server runs and is written to. The pages that are torn or too new are put right from the log when the copy is started.
 * @param beforeEnd runs when all files are copied and the end is not yet set
 */
export async function copyCluster(sql: pg.Client, to: string, beforeEnd: () => Promise<void>): Promise<CopiedCluster> {
  const from = await one<{ data_directory: string }>(sql, 'show data_directory');
  // The slot ends with this connection; until then no part of the log is thrown away.
  await sql.query('select pg_create_physical_replication_slot($1, true, true)', [`moothall_backup_${process.pid}`]);
  const start = await one<{ wal: string }>(sql, `select pg_walfile_name(pg_backup_start('moothall', true)) as wal`);
  const { files, folders } = await filesBelow(from.data_directory, (path) => MADE_ANEW.test(path));
  const copied = await copyAll(from.data_directory, files, to, CLUSTER);
  await beforeEnd();
  const end = await one<{ wal: string; labelfile: string; spcmapfile: string }>(
    sql,
    'select pg_walfile_name(lsn) as wal, labelfile, spcmapfile from pg_backup_stop(wait_for_archive => false)',
  );
  const { until } = await one<{ until: Date }>(sql, 'select clock_timestamp() as until');
  if (end.spcmapfile.trim() !== '') throw new Error('This PostgreSQL has tablespaces of its own. Back it up with its own tools.');
  const log = await logBetween(join(from.data_directory, 'pg_wal'), start.wal, end.wal);
  copied.push(...(await copyAll(join(from.data_directory, 'pg_wal'), log, to, `${CLUSTER}/pg_wal`)));
  copied.push(await written(to, `${CLUSTER}/backup_label`, end.labelfile));
  copied.push(await written(to, `${CLUSTER}/folders.json`, JSON.stringify([...folders, 'pg_wal', ...EMPTY])));
  return { files: copied, until };
}

/** PostgreSQL does not start without these, though nothing needs to be in them. */
const EMPTY = ['pg_wal/archive_status', 'pg_wal/summaries', 'pg_replslot', 'pg_dynshmem', 'pg_notify', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_tblspc', 'pg_twophase'];

async function logBetween(folder: string, first: string, last: string): Promise<string[]> {
  const { files } = await filesBelow(folder);
  const needed = files.filter((name) => name.endsWith('.history') || (/^[0-9A-F]{24}$/u.test(name) && name >= first && name <= last));
  if (!needed.includes(first) || !needed.includes(last)) throw new Error('A part of the log of PostgreSQL was gone before it was copied. Take the backup again.');
  return needed;
}

async function written(to: string, path: string, text: string): Promise<BackedUpFile> {
  await writeFile(join(to, path), text, { mode: 0o600, flush: true });
  return { path, bytes: Buffer.byteLength(text), sha256: await sha256Of(join(to, path)) };
}

async function one<Row extends pg.QueryResultRow>(sql: pg.Client, text: string): Promise<Row> {
  const { rows } = await sql.query<Row>(text);
  if (!rows[0]) throw new Error('PostgreSQL gave no answer to the backup');
  return rows[0];
}
