// A PostgreSQL of the bench's own: loaded without waiting for the disk, measured with it.
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { loadPlaces } from '../../apps/api/dist/organisations/places/load-places.js';
import { ensureDatabase, startEmbeddedPostgres } from '../../apps/api/dist/platform/database/embedded-postgres.js';
import { migrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { loadWorld } from './load.mjs';

const DATABASE = 'moothall';
const MEMORY = ['shared_buffers=512MB', 'max_wal_size=4GB', 'checkpoint_timeout=30min'];
const WHILE_LOADING = [...MEMORY, 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'maintenance_work_mem=512MB', 'autovacuum=off'];
/** Counts statements when it is told to. */
const WHILE_MEASURED = [...MEMORY, 'shared_preload_libraries=pg_stat_statements', 'log_min_messages=error'];

/**
 * @param folder a loaded one is used as it is
 * @returns its address, its facts, and how to stop it
 */
export async function openWorld({ folder, size, serverKey, say }) {
  await mkdir(folder, { recursive: true });
  // PostgreSQL may run under an account of its own, which has to get in.
  await chmod(folder, 0o755);
  const files = join(folder, 'postgres');
  const facts = (await readFacts(folder, size)) ?? (await fill({ folder, files, size, serverKey, say }));
  const server = await startEmbeddedPostgres({ folder: files, settings: WHILE_MEASURED });
  const url = server.url(DATABASE);
  await once(url, 'create extension if not exists pg_stat_statements');
  await once(url, `alter system set pg_stat_statements.track = 'none'`);
  await once(url, 'select pg_reload_conf()');
  await renewVersions(url, facts);
  return { url, facts, stop: () => server.stop() };
}

async function fill({ folder, files, size, serverKey, say }) {
  const server = await startEmbeddedPostgres({ folder: files, settings: WHILE_LOADING });
  try {
    await ensureDatabase(server, DATABASE);
    const url = server.url(DATABASE);
    await migrate(url, MIGRATIONS);
    await loadPlaces(url);
    const facts = await loadWorld({ url, size, serverKey, say });
    await once(url, 'checkpoint');
    await writeFile(join(folder, 'facts.json'), JSON.stringify(facts));
    return facts;
  } finally {
    await server.stop();
  }
}

/** Null when the folder holds nothing, or another world. */
async function readFacts(folder, size) {
  const text = await readFile(join(folder, 'facts.json'), 'utf8').catch(() => null);
  const facts = text === null ? null : JSON.parse(text);
  if (facts !== null && facts.size !== size) throw new Error(`${folder} holds the world ${facts.size} times over, not ${size}. Name another folder.`);
  return facts;
}

/** An earlier run in a kept world has sent and amended some. */
async function renewVersions(url, facts) {
  for (const [table, items] of [['proposal', facts.drafts], ['challenge', facts.amendable]]) {
    const { rows } = await once(url, `select id, version from ${table} where id = any($1)`, [items.map(({ id }) => id)]);
    const versions = new Map(rows.map(({ id, version }) => [id, version]));
    for (const item of items) item.version = versions.get(item.id);
  }
}

async function once(url, text, values = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(text, values).finally(() => client.end());
}
