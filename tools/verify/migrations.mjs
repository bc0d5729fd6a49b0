// `npm run verify:migrations`: tables change under a server that people read and write; nobody notices, twice is once, and what fails leaves nothing.
// `--old-tree FOLDER` (a built checkout of an older version) also updates from that version under load. Prints one line of JSON; exit code 1 when somebody noticed.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { migrate, unmigrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { deadlineWorld } from './deadline-world.mjs';
import { documentsFor } from './every-field.mjs';
import { checkMigrations } from './migrations-check.mjs';
import { NEXT } from './next-migrations.mjs';
import { pause } from './own-postgres.mjs';
import { program } from './program.mjs';
import { differences, shapeOf } from './schema-shape.mjs';
import { percentile, steadyLoad } from './steady-load.mjs';
import { checkWritten, readWritten, writers } from './writers.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, 'old-tree': { type: 'string' } } });
const PROFILE = values.quick ? { perSecond: 50, writers: 2, rounds: 1, newest: 2 } : { perSecond: 50, writers: 4, rounds: 5, newest: 5 };
/** So long a report of somebody holds the tables that are to change. */
const HELD_MS = 2_500;
const CALM_MS = 2_000;
const APART = fileURLToPath(new URL('migrate-apart.mjs', import.meta.url));
const ASK = JSON.stringify({ query: '{ place(code: "E10000007") { code } challenges(first: 5) { nodes { id title { en } stage } } }' });

const { serverKey, run, folder, keep, ...own } = await program('migrations');
let callers = 0;
const LOG = join(folder, 'servers.log');
const facts = { loads: [], locks: [], starts: [], shapes: [], broken: null, again: [], gaveWay: 0 };

await run(async () => {
  const began = Date.now();
  const database = await own.database();
  const sql = await own.sql(database.url);
  const apis = await startTwo(database, sql);
  await underLoad(database, sql, apis[0]);
  await brokenAndAgain(database.url, sql);
  await downAndUp(database.url, sql);
  if (values['old-tree']) facts.update = await updateFrom(values['old-tree'], database);
  const found = checkMigrations(facts);
  const { loads, locks, shapes, update } = facts;
  const figures = {
    requests: loads.reduce((total, { outcomes }) => total + Object.values(outcomes).reduce((sum, count) => sum + count, 0), 0),
    writes: loads.reduce((total, one) => total + one.writes, 0),
    calmMs: Math.max(...loads.map((one) => one.calmMs)),
    slowestMs: Math.max(...loads.map((one) => one.slowestMs)),
    p99Ms: Math.max(...loads.map((one) => one.p99Ms)),
    longestLockMs: Math.max(0, ...locks),
    gaveWay: facts.gaveWay,
    migrations: MIGRATIONS.length,
    lines: shapes[0]?.lines,
  };
  const examples = shapes.flatMap((one) => one.differences.map((line) => `${one.name}: ${line}`)).slice(0, 5);
  const errors = await errorsIn(LOG);
  return { name: 'verify migrations', promises: ['R11'], ok: Object.values(found).every((count) => count === 0), ...found, ...figures, ...(update ? { update } : {}), ...(examples.length > 0 ? { examples } : {}), ...(errors.length > 0 ? { errors } : {}), outcomes: loads.map((one) => one.outcomes), seconds: Math.round((Date.now() - began) / 1000) };
});

/** Two first starts at the same moment on an empty database. */
async function startTwo(database, sql) {
  const apis = await Promise.all(['a', 'b'].map((name) => own.api(database, { DATA_FOLDER: join(folder, name), TRUST_PROXY: 'true' }, { log: LOG })));
  facts.starts.push(await appliedIn(sql));
  return apis;
}

async function appliedIn(sql) {
  const { rows } = await sql.query('select count(*)::int as applied, count(distinct name)::int as distinct from migrations');
  return rows[0];
}

async function apart(url, way, count = 0) {
  const { stdout } = await promisify(execFile)(process.execPath, [APART, url, way, String(count)]);
  const said = JSON.parse(stdout);
  facts.gaveWay += said.gaveWay;
  return said;
}

