// `npm run verify:processes`: a journey through a proxy to two servers on one database, which have to behave as one.
// Prints one line of JSON; exit code 1 when a step shows that they are two.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BUCKET } from '../../apps/api/dist/platform/graphql/bucket.js';
import { UNSETTLED } from '../../apps/api/dist/platform/graphql/rate-limit.js';
import { deadlineIn, deadlineWorld } from './deadline-world.mjs';
import { findCanaries, plantCanaries } from './log-canaries.mjs';
import { askApi } from './own-api.mjs';
import { pause } from './own-postgres.mjs';
import { ownProxy } from './own-proxy.mjs';
import { program, until } from './program.mjs';
import { checkProcesses } from './two-processes-check.mjs';

const ROUNDS = process.argv.includes('--quick') ? 1 : 10;
const FOLLOWERS = 30;
const PASSWORD = 'a long enough password';
const { serverKey, run, folder, keep, ...own } = await program('processes');
const logOf = (name) => join(folder, `${name}.log`);

await run(play);

async function play() {
  const database = await own.database();
  const apis = [];
  for (const name of ['a', 'b']) apis.push(await own.api(database, { DATA_FOLDER: join(folder, name), TRUST_PROXY: 'true', LOG_LEVEL: 'debug' }, { log: logOf(name) }));
  const proxy = keep(await ownProxy(apis.map((api) => api.address)));
  const [a, b] = apis.map((api) => api.address);
  const sql = await own.sql(database.url);
  const world = await deadlineWorld({ url: database.url, address: proxy.address, serverKey, suppliers: 1 });
  await follow(sql, world.challengeId);
  // As if it had been open for a day, so that it can have had an outage.
  await sql.query(`update challenge set opened_at = now() - interval '1 day', content = jsonb_set(content, '{opensAt}', to_jsonb((now() - interval '1 day')::text)) where id = $1`, [world.challengeId]);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ...(await session({ a, b, proxy, round })), ...(await writing(a, b, world)), ...(await limit(proxy, round)), triesAdmitted: await guessing(proxy, round) });
  const seen = await subscription(a, b, world);
  const planted = await plantCanaries(proxy.address, sql, world);
  const jobs = await jobsOnce(sql, database.url, world);
  // A line is written when the answer is out.
  await pause(200);
  const log = { did: planted.did, ...(await findCanaries(planted.words, ['a', 'b'].map(logOf))) };
  const served = proxy.served();
  const found = checkProcesses({ rounds, seen, jobs, served, log });
  return { name: 'verify processes', ok: Object.values(found).every((count) => count === 0), ...found, rounds: ROUNDS, pointsAdmitted: rounds.map((one) => one.pointsAdmitted), seenAfterMs: seen.afterMs, letters: jobs.letters, requestLines: log.requestLines, planted: log.did, servedByEach: served };
}

async function ask(address, query, variables = {}, headers = {}) {
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.1', ...headers }, body: JSON.stringify({ query, variables }) });
  return { status: answer.status, cookie: answer.headers.getSetCookie()[0]?.split(';')[0], ...(await answer.json()) };
}

/** Begun at one of the two, known to both, ended at one. */
async function session({ a, b, proxy, round }) {
  const made = await ask(proxy.address, 'mutation ($input: SignUpInput!) { signUp(input: $input) { viewer { __typename } userErrors { code } } }', { input: { email: `traveller${round}@people.example`, name: 'A traveller', password: PASSWORD } });
  const isKnown = async (address) => Boolean((await ask(address, '{ viewer { email } }', {}, { cookie: made.cookie })).data?.viewer?.email);
  const known = [await isKnown(a), await isKnown(b)];
  await ask(a, 'mutation { signOut { ok } }', {}, { cookie: made.cookie });
  return { knownTo: known.filter(Boolean).length, knownAfterEnd: [await isKnown(a), await isKnown(b)].filter(Boolean).length };
}

/** Written at one, read at the other at once. */
async function writing(a, b, { buyer }) {
  const made = await askApi(a, buyer.key.secret, 'mutation ($input: DraftChallengeInput!) { draftChallenge(input: $input) { challenge { id } userErrors { code } } }', { input: { organisationId: buyer.organisation, title: { en: 'Seen by both' } } });
  const id = made.data.draftChallenge.challenge.id;
  const read = await askApi(b, buyer.key.secret, 'query ($id: ID!) { node(id: $id) { ... on Challenge { title { en } } } }', { id });
  return { readAtOnce: read.data.node?.title?.en === 'Seen by both' };
}

