// `npm run verify:idempotency` and `npm run verify:audit`: the specs of the server are played with every mutation sent again, twenty times at once, and changed.
// `--line idempotency` or `--line audit` prints one of the two lines; without it both stand in one. Exit code 1 when a mutation does not hold, or was never tried.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { checkAudit, checkIdempotency, isWhole } from './effects-check.mjs';
import * as lists from './effects-list.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' }, line: { type: 'string' }, keep: { type: 'string' } } });
const API = fileURLToPath(new URL('../../apps/api', import.meta.url));
const JEST = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const SCHEMA = new URL('../../libs/contract/schema.graphql', import.meta.url);

/** The fewest tests that play every mutation, as `choose-tests.mjs` found them in a run of all (`--keep FOLDER` leaves one); those of stability build on each other, and were added by hand. */
const QUICK = JSON.parse(await readFile(new URL('effects-quick.json', import.meta.url), 'utf8'));

const began = Date.now();
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'moothall-effects-')));
await mkdir(folder, { recursive: true });
try {
  const specs = await play(positionals.length > 0 ? positionals : values.quick ? theQuickOnes() : []);
  const mutations = Object.keys(buildSchema(await readFile(SCHEMA, 'utf8')).getMutationType().getFields());
  const recording = { mutations, ...(await readRecording()) };
  const parts = { idempotency: checkIdempotency(recording, lists), audit: checkAudit(recording, lists) };
  const chosen = values.line ? { [values.line]: parts[values.line] } : parts;
  const isOk = specs.passed > 0 && Object.values(chosen).every(isWhole);
  const head = { name: `verify ${values.line ?? 'effects'}`, promises: Object.keys(chosen).map((one) => ({ idempotency: 'R3', audit: 'S8' })[one]), ok: isOk };
  console.log(JSON.stringify({ ...head, ...(values.line ? chosen[values.line] : chosen), specs, seconds: Math.round((Date.now() - began) / 1000) }));
  process.exitCode = isOk ? 0 : 1;
} finally {
  if (!values.keep) await rm(folder, { recursive: true, force: true });
}

function theQuickOnes() {
  const names = QUICK.flatMap(({ tests }) => tests).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return [...QUICK.map(({ spec }) => spec), '--testNamePattern', `^(?:${[...new Set(names)].join('|')})$`];
}

/** Runs specs while their askers record. What a spec itself thinks of being played so is told and does not count. */
async function play(patterns) {
  const report = join(folder, 'report.json');
  const often = values.quick ? { MOOTHALL_RECORDING_TOGETHER: '1', MOOTHALL_RECORDING_ALONE: '0' } : {};
  const env = { ...process.env, ...often, MOOTHALL_RECORDING: folder, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const log = openSync(join(folder, 'log'), 'w');
  await new Promise((resolve) => spawn(process.execPath, [JEST, ...patterns, '--json', `--outputFile=${report}`], { cwd: API, env, stdio: ['ignore', log, 'ignore'] }).once('exit', resolve));
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName));
  return { files: testResults.length, passed: numPassedTests, failed: numFailedTests, firstFailed: failed.slice(0, 5) };
}

async function readRecording() {
  const names = await readdir(folder);
  const linesOf = async (start) => (await Promise.all(names.filter((name) => name.startsWith(start)).map((name) => readFile(join(folder, name), 'utf8')))).flatMap((text) => text.split('\n').filter(Boolean));
  const log = (await readFile(join(folder, 'log'), 'utf8')).split('\n').filter((line) => line.startsWith('{"level"'));
  const ends = (await linesOf('end-')).map((line) => JSON.parse(line));
  return {
    calls: (await linesOf('calls-')).map((line) => JSON.parse(line)),
    texts: [...new Set((await linesOf('texts-')).flatMap((line) => JSON.parse(line)))],
    lines: log,
    signInsFailed: ends.reduce((sum, one) => sum + one.signInsFailed, 0),
  };
}
