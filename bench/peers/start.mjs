// Starts the peers, each as a process of its own on the same core, on the same database, with pools of the same size.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBaseline } from '../baseline/build.mjs';
import { BROWSE } from '../postgraphile/documents.mjs';
import { pinned } from '../measure/cores.mjs';
import { SERVER } from '../../tools/server-command.mjs';

export const POOL = 6;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * How each is started. `kind` says how it is asked; `ready` is what it says when it can be.
 * The product runs as it would for people: built, with its limits, its checks of who asks and its log.
 */
const PEERS = {
  'raw json': { kind: 'raw', command: [at('raw.mjs'), 'json'] },
  'raw rows': { kind: 'raw', command: [at('raw.mjs'), 'rows'] },
  postgraphile: { kind: 'postgraphile', command: [at('../postgraphile/server.mjs')], environment: () => ({ GRAPHILE_ENV: 'production' }), install: at('../postgraphile'), learn: orderOfCursors },
  'plain graphql-ws': { kind: 'sockets', command: [at('plain-ws.mjs')] },
  baseline: { kind: 'graphql', build: ({ folder }) => buildBaseline(join(folder, 'baseline')) },
  product: {
    kind: 'graphql',
    ready: 'Moothall is ready',
    command: SERVER,
    environment: ({ folder }) => ({ HOST: '127.0.0.1', DEMO: 'false', TRUST_PROXY: 'true', DATA_FOLDER: join(folder, 'product') }),
  },
};

/** Those that are asked over HTTP. */
export const PEER_NAMES = Object.keys(PEERS).filter((name) => PEERS[name].kind !== 'sockets');

/** @returns the running peer: its port, its process, and how to stop it */
export async function startPeer(name, world) {
  const { kind, ready = 'ready', command, build, environment = () => ({}), install, learn = () => ({}) } = PEERS[name];
  if (install) installOnce(install);
  const port = await freePort();
  const [program, ...args] = pinned('server', [process.execPath, ...(world.nodeFlags ?? []), ...(build ? [await build(world)] : command)]);
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: world.url, DATABASE_POOL: String(POOL), PORT: String(port), SERVER_KEY: world.serverKey.toString('base64'), ...environment(world) };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilSaid(child, ready, name);
  return {
    name,
    kind,
    port,
    pid: child.pid,
    ...(await learn(port)),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', resolve);
        child.kill('SIGTERM');
      }),
  };
}

/** PostGraphile's cursors begin with the name of an order, which only it knows. */
async function orderOfCursors(port) {
  const body = JSON.stringify({ query: BROWSE, variables: { first: 1 } });
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const { data } = await answer.json();
  return { order: JSON.parse(Buffer.from(data.page.pageInfo.endCursor, 'base64').toString())[0] };
}

/** By its own lock file, and only for the bench: the product never has it. */
function installOnce(folder) {
  if (existsSync(join(folder, 'node_modules'))) return;
  process.stdout.write('Installing PostGraphile for the bench, once\n');
  execFileSync('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', shell: process.platform === 'win32' });
}

function untilSaid(child, ready, name) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text) => {
      said = `${said}${text}`.slice(-4_000);
      if (said.includes(ready)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('exit', () => reject(new Error(`${name} did not start: ${said}`)));
  });
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
