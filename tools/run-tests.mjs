// `npm test`: build, lint, types, then unit, API, web and browser tests; says how long each part took and how many tests ran.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each part needs those before it; the commands of a part run side by side, and within a command two projects. */
const parts = [
  ['build', 'nx run-many -t build --output-style=stream'],
  // The programs that verify promises mostly wait, and leave room to the linter.
  ['lint, types and house rules', 'nx run-many -t lint typecheck --output-style=stream', 'node tools/print-states.mjs --check && jest -c tools/jest.config.js'],
  ['unit, API and web tests', 'nx run-many -t test --output-style=stream'],
  ['browser tests', 'nx run-many -t e2e --parallel=1 --output-style=stream'],
];

function run(command) {
  return new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
    const child = spawn(command, { cwd: root, shell: true, stdio: 'inherit', env });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The counts that tools/count-reporter.mjs leaves. */
function countFiles() {
  const projects = ['apps', 'libs'].flatMap((layer) => readdirSync(join(root, layer)).map((name) => join(root, layer, name)));
  return [join(root, 'tools'), ...projects]
    .flatMap((project) => ['test', 'e2e'].map((target) => join(project, 'dist-counts', target, 'counts.json')))
    .filter((file) => existsSync(file));
}

function tally() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of countFiles()) {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests + numRuntimeErrorTestSuites;
    total.skipped += numPendingTests;
  }
  return total;
}

for (const file of countFiles()) rmSync(file);
let failedPart = null;
const times = [];
for (const [name, ...commands] of parts) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const code = Math.max(...(await Promise.all(commands.map(run))));
  times.push(`${name} ${Math.round((Date.now() - began) / 1000)} s`);
  if (code === 0) continue;
  failedPart = name;
  break;
}

const { passed, failed, skipped } = tally();
const isBad = failedPart !== null || failed > 0 || passed === 0;
console.log(`\n${times.join(' · ')}`);
if (failedPart) console.error(`Failed: ${failedPart}`);
console.log(`${passed} passed, ${isBad ? Math.max(1, failed) : 0} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(isBad ? 1 : 0);
