// `npm run verify:backup`: a backup of a server that is written to, restored into an empty folder, looked through, and started.
// Prints one line of JSON; exit code 1 unless all that was acknowledged before the end of the backup is there, and what is damaged or cut off is refused.
import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { restoreBackup } from '../../apps/api/dist/commands/backup/restore-backup.js';
import { readConfig } from '../../apps/api/dist/platform/config.js';
import { attachDatabase } from '../../apps/api/dist/platform/database/open-database.js';
import { deadlineWorld } from './deadline-world.mjs';
import { ownApi } from './own-api.mjs';
import { pause } from './own-postgres.mjs';
import { program } from './program.mjs';
import { checkWritten, readWritten, writers } from './writers.mjs';

const PROFILES = { quick: { suppliers: 12, before: 500, betweenMs: 150, megabytes: 0 }, full: { suppliers: 40, before: 10_000, betweenMs: 20, megabytes: 1_000 } };
const MOST_SECONDS = 60;
const MOOTHALL = fileURLToPath(new URL('../../apps/api/dist/moothall.js', import.meta.url));
const profile = process.argv.includes('--quick') ? PROFILES.quick : PROFILES.full;
const { folder, serverKey, keep, run } = await program('backup');
const [data, restored, backup] = ['data', 'restored', 'backup'].map((name) => join(folder, name));
const settings = (dataFolder) => ({ DATABASE_URL: '', DATA_FOLDER: dataFolder, SERVER_KEY: serverKey.toString('base64') });

await run(play);

async function play() {
  const api = keep(await ownApi(settings(data)));
  const { url } = await attachDatabase({ databaseUrl: null, dataFolder: data });
  if (profile.megabytes > 0) await fill(url, profile.megabytes);
  const attached = await attachFiles();
  const world = await deadlineWorld({ url, address: api.address, serverKey, suppliers: profile.suppliers });
  const load = writers(world.suppliers, [api.address], { betweenMs: profile.betweenMs });
  await pause(profile.before);
  const cutOff = await cutOffBackup();
  const began = performance.now();
  await moothall(data, 'backup', backup);
  const backupSeconds = (performance.now() - began) / 1000;
  const { coversUntil, files } = JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8'));
  const { acknowledged, unexpected } = await load.stop();
  await api.stop();
  const damage = await refusesDamage(files);
  const restoring = performance.now();
  const said = await moothall(restored, 'restore', backup);
  const restoreSeconds = (performance.now() - restoring) / 1000;
  const booted = await bootAndLook(world.challengeId, acknowledged.filter((one) => one.at < Date.parse(coversUntil)), attached);
  const duringBackup = acknowledged.filter((one) => one.at > Date.parse(coversUntil) - backupSeconds * 1000 && one.at < Date.parse(coversUntil)).length;
  const figures = { acknowledged: acknowledged.length, duringBackup, ...booted, journalWhole: said.includes('The journal is whole'), cutOffRefused: cutOff, damageRefused: damage, unexpected: unexpected.length };
  const megabytes = Math.round(files.reduce((sum, file) => sum + file.bytes, 0) / 1e6);
  const ok = booted.lost === 0 && booted.duplicate === 0 && booted.filesLost === 0 && booted.boots && figures.journalWhole && cutOff && damage && duringBackup > 0 && unexpected.length === 0 && restoreSeconds <= MOST_SECONDS;
  return { name: 'verify backup', ok, ...figures, megabytes, backupSeconds: Number(backupSeconds.toFixed(1)), restoreSeconds: Number(restoreSeconds.toFixed(1)) };
}

async function moothall(dataFolder, ...args) {
  const { stdout } = await promisify(execFile)(process.execPath, [MOOTHALL, ...args], { env: { ...process.env, ...settings(dataFolder) } });
  return stdout;
}

/** In this process, since starting another takes longer than to refuse. @returns what it says, or nothing when it does restore */
function refuses(dataFolder, from) {
  const config = readConfig({ ...settings(dataFolder) });
  return restoreBackup({ config, backup: from, mayReplace: false, progress: { step: (_text, work) => work() } }).then(() => '', (failure) => failure.message);
}

/** A backup that is killed leaves nothing that could be taken for one. */
async function cutOffBackup() {
  const at = join(folder, 'cut-off');
  const child = spawn(process.execPath, [MOOTHALL, 'backup', at], { env: { ...process.env, ...settings(data) }, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const hasBegun = async () => (await readdir(join(`${at}.partial`, 'postgres')).catch(() => [])).length > 0;
  for (const end = Date.now() + 15_000; Date.now() < end && !(await hasBegun()); await pause(10));
  child.kill('SIGKILL');
  await ended;
  const said = await refuses(join(folder, 'nothing'), `${at}.partial`);
  const isRefused = !existsSync(at) && existsSync(`${at}.partial`) && said.includes('holds no backup') && !existsSync(join(folder, 'nothing', 'postgres'));
  await rm(`${at}.partial`, { recursive: true, force: true });
  return isRefused;
}

/** One byte in the middle of the largest file. */
async function refusesDamage(files) {
  const { path } = files.filter((one) => one.path.startsWith('postgres/base/')).toSorted((one, other) => other.bytes - one.bytes)[0];
  const flip = async () => {
    const file = await open(join(backup, path), 'r+');
    const middle = Math.floor((await file.stat()).size / 2);
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, middle);
    await file.write(Buffer.from([buffer[0] ^ 1]), 0, 1, middle);
    await file.close();
  };
  await flip();
  const said = await refuses(join(folder, 'nothing'), backup);
  await flip();
  return said.includes('damaged') && said.includes(path) && !existsSync(join(folder, 'nothing', 'postgres'));
}

async function bootAndLook(challengeId, acknowledged, attached) {
  const again = keep(await ownApi(settings(restored)));
  const { url } = await attachDatabase({ databaseUrl: null, dataFolder: restored });
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const found = checkWritten(acknowledged, await readWritten(sql, challengeId));
  await sql.end();
  const answer = await fetch(`${again.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ challenges(first: 1) { nodes { id } } }' }) });
  const boots = (await answer.json()).data?.challenges.nodes[0]?.id === challengeId;
  await again.stop();
  let filesLost = 0;
  for (const { path, sha256 } of attached) if (createHash('sha256').update(await readFile(join(restored, path)).catch(() => '')).digest('hex') !== sha256) filesLost += 1;
  return { ...found, filesLost, boots };
}

/** As the server keeps them: locked bytes under a name of its own. */
async function attachFiles() {
  const attached = [];
  for (let n = 0; n < 20; n += 1) {
    const [name, bytes] = [join('files', `fil_${n}`), randomBytes(100_000)];
    await mkdir(join(data, name), { recursive: true });
    await writeFile(join(data, name, '0'), bytes);
    attached.push({ path: join(name, '0'), sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return attached;
}

/** A table of bytes that cannot be pressed, so that the copy weighs what a large server's does. */
async function fill(url, megabytes) {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  await sql.query('create schema ballast');
  await sql.query('create table ballast.block (bytes bytea)');
  await sql.query('alter table ballast.block alter column bytes set storage external');
  for (let n = 0; n < megabytes; n += 1) await sql.query('insert into ballast.block values ($1)', [randomBytes(1_000_000)]);
  await sql.end();
}
