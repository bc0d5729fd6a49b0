// Measures the product beside its peers on one made-up world, in one run: `npm run bench`. See docs/performance.md for the method.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openWorld } from './data/database.mjs';
import { startGenerator } from './load/generator.mjs';
import { pause } from './load/measure.mjs';
import { canPin, pin } from './measure/cores.mjs';
import { memoryOf, parentOf } from './measure/processes.mjs';
import { holdReaders } from './measure/readers.mjs';
import { runRounds } from './measure/rounds.mjs';
import { statementsOf } from './measure/statements.mjs';
import { readOptions } from './options.mjs';
import { PEER_NAMES, startPeer } from './peers/start.mjs';
import { summaryOf } from './report/ratios.mjs';
import { record } from './report/record.mjs';
import { memoryLine, scenarioTable, statementsTable, tableOf } from './report/table.mjs';
import { growthBetween, standings } from './report/targets.mjs';
import { SCENARIOS } from './scenarios/all.mjs';
import { measureSockets } from './scenarios/sockets.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
/** A server gives memory back when it has had nothing to do for some seconds, and who was asked last would not have. */
const REST_MS = 30_000;
const SERVER_KEY = createHash('sha256').update('the key of a world that is made up').digest();

const options = readOptions(process.argv.slice(2), { scenarios: [...SCENARIOS.map(({ key }) => key), 'S'], peers: PEER_NAMES });
const folder = options.keep ? resolve(options.keep) : await mkdtemp(join(tmpdir(), 'moothall-bench-'));
const running = [];
const keep = (one) => {
  running.push(one);
  return one;
};

/** Ctrl-C and a supervisor's TERM leave nothing running either. */
async function stopAll() {
  for (const { stop } of running.splice(0).toReversed()) await stop();
  if (!options.keep) await rm(folder, { recursive: true, force: true });
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stopAll().finally(() => process.exit(1)));

try {
  await main();
  if (options.parts) measureParts();
} finally {
  await stopAll();
}

async function main() {
  say(`Making the world ${options.size} times over${canPin ? '' : ' (nothing is kept to a core: there is no taskset, or one core only)'}`);
  const world = await prepare();
  const peers = [];
  for (const name of options.peers) peers.push(keep(await startPeer(name, world)));
  world.peers = peers;
  const report = { date: new Date().toISOString().slice(0, 10), size: options.size, machine: machine(), scenarios: {} };
  for (const scenario of SCENARIOS.filter(({ key }) => options.scenarios.includes(key))) {
    const summary = await measureScenario(scenario, peers, world);
    if (!summary) continue;
    report.scenarios[scenario.name] = { title: scenario.title, ...summary };
    say(scenarioTable(scenario.title, summary));
    if (options.statements) for (const name of Object.keys(summary.peers)) say(`\nStatements of ${name}, for each request:\n${statementsTable(summary, name)}`);
  }
  if (options.scenarios.includes('S')) report.sockets = await measureSockets(world, { rounds: options.plan.sockets, say });
  await pause(REST_MS);
  Object.assign(report, memoryAfter(peers));
  say(`\n${memoryLine(report)}`);
  if (options.growth) report.growth = growthBetween(report, JSON.parse(await readFile(options.growth, 'utf8')));
  say(`\n${standingTable(report)}`);
  if (options.record) await record(report);
  if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
}

function memoryAfter(peers) {
  const held = peers.map(({ name, pid }) => [name, memoryOf(pid)]);
  return { memory: Object.fromEntries(held.map(([name, { now }]) => [name, now])), memoryAtMost: Object.fromEntries(held.map(([name, { most }]) => [name, most])) };
}

function machine() {
  const cores = availableParallelism();
  return `${cores} ${cores === 1 ? 'core' : 'cores'}, shared with others${canPin ? '; servers and PostgreSQL on one, what asks on another' : '; nothing kept to a core'}`;
}

function standingTable(report) {
  const rows = standings(report).map(({ name, measured, must, goal, isMost, standing }) => [name, `${isMost ? '≤' : '≥'} ${must}`, `${isMost ? '≤' : '≥'} ${goal}`, measured === null ? '–' : measured.toFixed(2), standing]);
  return tableOf(['target', 'must', 'goal', 'measured', 'stands'], rows);
}

async function prepare() {
  const world = keep(await openWorld({ folder, size: options.size, serverKey: SERVER_KEY, say }));
  const [sql, counting] = [await connected(world.url), await connected(world.url)];
  const { rows } = await sql.query('select pg_backend_pid() as pid');
  const postgresPid = parentOf(rows[0].pid);
  pin('server', postgresPid);
  const nodeFlags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${resolve(options.profile)}`] : [];
  return { ...world, folder, serverKey: SERVER_KEY, sql, counting, postgresPid, nodeFlags, generator: keep(startGenerator()) };
}

async function connected(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  keep({ stop: () => client.end() });
  return client;
}

/** The programs of the pure parts, each of which prints one line of JSON for each case. */
function measureParts() {
  for (const name of ['ranking', 'pledges', 'priorities']) execFileSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, import.meta.url))], { stdio: 'inherit' });
}

async function measureScenario(scenario, all, world) {
  const peers = all.filter(({ name }) => !scenario.only || scenario.only.includes(name));
  if (peers.length === 0) return null;
  if (scenario.compare) {
    const { count } = await scenario.compare(peers, world, options.plan.compared);
    say(`\n${scenario.title}: ${count} requests were answered alike by ${peers.length} peers`);
  }
  const results = await runRounds({ scenario, peers, world, plan: options.plan, say });
  const statements = {};
  // What readers of the journal do later is no part of a request.
  const letGo = scenario.writes ? await holdReaders(world.sql) : async () => undefined;
  for (const peer of scenario.counted ? peers : []) statements[peer.name] = await statementsOf(world.counting, peer, (count) => scenario.counted(peer, world, count));
  await letGo();
  const summary = summaryOf(results, statements);
  const product = peers.find(({ name }) => name === 'product');
  if (scenario.countedLarge && product) summary.statementsOfLarge = (await statementsOf(world.counting, product, (count) => scenario.countedLarge(product, count))).count;
  return summary;
}
