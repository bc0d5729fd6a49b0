// `npm run verify:watchers`: a thousand people watch one pledge round on a real server; each new pledge has to reach all of them within a second.
// Prints one line of JSON; exit code 1 when one watcher misses a change, or 1 of 100 waits longer.
import http from 'node:http';
import { loadavg } from 'node:os';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { deadlineWorld } from './deadline-world.mjs';
import { askApi } from './own-api.mjs';
import { program } from './program.mjs';

const IS_QUICK = process.argv.includes('--quick');
const [WATCHERS, PLEDGES] = IS_QUICK ? [100, 5] : [1_000, 20];
const MOST_MS = 1_000;
const PATIENCE_MS = 20_000;
const { server, serverKey, run } = await program('watchers');

await run(play);

async function play() {
  const { database, api, sql } = await server();
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: PLEDGES + 1 });
  const roundId = await openRound(sql, world);
  const watchers = await Promise.all(Array.from({ length: WATCHERS }, () => watch(`${api.address}/data/rounds/${roundId}/live`)));
  await Promise.all(watchers.map((one) => one.reached(1)));
  const [times, alone] = [[], []];
  for (const [at, { organisation, key }] of world.suppliers.slice(1).entries()) {
    const sent = performance.now();
    const made = await askApi(api.address, key.secret, 'mutation ($input: MakePledgeInput!) { makePledge(input: $input) { pledge { id } userErrors { code message } } }', {
      input: { roundId, organisationId: organisation, kind: 'CASH', amount: '1000', authority: 'The board, 3 March', condition: { total: { min: String(1_000 * (1 + (at % 3))) } } },
    });
    if (!made?.data?.makePledge.pledge) throw new Error(`Not pledged: ${JSON.stringify(made)}`);
    alone.push(performance.now() - sent);
    times.push(...(await Promise.all(watchers.map((one) => one.reached(2 + at)))).map((when) => when - sent));
  }
  const broken = watchers.filter((one) => one.isBroken()).length;
  for (const one of watchers) one.close();
  const seen = figures(times);
  const isOk = broken === 0 && times.length === WATCHERS * PLEDGES && seen.p99 <= MOST_MS;
  return { name: 'verify watchers', ok: isOk, watchers: WATCHERS, pledges: PLEDGES, seenMs: seen, pledgeAnsweredMs: figures(alone), broken, load: Number(loadavg()[0].toFixed(1)) };
}

/** A shortlisted solution of the first supplier with an open round, as rows: what is measured is the watching. */
async function openRound(sql, { challengeId, suppliers }) {
  const [solution, round] = [newId('sol'), newId('rnd')];
  await sql.query(`update proposal set state = 'SHORTLISTED' where id = $1`, [suppliers[0].proposal]);
  await sql.query(`update challenge set stage = 'PLEDGING' where id = $1`, [challengeId]);
  await sql.query(`insert into solution (id, slug, challenge_id, proposal_id, position) values ($1, 'watched', $2, $3, 1)`, [solution, challengeId, suppliers[0].proposal]);
  await sql.query(`insert into pledge_round (id, solution_id, challenge_id, target, deadline) values ($1, $2, $3, 10000000, clock_timestamp() + interval '9 days')`, [round, solution, challengeId]);
  await sql.query(`update membership set roles = array['PLEDGER'] where organisation_id = any($1)`, [suppliers.map((one) => one.organisation)]);
  await sql.query(`update api_key set scopes = array['pledges:write'] where organisation_id = any($1)`, [suppliers.map((one) => one.organisation)]);
  return round;
}

/** One connection of its own, as a browser has it. */
function watch(address) {
  const [seen, waiting] = [new Map(), new Map()];
  let isBroken = false;
  const note = (version) => {
    if (seen.has(version)) return;
    seen.set(version, performance.now());
    waiting.get(version)?.(seen.get(version));
  };
  return new Promise((resolve, reject) => {
    const request = http.get(address, { agent: false }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`The server answered ${answer.statusCode}`));
      let rest = '';
      answer.setEncoding('utf8').on('data', (text) => {
        rest += text;
        for (let end = rest.indexOf('\n\n'); end !== -1; end = rest.indexOf('\n\n')) {
          // The whole event is there, so a page could draw it.
          const version = /^id: (\d+)$/m.exec(rest.slice(0, end))?.[1];
          rest = rest.slice(end + 2);
          if (version) note(Number(version));
        }
      });
      answer.once('close', () => (isBroken = true));
      resolve({
        reached: (version) =>
          new Promise((done, fail) => {
            if (seen.has(version)) return done(seen.get(version));
            const timer = setTimeout(() => fail(new Error(`Version ${version} was not seen`)), PATIENCE_MS);
            waiting.set(version, (when) => {
              clearTimeout(timer);
              done(when);
            });
          }),
        isBroken: () => isBroken,
        close: () => request.destroy(),
      });
    });
    request.on('error', (error) => (isBroken ? undefined : reject(error)));
  });
}

function figures(times) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
