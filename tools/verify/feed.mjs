// `npm run verify:feed`: many write to the journal at once, holding their transactions open for random times and taking some back, while others read it by cursor.
// Nothing committed may be missed, given twice or out of its chain's order. Prints one line of JSON; exit code 1 otherwise.
import { parseArgs } from 'node:util';
import pg from 'pg';
import { seededRandom } from '../../libs/domain/dist/random/index.js';
import { append, THE_CLOCK } from '../../apps/api/dist/journal/append.js';
import { JournalFeed } from '../../apps/api/dist/journal/feed.js';
import { migrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { pause } from './own-postgres.mjs';
import { program } from './program.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, writes: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const WRITES = Number(values.writes ?? (values.quick ? 2_000 : 20_000));
const [WRITERS, POLLERS, CHAINS] = [12, 3, 40];
/** One in so many transactions is taken back. */
const TAKEN_BACK = 10;

const { database, run, pool: poolOf } = await program('feed');

await run(async () => {
  const began = Date.now();
  const { url } = await database();
  await migrate(url, MIGRATIONS);
  const pool = poolOf(url, POLLERS);
  const feed = new JournalFeed({ all: async (text, parameters) => (await pool.query(text, [...parameters])).rows, one: async (text, parameters = []) => (await pool.query(text, [...parameters])).rows[0] ?? null });
  const start = await feed.end();
  let areWriting = true;
  const pollers = Array.from({ length: POLLERS }, (_, index) => poll(feed, start, () => areWriting, index));
  const written = (await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(url, writer)))).flat();
  areWriting = false;
  const read = await Promise.all(pollers);
  const counts = read.map((one) => compare(one, written));
  const sum = (name) => counts.reduce((total, one) => total + one[name], 0);
  const result = { writes: written.length, writers: WRITERS, pollers: POLLERS, missed: sum('missed'), doubled: sum('doubled'), takenBackSeen: sum('strangers'), outOfOrder: sum('outOfOrder'), seed: Number(values.seed) };
  const isOk = written.length > WRITES / 2 && [result.missed, result.doubled, result.takenBackSeen, result.outOfOrder].every((count) => count === 0);
  return { name: 'verify feed', promises: ['R6'], ok: isOk, ...result, seconds: Math.round((Date.now() - began) / 1000) };
});

/** @returns the entries of its committed transactions, as `chain seq` */
async function write(url, writer) {
  const random = seededRandom(`${values.seed} writer ${writer}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const tx = { query: async (text, parameters) => (await client.query(text, parameters)).rows };
  const kept = [];
  for (let turn = 0; turn < WRITES / WRITERS; turn += 1) {
    await client.query('begin');
    const chain = `chn_${Math.floor(random() * CHAINS)}`;
    // An id is drawn at the start and the commit comes later: exactly what a cursor over ids or times misses.
    const { seq } = await append(tx, { chain, act: 'feed.tried', subject: chain, actor: THE_CLOCK, data: { writer, turn }, isPublic: false });
    if (random() < 0.3) await pause(random() * 20);
    const isTakenBack = random() * TAKEN_BACK < 1;
    await client.query(isTakenBack ? 'rollback' : 'commit');
    if (!isTakenBack) kept.push(`${chain} ${seq}`);
  }
  await client.end();
  return kept;
}

/** Reads until the writers have ended and nothing is held back any more. @returns what it was given, in order */
async function poll(feed, start, areWriting, index) {
  const random = seededRandom(`${values.seed} poller ${index}`);
  const seen = [];
  let cursor = start;
  for (;;) {
    const wasWriting = areWriting();
    const entries = await feed.read(cursor, 1 + Math.floor(random() * 50));
    seen.push(...entries.map(({ chain, seq }) => ({ chain, seq })));
    cursor = entries.at(-1)?.cursor ?? cursor;
    if (entries.length > 0) continue;
    if (!wasWriting && !(await feed.hasHeldEntries(cursor))) return seen;
    await pause(random() * 10);
  }
}

function compare(seen, written) {
  const names = seen.map(({ chain, seq }) => `${chain} ${seq}`);
  const [given, kept] = [new Set(names), new Set(written)];
  const last = new Map();
  let outOfOrder = 0;
  for (const { chain, seq } of seen) {
    if (seq <= (last.get(chain) ?? 0)) outOfOrder += 1;
    last.set(chain, seq);
  }
  return { missed: written.filter((one) => !given.has(one)).length, doubled: names.length - given.size, strangers: names.filter((one) => !kept.has(one)).length, outOfOrder };
}
