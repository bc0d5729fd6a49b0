// Before all API tests: one PostgreSQL, and in it one migrated database that every spec file copies.
import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareRecording, recordingFolder } from '@moothall/testing/recording';
import pg from 'pg';
import { loadPlaces } from '../../src/organisations/places/load-places.ts';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded-postgres.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { MIGRATIONS } from '../../src/platform/database/migrations.ts';
import { TEMPLATE, withDatabase } from './server.ts';

/** A test database that loses power is made again, so nothing needs to reach the disk. */
const IN_A_HURRY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export default async function startDatabase(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  const url = given ?? (await startOwn());
  process.env['MOOTHALL_TEST_SERVER'] = url;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`update pg_database set datistemplate = false, datallowconn = true where datname = '${TEMPLATE}'`);
  await admin.query(`drop database if exists ${TEMPLATE} with (force)`);
  await admin.query(`create database ${TEMPLATE}`);
  await migrate(withDatabase(url, TEMPLATE), MIGRATIONS);
  await loadPlaces(withDatabase(url, TEMPLATE));
  if (recordingFolder()) await prepareRecording(withDatabase(url, TEMPLATE));
  await admin.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await admin.end();
}

async function startOwn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-tests-'));
  const server = await startEmbeddedPostgres({ folder, settings: IN_A_HURRY });
  Object.assign(globalThis, { moothallTests: { server, folder } });
  const watcher = new URL('stop-orphan.mjs', import.meta.url).pathname;
  spawn(process.execPath, [watcher, String(process.pid), folder], { detached: true, stdio: 'ignore', env: {} }).unref();
  return server.url('postgres');
}