/** The next version's changes come and go, by two processes at once, while a report holds the tables. */
async function underLoad(database, sql, api) {
  const before = await shapeOf(sql);
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: PROFILE.writers });
  await measured(sql, await loadOn([api.address], world, sql), () => changeTables(database));
  facts.shapes.push({ name: 'next version and back', lines: before.length, differences: differences(before, await shapeOf(sql)) });
}

async function changeTables(database) {
  const sql = await own.sql(database.url);
  for (let round = 0; round < PROFILE.rounds; round += 1) {
    await pause(700);
    const report = await holdTables(database.url);
    await Promise.all([apart(database.url, 'up'), apart(database.url, 'up'), report.over]);
    facts.starts.push(await appliedIn(sql));
    await pause(700);
    const again = await holdTables(database.url);
    await Promise.all([apart(database.url, 'down', NEXT.length), again.over]);
  }
  await pause(500);
}

async function holdTables(url) {
  const holder = await own.sql(url);
  await holder.query('begin');
  await holder.query('select (select count(*) from challenge), (select count(*) from proposal), (select count(*) from person)');
  return { over: pause(HELD_MS).then(() => holder.query('commit')) };
}

/** Steady reads, every field that can be asked for in turn, and suppliers who send. */
async function loadOn(addresses, world, sql) {
  const documents = await answerable(addresses[0], await documentsFor(addresses[0], world));
  const outcomes = new Map();
  const times = [];
  let isOver = false;
  const any = () => addresses[Math.floor(Math.random() * addresses.length)];
  const count = (outcome, ms) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    times.push(ms);
  };
  let calmMs = null;
  const wide = (async () => {
    for (let turn = 0; !isOver; turn += 1, await pause(30)) await timed(() => post(any(), documents[turn % documents.length]), count);
  })();
  const light = steadyLoad(PROFILE.perSecond, () => post(any(), ASK));
  const writing = writers(world.suppliers, addresses, { betweenMs: 60 });
  return {
    addresses,
    /** What it is like while nothing changes; a busy machine is slow by itself. */
    calm: async () => {
      await pause(CALM_MS);
      calmMs = Math.round(Math.max(...times, ...light.samples.map(({ ms }) => ms)));
    },
    stop: async () => {
      isOver = true;
      await Promise.all([light.stop(), wide]);
      const { acknowledged, unexpected, retries } = await writing.stop();
      for (const [outcome, n] of light.outcomes) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + n);
      times.push(...light.samples.map(({ ms }) => ms));
      const written = checkWritten(acknowledged, await readWritten(sql, world.challengeId));
      return { outcomes: Object.fromEntries(outcomes), documents: documents.length, writes: acknowledged.length, writesFailed: unexpected.length, retries, ...written, calmMs, slowestMs: Math.round(Math.max(...times)), p99Ms: percentile(times, 0.99) };
    },
  };
}

async function timed(work, count) {
  const began = performance.now();
  const outcome = await work().catch((error) => String(error.cause?.code ?? error.name));
  count(outcome, performance.now() - began);
}

/** What a visitor is refused says nothing here. */
async function answerable(address, documents) {
  const bodies = documents.map(({ query, variables }) => JSON.stringify({ query, variables }));
  const good = [];
  for (const body of bodies) if ((await post(address, body)) === '200') good.push(body);
  if (good.length < 10) throw new Error(`Only ${good.length} of ${bodies.length} questions can be asked`);
  return good;
}

