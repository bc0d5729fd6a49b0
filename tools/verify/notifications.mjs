// Kills the server again and again while it tells people and sends letters, and counts what a real mail server received:
// nothing may be lost, and nothing may be there twice for whoever looks at the Message-ID.
// node tools/verify/notifications.mjs [--people 100] [--entries 20] [--kills 50] [--quick]; needs a build. Prints one line of JSON.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { SERVER } from '../server-command.mjs';

const DIST = new URL('../../apps/api/dist/', import.meta.url);
const from = (file) => import(new URL(file, DIST).href);
const POISON = 'poison@people.example';
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * @param plan how many people follow, how much happens, how often the server is killed; `quick` lets time pass in the database instead of waiting
 * @returns {Promise<{letters: number, kills: number, lost: number, doubleEffects: number, parked: number, sentAgain: number, seconds: number}>}
 */
export async function verifyNotifications({ people, entries, kills, quick }) {
  const began = Date.now();
  const database = await openDatabase();
  const received = [];
  const world = { database, received, onReceived: () => 'go on' };
  const post = await openPost(world);
  try {
    await settle(database.sql, people);
    const expected = await killAgainAndAgain(world, { entries, kills, port: post.port });
    await untilAllAreOut(world, post.port, quick, expected.length * people);
    return await counted(world, { people, kills, events: expected, began });
  } finally {
    await post.close();
    await database.close();
  }
}

