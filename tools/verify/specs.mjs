// Promises that specs of the server keep: runs them, and counts. `node tools/verify/specs.mjs S1 e2e/access …`: the ids of promises, then what to run.
// Prints one line of JSON; exit code 1 when one failed, or none was run.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const API = fileURLToPath(new URL('../../apps/api', import.meta.url));
const JEST = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));
const isPromise = (text) => /^[RS]\d+$/u.test(text);
const asked = process.argv.slice(2).filter((text) => !text.startsWith('--'));
const promises = asked.filter(isPromise);
const patterns = asked.filter((text) => !isPromise(text));

const began = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'moothall-specs-'));
const report = join(folder, 'report.json');
const environment = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
await new Promise((resolve) => spawn(process.execPath, [JEST, ...patterns, '--json', `--outputFile=${report}`], { cwd: API, env: environment, stdio: 'ignore' }).once('exit', resolve));
const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0, testResults = [] } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
await rm(folder, { recursive: true, force: true });
const failed = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName));
const isOk = numPassedTests > 0 && numFailedTests === 0 && numRuntimeErrorTestSuites === 0;
console.log(JSON.stringify({ name: `specs ${patterns.join(' ')}`, promises, ok: isOk, passed: numPassedTests, failed: numFailedTests, firstFailed: failed.slice(0, 5), seconds: Math.round((Date.now() - began) / 1000) }));
process.exitCode = isOk ? 0 : 1;
