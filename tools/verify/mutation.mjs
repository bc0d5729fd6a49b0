// `npm run verify:mutation`: changes the modules that decide in small ways, one at a time, and counts which changes no spec notices.
// `--only seal` for one group, `--quick` for every n-th module of each, `--survivors` names what was not noticed. Prints one line of JSON; exit code 1 when a group is below 85 %.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GROUPS, groupOf, LEAST_SCORE, QUICK, SPECS } from './mutation-modules.mjs';
import { scoreOf } from './mutation-score.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' }, survivors: { type: 'boolean' } }, allowPositionals: true });
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const began = Date.now();
const groups = values.only ? values.only.split(',') : Object.keys(GROUPS);
const modules = groups.flatMap((group) => GROUPS[group]).filter((module) => !values.quick || QUICK.includes(module));

const folder = await mkdtemp(join(tmpdir(), 'moothall-mutation-'));
const report = join(folder, 'report.json');
const settings = {
  testRunner: 'moothall',
  plugins: [path('mutation-runner.mjs')],
  ignorers: ['sentences'],
  moothall: { specs: SPECS },
  mutate: modules,
  coverageAnalysis: 'perTest',
  checkers: [],
  concurrency: Math.min(2, availableParallelism()),
  // What was read anew stays in memory until the process ends.
  maxTestRunnerReuse: 150,
  timeoutMS: 20_000,
  tempDirName: join(folder, 'sandbox'),
  ignorePatterns: ['**', '!/libs', '!/libs/domain', '!/libs/domain/src/**', '!/apps', '!/apps/api', '!/apps/api/package.json', '!/apps/api/src/**', '!/package.json'],
  reporters: ['json'],
  jsonReporter: { fileName: report },
  // Only for colour in an editor, and it goes over every file.
  disableTypeChecks: false,
  allowConsoleColors: false,
  logLevel: 'warn',
};
try {
  const config = join(folder, 'settings.json');
  await writeFile(config, JSON.stringify(settings));
  const stryker = fileURLToPath(import.meta.resolve('@stryker-mutator/core')).replace(/dist\/src\/index\.js$/u, 'bin/stryker.js');
  const environment = { ...process.env, MOOTHALL_POOLS: '300', MOOTHALL_RUNS: '60', NODE_OPTIONS: '--no-warnings' };
  const code = await new Promise((resolve) => spawn(process.execPath, [stryker, 'run', config], { cwd: ROOT, env: environment, stdio: ['ignore', 2, 2] }).once('exit', resolve));
  const { files = {} } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}'));
  const { survivors, ...figures } = scoreOf(files, groupOf);
  if (values.survivors) for (const line of survivors) console.error(line);
  const ok = code === 0 && figures.modules === modules.length && groups.every((group) => figures.byGroup[group]?.score >= LEAST_SCORE);
  console.log(JSON.stringify({ name: 'verify mutation', ok, ...figures, seconds: Math.round((Date.now() - began) / 1000) }));
  process.exitCode = ok ? 0 : 1;
  if (process.env.KEEP) await writeFile(process.env.KEEP, await readFile(report));
} finally {
  await rm(folder, { recursive: true, force: true });
}