async function openDatabase() {
  const [{ startEmbeddedPostgres, ensureDatabase }, { migrate }, { MIGRATIONS }] = await Promise.all([
    from('platform/database/embedded-postgres.js'),
    from('platform/database/migrate.js'),
    from('platform/database/migrations.js'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'moothall-verify-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  await ensureDatabase(server, 'moothall');
  const url = server.url('moothall');
  await migrate(url, MIGRATIONS);
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const close = async () => {
    await sql.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url, sql, folder, close };
}

async function openPost(world) {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(address === POISON ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const parts = [];
      stream.on('data', (part) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const head = raw.split('\r\n\r\n')[0].replaceAll(/\r\n\s+/g, ' ');
        world.received.push({ to: session.envelope.rcptTo[0].address, id: /^Message-ID: (.*)$/im.exec(head)?.[1], event: /^Subject: .*: event (\d+)$/im.exec(head)?.[1] });
        // Killed here, the server never hears that its letter was taken.
        if (world.onReceived() === 'go on') done();
        else stream.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return { port: server.server.address().port, close: () => new Promise((resolve) => server.close(resolve)) };
}

async function settle(sql, people) {
  await sql.query(`insert into organisation (id, slug, name_en, kind) values ('org_verify', 'verify', 'Verify', 'COUNCIL')`);
  await sql.query(`insert into challenge (id, slug, lead_id, stage, content, author_ids, published_at, source)
    values ('chl_00000000000000000000000000000001', 'verify', 'org_verify', 'ENGAGING', '{"title": {"en": "Verify"}, "regime": "NONE"}', '{}', now(), '{"name": "verify"}')`);
  await sql.query(
    `insert into person (id, name, email, password_hash) select 'per_' || lpad(n::text, 32, '0'), 'Person', case when n = 0 then $2 else 'person' || n || '@people.example' end, 'none' from generate_series(0, $1::int - 1) n`,
    [people, POISON],
  );
  await sql.query(`insert into challenge_follow (challenge_id, person_id) select 'chl_00000000000000000000000000000001', id from person`);
}

/** One thing happens: an event is planned, as the journal tells it. */
async function happen({ database }, number) {
  const [{ append, THE_CLOCK }, { DataSource }, { serverConnection }] = await Promise.all([from('journal/append.js'), import('typeorm'), from('platform/database/data-source.js')]);
  database.source ??= await new DataSource(serverConnection(database.url, 1)).initialize();
  const id = `evt_${String(number).padStart(32, '0')}`;
  await database.source.transaction(async (tx) => {
    await tx.query(
      `insert into engagement_event (id, challenge_id, kind, title, description, starts_at, ends_at, zone, place, link, languages, audience)
       values ($1, 'chl_00000000000000000000000000000001', 'BRIEFING', $2, '{}', now() + interval '1 day', now() + interval '25 hours', 'Europe/London', 'Hall', '', '{en}', 'EVERYBODY')`,
      [id, JSON.stringify({ en: `event ${number}` })],
    );
    await append(tx, { chain: 'chl_00000000000000000000000000000001', act: 'engagement.event-planned', subject: id, actor: THE_CLOCK, isPublic: true });
  });
}

async function launch({ database }, smtpPort) {
  const port = await freePort();
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, DATA_FOLDER: join(database.folder, 'data'), DEMO: 'false', LOG_LEVEL: 'fatal', PORT: String(port), HOST: '127.0.0.1' };
  const child = spawn(process.execPath, SERVER, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => /is ready/.test(text) && resolve());
    ended.then(() => reject(new Error('The server did not start. Is it built?')), reject);
  });
  return { child, ended };
}

/** Dies, by turns: before it hears that a letter was taken, right after it heard, and in the midst of writing down who is told. */
async function killAgainAndAgain(world, { entries, kills, port }) {
  const events = [];
  for (let life = 0; life < kills; life += 1) {
    while (events.length < Math.ceil(((life + 1) * entries) / kills)) {
      await happen(world, events.length);
      events.push(events.length);
    }
    const { child, ended } = await launch(world, port);
    const kill = () => child.kill('SIGKILL');
    const after = 1 + Math.floor(Math.random() * 8);
    let heard = 0;
    world.onReceived = () => {
      heard += 1;
      if (life % 3 === 2 || heard !== after) return 'go on';
      if (life % 3 === 0) kill();
      else setImmediate(kill);
      return life % 3 === 0 ? 'cut' : 'go on';
    };
    const last = setTimeout(kill, life % 3 === 2 ? 1_900 + Math.random() * 300 : 4_000);
    await ended;
    clearTimeout(last);
  }
  world.onReceived = () => 'go on';
  return events;
}

async function untilAllAreOut(world, port, quick, expected) {
  const { child, ended } = await launch(world, port);
  for (;;) {
    const { rows } = await world.database.sql.query(`select count(*) filter (where state <> 'WAITING')::int as settled, count(*)::int as all from letter`);
    if (rows[0].settled === expected) break;
    if (quick) await world.database.sql.query(`update letter set next_at = clock_timestamp() where state = 'WAITING' and next_at > clock_timestamp() + interval '1 second' and next_at < clock_timestamp() + interval '118 seconds'`);
    await pause(quick ? 100 : 1_000);
  }
  child.kill('SIGTERM');
  await ended;
  await world.database.source?.destroy();
}

async function counted({ database, received }, { people, kills, events, began }) {
  const unique = new Map(received.map((letter) => [letter.id, letter]));
  const pairs = Array.from(unique.values(), ({ to, event }) => `${to} ${event}`);
  const have = new Set(pairs);
  const lost = events.flatMap((event) => Array.from({ length: people - 1 }, (_, index) => `person${index + 1}@people.example ${event}`)).filter((pair) => !have.has(pair)).length;
  const { rows } = await database.sql.query(`select count(*) filter (where l.state = 'PARKED' and p.email = $1)::int as parked, count(*) filter (where l.state = 'PARKED' and p.email <> $1)::int as wrong from letter l join person p on p.id = l.person_id`, [POISON]);
  if (rows[0].wrong > 0) throw new Error(`${rows[0].wrong} letters to people who accept them were put aside`);
  return { letters: events.length * people, kills, lost, doubleEffects: pairs.length - have.size, parked: rows[0].parked, sentAgain: received.length - unique.size, seconds: Math.round((Date.now() - began) / 1000) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { people: { type: 'string', default: '100' }, entries: { type: 'string', default: '20' }, kills: { type: 'string', default: '50' }, quick: { type: 'boolean', default: false } } });
  const result = await verifyNotifications({ people: Number(values.people), entries: Number(values.entries), kills: Number(values.kills), quick: values.quick });
  console.log(JSON.stringify(result));
  process.exitCode = result.lost === 0 && result.doubleEffects === 0 ? 0 : 1;
}
