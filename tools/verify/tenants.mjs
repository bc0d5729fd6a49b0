// Shows that row-level security alone keeps tenants apart: eleven kinds of callers, every table whose rows belong to somebody, no SQL of ours in between.
// Prints one line of JSON; exit code 1 where a row of others is read or written, one's own is missing, or whoever says nothing is answered.
// Then, unless it is told `--tables`, the whole API is played with its own first wall down (`e2e/tenants`): `--quick` by all callers, each taken for two others, else for six.
// `--then-without TABLE` takes row-level security off that table in the end and looks at it once more, which has to fail: `without` says what was found.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { migrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { TABLES } from '../../apps/api/dist/platform/tenancy/tables.js';
import { tenantOf } from '../../apps/api/dist/platform/tenancy/tenant.js';
import { program } from './program.mjs';
import { checkTenants } from './tenants-check.mjs';
import { WHOSE } from './tenants-oracle.mjs';
import { buildWorld, CALLERS } from './tenants-world.mjs';

const { values } = parseArgs({ options: { 'then-without': { type: 'string' }, tables: { type: 'boolean' }, quick: { type: 'boolean' } } });
const began = Date.now();
const stage = await program('tenants');

await stage.run(async () => {
  const { url } = await stage.database();
  await migrate(url, MIGRATIONS);
  const sql = await stage.sql(url);
  await buildWorld(sql);
  // As the server connects, but for what a connection of its pool says at rest.
  const app = new pg.Client({ connectionString: url, options: '-c role=moothall_app' });
  await app.connect();
  stage.keep({ stop: () => app.end() });
  const tenants = Object.fromEntries(Object.entries(CALLERS).map(([name, { person, organisations }]) => [name, { tenant: tenantOf(person, organisations), ids: [person, ...organisations] }]));
  const found = await checkTenants(sql, app, tenants);
  const without = await withoutPolicies(sql, values['then-without'], (tables) => checkTenants(sql, app, tenants, tables));
  const listed = [...TABLES].filter(([, { whose }]) => whose === 'tenant').map(([table]) => table);
  const untold = listed.filter((table) => !(table in WHOSE));
  const api = values.tables ? { isWhole: true } : await playApi();
  const first = [...found.first, ...(api.first ?? [])];
  return { name: 'tenants', promises: ['S2'], ...found, ...api.figures, first, untold, ...without, ok: found.ok && untold.length === 0 && api.isWhole, seconds: Math.round((Date.now() - began) / 1000) };
});

async function withoutPolicies(sql, table, check) {
  if (!table) return {};
  await sql.query(`alter table ${sql.escapeIdentifier(table)} disable row level security`);
  return { without: await check([table]) };
}

/** The same kinds of callers through every root field; the spec says what each was shown and what it changed. */
async function playApi() {
  const folder = await mkdtemp(join(tmpdir(), 'moothall-walls-'));
  const figures = join(folder, 'figures.json');
  const cwd = fileURLToPath(new URL('../../apps/api', import.meta.url));
  const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', MOOTHALL_WALLS: values.quick ? 'callers' : 'all', MOOTHALL_WALLS_FIGURES: figures };
  const code = await new Promise((resolve) => spawn(process.execPath, [jest, 'e2e/tenants'], { cwd, env, stdio: 'ignore' }).once('exit', resolve));
  const told = JSON.parse(await readFile(figures, 'utf8').catch(() => '{"figures":{"apiCells":0}}'));
  await rm(folder, { recursive: true, force: true });
  return { ...told, isWhole: code === 0 && told.figures.apiCells > 0 && told.figures.apiForeignRows + told.figures.apiForeignWrites === 0 };
}
