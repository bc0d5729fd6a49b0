// The scenario of live pages: so many sockets watch one challenge while it is amended again and again.
import pg from 'pg';
import { cpuOf } from '../measure/processes.mjs';
import { median } from '../measure/statistics.mjs';
import { amendOn } from '../peers/raw-amend.mjs';
import { startPeer } from '../peers/start.mjs';
import { WATCH } from './documents.mjs';

const COUNTS = [1_000, 5_000];
const EVENTS = 5;
const SETTLE_MS = 1_500;
const EVERY_MS = 2_500;
/** After the last event a slow server may still be telling: until then it uses more than so much of the processor. */
const LAST_MS = 12_000;
const LOOK_MS = 500;
const IDLE_SHARE = 0.08;
const PEERS = ['plain graphql-ws', 'product'];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const now = () => performance.timeOrigin + performance.now();

/** Each peer is started anew, so that no sockets of an earlier count weigh on it. */
export async function measureSockets(world, { rounds, say }) {
  const figures = {};
  for (const count of COUNTS) {
    for (const name of PEERS) {
      const runs = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await runOnce(world, name, count));
      figures[`${name} ${count}`] = { p50: median(runs.map(({ p50 }) => p50)), p99: median(runs.map(({ p99 }) => p99)), cpu: median(runs.map(({ cpu }) => cpu)), told: runs[0].told, of: runs[0].of };
      const { p50, p99, cpu, told, of } = figures[`${name} ${count}`];
      say(`  S ${name}, ${count} sockets: p50 ${p50?.toFixed(0)} ms, p99 ${p99?.toFixed(0)} ms, ${cpu.toFixed(0)} ms CPU for each event, ${told} of ${of} told`);
    }
  }
  return { figures, ratios: Object.fromEntries(COUNTS.map((count) => [count, ratioOf(figures, count)])) };
}

function ratioOf(figures, count) {
  const [plain, product] = PEERS.map((name) => figures[`${name} ${count}`]);
  // Whoever tells nobody is quick.
  if ([plain, product].some(({ told, of }) => told < of)) return { p99: null, cpu: null };
  return { p99: product.p99 / plain.p99, cpu: product.cpu / plain.cpu };
}

async function runOnce(world, name, count) {
  const peer = await startPeer(name, world);
  const sql = new pg.Client({ connectionString: world.url });
  await sql.connect();
  try {
    const target = world.facts.amendable.at(-1);
    const made = new Map();
    let [before, after] = [0, 0];
    const play = async () => {
      await pause(SETTLE_MS);
      // The first one warms up, and is not counted.
      for (let event = 0; event <= EVENTS; event += 1) {
        if (event === 1) before = cpuOf(peer.pid);
        const at = now();
        made.set(await amendOn(sql, { ...target, version: null, text: `Event ${at}` }), event === 0 ? null : at);
        await pause(EVERY_MS);
      }
      await untilIdle(peer.pid);
      after = cpuOf(peer.pid);
      world.generator.tell({ stop: true });
    };
    const result = await world.generator.run({ kind: 'sockets', port: peer.port, count, query: WATCH, id: target.id }, { onBegin: () => void play() });
    return figuresOf(result, made, count, after - before);
  } finally {
    await sql.end();
    await peer.stop();
  }
}

async function untilIdle(pid) {
  for (let waited = 0; waited < LAST_MS; waited += LOOK_MS) {
    const before = cpuOf(pid);
    await pause(LOOK_MS);
    if (cpuOf(pid) - before < LOOK_MS * IDLE_SHARE) return;
  }
}

/** A socket that was told of a later version instead has been told of this one too: what it shows is newer. */
function figuresOf({ heard }, made, count, cpu) {
  const delays = heard.flatMap(({ version, times }) => (made.get(version) ? times.map((time) => time - made.get(version)) : [])).toSorted((one, other) => one - other);
  const at = (share) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? null;
  return { p50: at(0.5), p99: at(0.99), cpu: cpu / EVENTS, told: delays.length, of: count * EVENTS };
}
