// `npm run verify`: every program that shows a promise of reliability or security, quick or with `-- --full`.
// Quick ones run two at a time, those that play specs beside those that do not; then, one after the other, what measures time or needs the machine for itself.
// Prints the line of JSON of each as it ends, then how each promise stands. `-- --only R6,S7` runs the programs of those alone. Exit code 1 when one does not hold.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { full: { type: 'boolean' }, only: { type: 'string' } } });

/** What is run, which promises it is about, what it may run beside, and what it is told when it should be quick, or long. */
const PROGRAMS = [
  { file: 'supply-chain.mjs', promises: ['S16'] },
  { file: 'tampering.mjs', promises: ['S7'], quick: ['--quick'] },
  { file: 'feed.mjs', promises: ['R6'], quick: ['--quick'] },
  { file: 'funding.mjs', promises: ['R4'], quick: ['--quick'] },
  { file: 'moderation.mjs', promises: ['R5'], quick: ['--quick'] },
  { file: 'notifications.mjs', promises: ['R12'], quick: ['--quick', '--people', '5', '--entries', '4', '--kills', '4'] },
  { file: 'deadline.mjs', promises: ['R1', 'R2'], quick: ['--quick'] },
  { file: 'sealed.mjs', promises: ['S4'] },
  { file: 'personal-data.mjs', promises: ['S17'] },
  { file: 'hostile.mjs', promises: ['S5'], quick: ['--quick'] },
  { file: 'drain.mjs', lane: 'alone', promises: ['R7'], quick: ['--quick'] },
  { file: 'overload.mjs', lane: 'alone', promises: ['R8'], quick: ['--quick'] },
  { file: 'database.mjs', lane: 'alone', promises: ['R9'], quick: ['--quick'] },
  { file: 'backup.mjs', promises: ['R10'], quick: ['--quick'] },
  { file: 'dump.mjs', promises: ['R10'], quick: ['--quick'] },
  { file: 'two-processes.mjs', lane: 'alone', promises: ['R13'], quick: ['--quick'] },
  { file: 'migrations.mjs', lane: 'alone', promises: ['R11'], quick: ['--quick'] },
  { file: 'effects.mjs', lane: 'specs', promises: ['R3', 'S8'], quick: ['--quick'] },
  { file: 'mutation.mjs', lane: 'specs', promises: ['S18'], quick: ['--quick'] },
  { file: 'specs.mjs', lane: 'specs', promises: ['S1'], always: ['S1', 'e2e/access', 'e2e/platform/closed-by-default'] },
  { file: 'tenants.mjs', lane: 'specs', promises: ['S2'], quick: ['--quick'] },
  { file: 'specs.mjs', lane: 'specs', promises: ['S2'], always: ['S2', 'e2e/platform/tenants', 'e2e/platform/together'] },
  { file: 'inference.mjs', lane: 'alone', promises: ['S3'], long: ['--full'] },
  { file: 'specs.mjs', lane: 'specs', promises: ['S3'], always: ['S3', 'e2e/evaluation/scoring', 'e2e/evaluation/seats', 'e2e/proposals/sealed'] },
  { file: 'specs.mjs', lane: 'specs', promises: ['S6'], always: ['S6', 'e2e/platform/limits'] },
  { file: 'specs.mjs', lane: 'specs', promises: ['S9', 'S10', 'S11'], always: ['S9', 'S10', 'S11', 'e2e/identity', 'e2e/organisations/members', 'e2e/organisations/api-keys'] },
];

const only = values.only?.split(',') ?? null;
const chosen = PROGRAMS.filter(({ promises }) => only === null || promises.some((one) => only.includes(one)));
const ended = new Map();
const inLane = (wanted) => chosen.filter(({ lane = 'servers' }) => lane === wanted);
// Long ones would be in each other's way.
if (values.full) await runInTurn(chosen);
else {
  await Promise.all([runInTurn(inLane('servers')), runInTurn(inLane('specs'))]);
  await runInTurn(inLane('alone'));
}
const results = chosen.map((program) => ({ ...program, result: ended.get(program) }));
console.log('');
for (const { promises, result } of results) console.log(`${standing(result)} ${promises.join(', ').padEnd(12)} ${result.name} (${result.seconds} s)`);
process.exitCode = results.length > 0 && results.every(({ result }) => result.ok) ? 0 : 1;

async function runInTurn(programs) {
  for (const program of programs) {
    const result = await runProgram(program);
    ended.set(program, result);
    console.log(JSON.stringify(result));
  }
}

/** A program that could try nothing here has shown nothing, and is no failure. */
function standing({ ok, shown }) {
  if (!ok) return 'DOES NOT  ';
  return shown === false ? 'not shown ' : 'holds     ';
}

function runProgram({ file, promises, quick = [], long = [], always = [] }) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (!existsSync(path)) throw new Error(`There is no program ${file}`);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path, ...always, ...(values.full ? long : quick)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('exit', (code) => {
      const line = said.trim().split('\n').findLast((one) => one.startsWith('{'));
      const told = line ? { name: file, ...JSON.parse(line) } : { name: file, trouble: 'It ended without its line' };
      // Whether it holds is what the program's own exit says.
      resolve({ ...told, promises, ok: code === 0, seconds: seconds() });
    });
  });
}
