// `npm run verify:drain`: two servers behind a proxy are restarted in turn while people read and write; not one request may fail.
// Prints one line of JSON; exit code 1 when one failed, a process ended otherwise than with 0, or took longer than twelve seconds.
import { once } from 'node:events';
import { deadlineWorld } from './deadline-world.mjs';
import { checkDrain } from './drain-check.mjs';
import { pause } from './own-postgres.mjs';
import { ownProxy } from './own-proxy.mjs';
import { program } from './program.mjs';
import { percentile, steadyLoad } from './steady-load.mjs';
import { checkWritten, readWritten, writers } from './writers.mjs';

const PROFILES = { quick: { restarts: 2, perSecond: 60, writers: 2 }, full: { restarts: 10, perSecond: 200, writers: 4 } };
const profile = process.argv.includes('--quick') ? PROFILES.quick : PROFILES.full;
const { serverKey, run, folder, keep, ...own } = await program('drain');
const ASK = JSON.stringify({ query: '{ place(code: "E10000007") { code } }' });

await run(play);

async function play() {
  const database = await own.database();
  const apis = [];
  for (const name of ['a', 'b']) apis.push(await own.api(database, { DATA_FOLDER: `${folder}/${name}`, TRUST_PROXY: 'true', MOST_IN_HAND: '200' }));
  const proxy = keep(await ownProxy(apis.map((api) => api.address)));
  const world = await deadlineWorld({ url: database.url, address: proxy.address, serverKey, suppliers: profile.writers });
  const writing = writers(world.suppliers, [proxy.address], { betweenMs: 50 });
  const socket = await openSocket(proxy.address);
  const load = steadyLoad(profile.perSecond, () => read(proxy.address));
  await pause(500);
  const stops = [];
  for (let turn = 0; turn < profile.restarts; turn += 1) {
    stops.push(await apis[turn % apis.length].stopAndRestart());
    await pause(700);
  }
  const { sent } = await load.stop();
  const { acknowledged, unexpected, retries } = await writing.stop();
  const sql = await own.sql(database.url);
  const written = checkWritten(acknowledged, await readWritten(sql, world.challengeId));
  const found = checkDrain({ outcomes: Object.fromEntries(load.outcomes), stops, written, writesFailed: retries + unexpected.length });
  const { code } = await socket.closed;
  const figures = { restarts: stops.length, requests: sent, writes: acknowledged.length, p99Ms: percentile(load.samples.map((one) => one.ms), 0.99), slowestStopMs: Math.round(Math.max(...stops.map((stop) => stop.ms))), retriedOnRefusal: proxy.tally.retried, servedByEach: proxy.served(), socketClosedWith: code };
  return { name: 'verify drain', ok: Object.values(found).every((count) => count === 0) && code === 1012, ...found, ...figures, outcomes: Object.fromEntries(load.outcomes), ...(unexpected.length > 0 ? { forExample: unexpected.slice(0, 3) } : {}) };
}

async function read(address) {
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: ASK, signal: AbortSignal.timeout(20_000) });
  const json = await answer.json();
  return answer.status === 200 && json.data?.place ? '200' : `${answer.status} ${JSON.stringify(json).slice(0, 120)}`;
}

async function openSocket(address) {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  return { closed: new Promise((resolve) => socket.addEventListener('close', resolve)) };
}
