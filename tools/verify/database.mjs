// `npm run verify:database`: a server whose database falls silent, resets, slows down, loses answers and is killed, while people write.
// Prints one line of JSON; exit code 1 when the process ends, says ready when it is not or the other way round, or a write is lost or doubled.
import { checkDatabase } from './database-check.mjs';
import { deadlineWorld } from './deadline-world.mjs';
import { faultProxy } from './fault-proxy.mjs';
import { pause } from './own-postgres.mjs';
import { program } from './program.mjs';
import { checkWritten, readWritten, writers } from './writers.mjs';

const PROFILES = { quick: { writers: 4, silentMs: 3_000, rounds: 1 }, full: { writers: 20, silentMs: 5_000, rounds: 5 } };
const profile = process.argv.includes('--quick') ? PROFILES.quick : PROFILES.full;
const ASK_EVERY_MS = 50;
const { serverKey, run, keep, ...own } = await program('database');

await run(play);

async function play() {
  const database = await own.database();
  const faults = keep(await faultProxy(database.url));
  const api = await own.api({ url: faults.url });
  const pid = api.pid();
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: profile.writers });
  const writing = writers(world.suppliers, [api.address], { betweenMs: 50 });
  const watch = watchReadiness(api.address);
  const outages = [];
  for (let round = 0; round < profile.rounds; round += 1) {
    await pause(500);
    outages.push(await outage(watch, 'silent', () => faults.swallow(profile.silentMs)));
    faults.resetAll();
    await pause(300);
    await slowly(faults);
    faults.state.dropAnswers = 0.02;
    await pause(1_500);
    faults.state.dropAnswers = 0;
    await settle(watch);
    outages.push(await outage(watch, 'killed', () => database.killAndRestart()));
  }
  const before = writing.state.acknowledged.length;
  for (const end = Date.now() + 20_000; Date.now() < end && writing.state.acknowledged.length === before; await pause(50));
  const writesGoOn = writing.state.acknowledged.length > before;
  const { acknowledged, unexpected, retries } = await writing.stop();
  await watch.stop();
  const sql = await own.sql(database.url);
  const written = checkWritten(acknowledged, await readWritten(sql, world.challengeId));
  const found = checkDatabase({ outages, written, unexpected: unexpected.length, processEnded: !api.isAlive() || api.pid() !== pid, writesGoOn });
  return { name: 'verify database', ok: Object.values(found).every((count) => count === 0), ...found, acknowledged: acknowledged.length, retries, outages, ...(unexpected.length > 0 ? { forExample: unexpected.slice(0, 3) } : {}) };
}

async function slowly(faults) {
  faults.state.delayMs = 200;
  await pause(1_500);
  faults.state.delayMs = 0;
}

/** Ready again before the next trouble begins. */
async function settle(watch) {
  for (const end = Date.now() + 20_000; Date.now() < end && !watch.isReady(); await pause(50));
}

/** @returns how long it took to be seen, and how long until it was over for people too */
async function outage(watch, what, work) {
  const began = performance.now();
  await work();
  const ended = performance.now();
  const isNoticed = watch.changes.find((one) => one.at >= began && !one.isReady);
  for (const end = Date.now() + 20_000; Date.now() < end && !watch.isReady(); await pause(20));
  const back = performance.now();
  return { what, lastedMs: Math.round(ended - began), noticedMs: isNoticed ? Math.round(isNoticed.at - began) : null, backMs: watch.isReady() ? Math.round(Math.max(0, back - ended)) : null };
}

function watchReadiness(address) {
  const changes = [];
  let [isReady, isOver] = [true, false];
  const asking = (async () => {
    while (!isOver) {
      const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) }).then((one) => one.status, () => 0);
      if ((answer === 200) !== isReady) {
        isReady = answer === 200;
        changes.push({ at: performance.now(), isReady });
      }
      await pause(ASK_EVERY_MS);
    }
  })();
  return {
    changes,
    isReady: () => isReady,
    stop: () => {
      isOver = true;
      return asking;
    },
  };
}
