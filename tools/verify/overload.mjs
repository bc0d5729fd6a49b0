// `npm run verify:overload`: ten times as many requests as the server can answer; the many are told so at once, and those that are taken are answered soon.
// Prints one line of JSON; exit code 1 when anything but 200, 429 and 503 with Retry-After is answered, or an answer takes too long, or the server does not recover.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { checkOverload } from './overload-check.mjs';
import { deadlineWorld } from './deadline-world.mjs';
import { pause } from './own-postgres.mjs';
import { program } from './program.mjs';
import { percentile, steadyLoad } from './steady-load.mjs';

const PROFILES = { quick: { seconds: 5 }, full: { seconds: 60 } };
const profile = process.argv.includes('--quick') ? PROFILES.quick : PROFILES.full;
const TIMES = 10;
const { server, serverKey, run } = await program('overload');
/** As a proxy in front keeps them: opened once, for the requests of all. */
const CONNECTIONS = 256;
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const LIST = JSON.stringify({ query: '{ challenges(first: 20) { nodes { id title { en } lead { name { en } } places { code } } } organisations(first: 50) { nodes { id slug } } }' });
let turn = 0;

await run(play);

async function play() {
  const { database, api } = await server({ TRUST_PROXY: 'true', MOST_IN_HAND: '200' });
  await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: 50 });
  const send = () => ask(api.address);
  await Promise.all(Array.from({ length: CONNECTIONS }, () => connect(api.address)));
  await closedLoop(send, 4, 1_000);
  const capacity = await closedLoop(send, 8, 2_000);
  const base = await alone(send, 40);
  const watch = watchMemory(api.pid());
  const load = steadyLoad(capacity * TIMES, send);
  await pause(profile.seconds * 1000);
  const { sent, seconds } = await load.stop();
  const recoveredMs = await recovery(send, base);
  const peakMegabytes = watch.stop();
  const admitted = load.samples.filter((one) => one.outcome === '200').map((one) => one.ms);
  const refused = load.samples.filter((one) => one.outcome.startsWith('503')).map((one) => one.ms);
  const outcomes = Object.fromEntries(load.outcomes);
  const figures = { capacityPerSecond: Math.round(capacity), sentPerSecond: Math.round(sent / seconds), admitted: admitted.length, admittedP99Ms: percentile(admitted, 0.99), refusedP50Ms: percentile(refused, 0.5), basePlainP95Ms: base, recoveredMs, peakMegabytes };
  const found = checkOverload({ outcomes, ...figures });
  return { name: 'verify overload', ok: Object.values(found).every((count) => count === 0), ...found, ...figures, outcomes };
}

/** Each from an address of its own, so that no single caller's points run out; pages and questions in turn. */
function ask(address) {
  turn += 1;
  const isPage = turn % 2 === 0;
  const headers = { 'x-forwarded-for': `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`, ...(isPage ? { accept: 'text/html' } : { 'content-type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const request = http.request(`${address}${isPage ? '/challenges' : '/graphql'}`, { method: isPage ? 'GET' : 'POST', agent, headers, timeout: 30_000 }, (answer) => {
      answer.resume();
      const word = answer.statusCode === 503 ? `503${answer.headers['retry-after'] ? '' : ' without Retry-After'}` : String(answer.statusCode);
      answer.on('end', () => resolve(word)).on('error', reject);
    });
    request.on('error', (error) => resolve(error.code)).on('timeout', () => request.destroy());
    request.end(isPage ? undefined : LIST);
  });
}

function connect(address) {
  return new Promise((resolve, reject) => http.get(`${address}/healthz`, { agent }, (answer) => answer.resume().on('end', resolve)).on('error', reject));
}

/** @returns how many a second are answered when so many wait for nothing but their answers */
async function closedLoop(send, callers, milliseconds) {
  let answered = 0;
  const end = performance.now() + milliseconds;
  await Promise.all(Array.from({ length: callers }, async () => {
    for (; performance.now() < end; answered += 1) await send();
  }));
  return (answered / milliseconds) * 1000;
}

/** One after the other. @returns the p95 in milliseconds */
async function alone(send, count) {
  const times = [];
  for (let n = 0; n < count; n += 1) {
    const began = performance.now();
    await send();
    times.push(performance.now() - began);
  }
  return percentile(times, 0.95);
}

/** @returns after how long single requests take no longer than before; null when that does not come */
async function recovery(send, base) {
  const began = performance.now();
  while (performance.now() - began < 15_000) {
    const at = performance.now();
    if ((await alone(send, 10)) <= Math.max(base * 1.5, base + 20)) return Math.round(at - began);
  }
  return null;
}

function watchMemory(pid) {
  let peak = 0;
  const look = () => {
    const kilobytes = Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    peak = Math.max(peak, kilobytes / 1024);
  };
  const timer = setInterval(look, 100);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(peak);
    },
  };
}
