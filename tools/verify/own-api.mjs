// One process of the built server, that can be killed and started again on its port.
import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { SERVER } from '../server-command.mjs';
import { freePort, pause } from './own-postgres.mjs';

const PRELOAD = new URL('shift-clock.mjs', import.meta.url).href;

/** Takes whatever comes unless told otherwise: most programs try something else than its patience. @param log a file for everything it says; nowhere when left out. @param command what follows `node`; another build's, say */
export async function ownApi(environment, { clockShiftSeconds = 0, log = null, command = SERVER } = {}) {
  const port = await freePort();
  const env = { ...process.env, NODE_OPTIONS: `--import ${PRELOAD}`, CLOCK_SHIFT_SECONDS: String(clockShiftSeconds), HOST: '127.0.0.1', PORT: String(port), DEMO: 'false', LOG_LEVEL: 'error', MOST_IN_HAND: '1000000', ...environment };
  let child = null;
  const start = async () => {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      if (await isReady(child, log)) return;
      // Its database may just have been killed too.
      await pause(200);
    }
    throw new Error('The API did not start');
  };
  const end = (signal) =>
    new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', (code) => resolve(code));
      child.kill(signal);
    });
  await start();
  return {
    address: `http://127.0.0.1:${port}`,
    killAndRestart: async () => {
      await end('SIGKILL');
      await start();
    },
    /** As a supervisor does it. @returns with which code it ended, and after how many milliseconds */
    stopAndRestart: async () => {
      const began = performance.now();
      const code = await end('SIGTERM');
      const ms = performance.now() - began;
      await start();
      return { code, ms };
    },
    isAlive: () => child.exitCode === null && child.signalCode === null,
    pid: () => child.pid,
    stop: () => end('SIGTERM'),
  };
}

function isReady(child, log) {
  return new Promise((resolve) => {
    let said = '';
    const read = (text) => {
      said = `${said}${text}`.slice(-4000);
      if (log) appendFileSync(log, text);
      if (said.includes('Moothall is ready')) resolve(true);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('exit', () => resolve(false));
  });
}

/** Asks GraphQL. @returns the JSON answered, or null when the process could not be reached or was not able to answer */
export async function askApi(address, key, query, variables, idempotencyKey) {
  const headers = { 'content-type': 'application/json', authorization: `Api-Key ${key}`, ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}) };
  try {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(20_000) });
    if (answer.status >= 500) return null;
    const json = await answer.json();
    return json.errors?.some((error) => ['INTERNAL', 'UNAVAILABLE'].includes(error.extensions?.code)) ? null : json;
  } catch {
    return null;
  }
}
