// `npm run verify:dump`: a backup of a server on a PostgreSQL of somebody else, by that one's own pg_dump, while it is written to; restored into an empty
// database there and into our own PostgreSQL, looked through, and started. Says `shown: false` where no PostgreSQL with its client programs is installed (`PG_BIN` names their folder).
// Prints one line of JSON; exit code 1 unless all that was acknowledged before the beginning of the dump is there, and a tool that fails leaves no backup.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { attachDatabase } from '../../apps/api/dist/platform/database/open-database.js';
import { deadlineWorld } from './deadline-world.mjs';
import { ownApi } from './own-api.mjs';
import { pause } from './own-postgres.mjs';
import { outsideBinaries, outsidePostgres } from './outside-postgres.mjs';
import { program } from './program.mjs';
import { checkWritten, readWritten, writers } from './writers.mjs';

const MOOTHALL = fileURLToPath(new URL('../../apps/api/dist/moothall.js', import.meta.url));
const profile = process.argv.includes('--quick') ? { suppliers: 8, before: 500, betweenMs: 150 } : { suppliers: 40, before: 10_000, betweenMs: 20 };
const { folder, serverKey, keep, run } = await program('dump');
const at = (name) => join(folder, name);
const binaries = await outsideBinaries();

await run(async () => (binaries === null ? { name: 'verify dump', ok: true, shown: false, trouble: 'No PostgreSQL with pg_dump is installed here: nothing was tried' } : play()));

async function play() {
  const { urls } = keep(await outsidePostgres(binaries, at('outside'), ['first', 'second']));
  const { stdout: tool } = await promisify(execFile)(join(binaries, 'pg_dump'), ['--version']);
  const api = keep(await ownApi(settings('data', urls.first)));
  const world = await deadlineWorld({ url: urls.first, address: api.address, serverKey, suppliers: profile.suppliers });
  const load = writers(world.suppliers, [api.address], { betweenMs: profile.betweenMs });
  await pause(profile.before);
  const began = Date.now();
  await moothall(['backup', at('backup')], settings('data', urls.first));
  const backupSeconds = (Date.now() - began) / 1000;
  await pause(profile.before);
  const { acknowledged, unexpected } = await load.stop();
  const failing = await failingTools(urls.first);
  await api.stop();
  const { coversUntil, kind } = JSON.parse(await readFile(join(at('backup'), 'manifest.json'), 'utf8'));
  const covered = acknowledged.filter((one) => one.at < Date.parse(coversUntil));
  const there = await restoredInto('there', urls.second, covered, world.challengeId);
  const refused = await said(['restore', at('backup')], settings('there', urls.second));
  const here = await restoredInto('here', '', covered, world.challengeId);
  const isFullRefused = refused.includes('tables already');
  const ok = kind === 'dump' && covered.length > 0 && acknowledged.length > covered.length && unexpected.length === 0 && there.ok && here.ok && isFullRefused && Object.values(failing).every(Boolean);
  return { name: 'verify dump', ok, shown: true, tool: tool.trim(), acknowledged: acknowledged.length, covered: covered.length, backupSeconds, there, here, isFullRefused, failing, unexpected: unexpected.length };
}

function settings(dataFolder, databaseUrl, path = `${binaries}${delimiter}${process.env.PATH ?? ''}`) {
  return { PATH: path, DATABASE_URL: databaseUrl, DATA_FOLDER: at(dataFolder), SERVER_KEY: serverKey.toString('base64') };
}

function moothall(args, environment) {
  return promisify(execFile)(process.execPath, [MOOTHALL, ...args], { env: { ...process.env, ...environment } });
}

/** Everything it says, whether it fails or not. */
function said(args, environment) {
  return moothall(args, environment).then(
    ({ stdout, stderr }) => stdout + stderr,
    (failure) => `${failure.stdout}${failure.stderr}`,
  );
}

/** Restores, starts a server on it, and counts. */
async function restoredInto(dataFolder, url, covered, challengeId) {
  const text = await said(['restore', at('backup')], settings(dataFolder, url));
  const isWhole = text.includes('The journal is whole');
  if (!isWhole) return { ok: false, said: text.slice(-500) };
  const api = keep(await ownApi(settings(dataFolder, url)));
  const database = url || (await attachDatabase({ databaseUrl: null, dataFolder: at(dataFolder) })).url;
  const reader = new pg.Client({ connectionString: database });
  await reader.connect();
  const found = checkWritten(covered, await readWritten(reader, challengeId));
  await reader.end();
  const answer = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ challenges(first: 1) { nodes { id } } }' }) });
  const boots = (await answer.json()).data?.challenges.nodes[0]?.id === challengeId;
  await api.stop();
  return { ok: found.lost === 0 && found.duplicate === 0 && boots, ...found, boots };
}

/** Tools that are too old, give up half way, or are killed: each time a sentence that says so, no backup, and nothing that is half of one. */
async function failingTools(url) {
  const tools = {
    tooOld: ['echo "pg_dump (PostgreSQL) 9.6.24"', 'version 9'],
    givesUp: ['case "$1" in --version) echo "pg_dump (PostgreSQL) 99.1" ;; *) echo half > "${5#--file=}"; echo "pg_dump: error: No space left on device" >&2; exit 1 ;; esac', 'No space left on device'],
    isKilled: ['case "$1" in --version) echo "pg_dump (PostgreSQL) 99.1" ;; *) echo half > "${5#--file=}"; kill -9 $$ ;; esac', 'SIGKILL'],
    writesNothing: ['case "$1" in --version) echo "pg_dump (PostgreSQL) 99.1" ;; *) exit 0 ;; esac', 'wrote no dump'],
  };
  const results = {};
  for (const [name, [script, expected]] of Object.entries(tools)) {
    await mkdir(at(name));
    await writeFile(join(at(name), 'pg_dump'), `#!/bin/sh\n${script}\n`);
    await chmod(join(at(name), 'pg_dump'), 0o755);
    const backup = at(`backup-${name}`);
    const text = await said(['backup', backup], settings('data', url, `${at(name)}${delimiter}/usr/bin${delimiter}/bin`));
    results[name] = text.includes(expected) && !text.includes('sesame') && !existsSync(backup) && !existsSync(`${backup}.partial`);
  }
  return results;
}
