// `npm run verify:mutation`: changes the modules that decide in small ways, one at a time, and counts which changes no spec notices.
// `--only seal` for one group, `--quick` for a sample of each, `--survivors` names what was not noticed, `--specs PATTERN` asks other specs,
// `--report FILE` keeps what Stryker wrote. Prints one line of JSON; exit code 1 when a group is below 85 %.
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GROUPS, groupOf, LEAST_SCORE, QUICK, SPECS } from './mutation-modules.mjs';
import { scoreOf } from './mutation-score.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' }, survivors: { type: 'boolean' }, specs: { type: 'string' }, report: { type: 'string' } } });
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
  moothall: { specs: values.specs ? [values.specs] : SPECS },
  mutate: modules,
  coverageAnalysis: 'perTest',
  checkers: [],
  concurrency: Math.min(2, availableParallelism()),
  // What was read anew stays in memory until the process ends.
  maxTestRunnerReuse: 150,
  timeoutMS: 20_000,
  tempDirName: join(folder, 'sandbox'),
  ignorePatterns: ['**', '!/libs', '!/libs/domain', '!/libs/domain/src/**', '!/apps', '!/apps/api', '!/apps/api/package.json', '!/apps/api/src/**', '!/package.json'],
  // It would advise to leave out what is changed while a module is read: tables of states and roles, which matter most.
  warnings: { slow: false },
  reporters: ['json'],
  jsonReporter: { fileName: report },
  // Nothing checks types here.
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
  if (values.report) await copyFile(report, values.report);
  if (values.survivors) for (const line of survivors) console.error(line);
  const ok = code === 0 && !figures.failed && figures.modules === modules.length && groups.every((group) => figures.byGroup[group]?.score >= LEAST_SCORE);
  console.log(JSON.stringify({ name: 'verify mutation', ok, ...figures, seconds: Math.round((Date.now() - began) / 1000) }));
  process.exitCode = ok ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