/** Spends all points of one address by turns. */
async function limit(proxy, round) {
  const headers = { 'x-forwarded-for': `198.51.100.${round + 1}` };
  const list = 'challenges(first: 100) { nodes { places { code } participants { role } amendments { version } } }';
  const dear = `{ ${['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: ${list}`).join(' ')} }`;
  const began = Date.now();
  let pointsAdmitted = 0;
  for (let count = 0; count < 200; count += 1) {
    const answer = await ask(proxy.address, dear, {}, headers);
    if (answer.status === 429) break;
    pointsAdmitted += answer.extensions.cost.requested;
  }
  const most = BUCKET.capacity + (BUCKET.perSecond * (Date.now() - began)) / 1000 + 2 * UNSETTLED;
  return { pointsAdmitted, pointsAtMost: Math.ceil(most), pointsAtLeast: BUCKET.capacity - 10_000 };
}

/** Wrong passwords for one account, by turns. @returns how many were tried before it was refused */
async function guessing(proxy, round) {
  const headers = { 'x-forwarded-for': `192.0.2.${round + 1}` };
  for (let tries = 0; tries < 30; tries += 1) {
    const answer = await ask(proxy.address, 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', { input: { email: `victim${round}@people.example`, password: 'not the password at all' } }, headers);
    if (answer.errors?.[0].extensions.code === 'RATE_LIMITED') return tries;
  }
  return 30;
}

/** Heard at one, done at the other. */
async function subscription(a, b, { challengeId, buyer }) {
  const socket = new WebSocket(`${b.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const messages = [];
  socket.addEventListener('message', ({ data }) => messages.push({ at: performance.now(), ...JSON.parse(data) }));
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init' }));
  for (const end = Date.now() + 5_000; Date.now() < end && !messages.some((one) => one.type === 'connection_ack'); await pause(10));
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription ($id: ID!) { challengeChanged(id: $id) { act } }', variables: { id: challengeId } } }));
  // Until it listens.
  await pause(500);
  const now = await askApi(a, buyer.key.secret, 'query ($id: ID!) { node(id: $id) { ... on Challenge { version } } }', { id: challengeId });
  const ago = (seconds) => new Date(Date.now() - seconds * 1_000).toISOString();
  const done = await askApi(a, buyer.key.secret, 'mutation ($input: RecordOutageInput!) { recordOutage(input: $input) { challenge { id } userErrors { code message } } }', { input: { id: challengeId, version: now.data.node.version, from: ago(7_200), until: ago(3_600), reason: { en: 'The network was down.' } } });
  const at = performance.now();
  for (const end = Date.now() + 5_000; Date.now() < end && !messages.some((one) => one.type === 'next'); await pause(5));
  socket.close();
    if (!done?.data?.recordOutage?.challenge) throw new Error(`The outage was not recorded: ${JSON.stringify(done)}`);
  const heard = messages.find((one) => one.type === 'next');
  return { act: heard?.payload.data?.challengeChanged.act ?? null, afterMs: heard ? Math.max(0, Math.round(heard.at - at)) : null };
}

async function follow(sql, challengeId) {
  await sql.query(`insert into person (id, name, email, password_hash) select 'per_' || lpad(n::text, 32, '0'), 'Person', 'person' || n || '@people.example', 'none' from generate_series(1, $1::int) n`, [FOLLOWERS]);
  await sql.query(`insert into notification_choice (person_id, topic, pace) select id, 'CHALLENGES', 'AT_ONCE' from person where id like 'per_000000%'`);
  await sql.query(`insert into challenge_follow (challenge_id, person_id) select $1, id from person where id like 'per_000000%'`, [challengeId]);
}

/** Both tell people of the outage and close the challenge when its time has come; each letter and each act once. */
async function jobsOnce(sql, url, { challengeId }) {
  await deadlineIn(url, challengeId, 500);
  await until(sql, `select 1 from challenge where id = $1 and stage = 'CLOSED'`, [challengeId]);
  await until(sql, `select 1 where (select count(*) from letter where state = 'SENT') >= $1 and not exists (select 1 from letter where state = 'WAITING')`, [FOLLOWERS]);
  const { rows } = await sql.query(`select (select count(*)::int from journal_entry where chain = $1 and details ->> 'act' = 'challenge.closed') as closings, (select count(*)::int from letter where state = 'SENT') as letters`, [challengeId]);
  const [one, other] = await Promise.all(['a', 'b'].map((name) => readdir(join(folder, name, 'outbox')).catch(() => [])));
  return { closings: rows[0].closings, letters: rows[0].letters, written: one.length + other.length, twice: one.filter((name) => other.includes(name)).length, byEach: [one.length, other.length] };
}