/** Each time somebody else, so that nobody has asked for too much. */
async function post(address, body) {
  callers = (callers + 1) % 200;
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${callers}` };
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body, signal: AbortSignal.timeout(20_000) });
  const json = await answer.json();
  if (answer.status === 200 && json.data && !json.errors) return '200';
  const { extensions, message } = json.errors?.[0] ?? {};
  return `${answer.status} ${extensions?.code ?? ''}${extensions?.code === 'INTERNAL' ? '' : ` ${String(message).slice(0, 80)}`}`;
}

/** For how long servers wait for a lock that somebody else holds or wants. */
function watchLocks(sql) {
  const seen = [];
  let isOver = false;
  const watching = (async () => {
    for (; !isOver; await pause(40)) {
      const { rows } = await sql.query(
        `select coalesce(max(extract(epoch from clock_timestamp() - l.waitstart)) * 1000, 0)::float as ms
         from pg_locks l join pg_stat_activity a using (pid) where not l.granted and l.locktype in ('relation', 'advisory') and a.application_name like 'moothall%'`,
      );
      if (rows[0].ms > 0) seen.push(Math.round(rows[0].ms));
    }
  })();
  // What ends the program otherwise must be heard, not this.
  watching.catch(() => undefined);
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return seen;
    },
  };
}

/** What servers could not answer, by its own words. */
async function errorsIn(file) {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line.startsWith('{"level":50'));
  return [...new Set(lines.map((line) => String(JSON.parse(line).err?.message)))].slice(0, 5);
}

async function brokenAndAgain(url, sql) {
  const before = await shapeOf(sql);
  const refused = await apart(url, 'broken').then(
    () => false,
    () => true,
  );
  facts.broken = { refused, differences: differences(before, await shapeOf(sql)) };
  facts.again = await migrate(url, MIGRATIONS);
}

/** The newest ones on the database in use, and all of them on an empty one. */
async function downAndUp(url, sql) {
  const before = await shapeOf(sql);
  await unmigrate(url, MIGRATIONS, PROFILE.newest);
  const between = differences(before, await shapeOf(sql)).length;
  await migrate(url, MIGRATIONS);
  facts.shapes.push({ name: `the newest ${PROFILE.newest}`, differences: between === 0 ? ['undoing them changed nothing'] : differences(before, await shapeOf(sql)) });
  await sql.query('create database other');
  const other = new URL(url);
  other.pathname = '/other';
  await migrate(other.href, MIGRATIONS);
  const empty = await own.sql(other.href);
  const whole = await shapeOf(empty);
  await unmigrate(other.href, MIGRATIONS, MIGRATIONS.length);
  const left = (await shapeOf(empty)).filter((line) => !line.startsWith('extension ')).map((line) => `left: ${line}`);
  await migrate(other.href, MIGRATIONS);
  facts.shapes.push({ name: 'all of them', differences: [...left, ...differences(whole, await shapeOf(empty))] }, { name: 'an empty and a used database', differences: differences(before, whole) });
}

/** The servers of an older version go on, a new one starts beside them and brings the tables further; then the old ones start anew on the new tables, as after a way back. */
async function updateFrom(tree, database) {
  const admin = await own.sql(database.url);
  await admin.query('create database updated');
  const url = new URL(database.url);
  url.pathname = '/updated';
  const target = { url: url.href };
  const old = await own.api(target, { DATA_FOLDER: join(folder, 'old'), TRUST_PROXY: 'true' }, { log: LOG, command: [join(tree, 'apps/api/dist/main.js')] });
  const sql = await own.sql(target.url);
  const before = await appliedIn(sql);
  const world = await deadlineWorld({ url: target.url, address: old.address, serverKey, suppliers: PROFILE.writers });
  const during = await measured(sql, await loadOn([old.address], world, sql), async (load) => {
    const next = await own.api(target, { DATA_FOLDER: join(folder, 'new'), TRUST_PROXY: 'true' }, { log: LOG });
    load.addresses.push(next.address);
    await pause(3_000);
    load.addresses.shift();
    await pause(500);
  });
  const after = await appliedIn(sql);
  await old.stopAndRestart();
  const oldOnNew = await measured(sql, await loadOn([old.address], await versionsOf(sql, world), sql), () => pause(3_000));
  return { from: before.applied, to: after.applied, during, oldOnNew };
}

async function measured(sql, load, work) {
  const watch = watchLocks(await own.sql(urlOf(sql)));
  await load.calm();
  await work(load);
  const seen = await load.stop();
  facts.loads.push(seen);
  const locks = await watch.stop();
  facts.locks.push(...locks);
  return { ...seen, longestLockMs: Math.max(0, ...locks) };
}

/** Where suppliers go on. */
async function versionsOf(sql, world) {
  const { rows } = await sql.query('select id, version from proposal where id = any($1)', [world.suppliers.map((one) => one.proposal)]);
  return { ...world, suppliers: world.suppliers.map((one) => ({ ...one, version: rows.find(({ id }) => id === one.proposal)?.version ?? one.version })) };
}

function urlOf({ connectionParameters: { host, port, database, user, password } }) {
  return `postgres://${user}:${encodeURIComponent(password ?? '')}@${host}:${port}/${database}`;
}
