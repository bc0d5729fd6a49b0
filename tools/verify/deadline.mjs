// `npm run verify:deadline`: many submissions around a deadline on two servers with wrong clocks, while servers and database are killed.
// Prints one line of JSON; exit code 1 unless nothing was lost, doubled, late, stored though refused, added behind the close or unrecorded.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { rootOf } from '../../apps/api/dist/proposals/sealing/freeze-set.js';
import { checkDeadline } from './deadline-check.mjs';
import { deadlineIn, deadlineWorld } from './deadline-world.mjs';
import { askApi } from './own-api.mjs';
import { pause } from './own-postgres.mjs';
import { program } from './program.mjs';

const PROFILES = {
  quick: { suppliers: 100, each: 4, seconds: 6, apiKills: 2, databaseKills: 1 },
  full: { suppliers: 1_000, each: 10, seconds: 150, apiKills: 20, databaseKills: 5 },
};
/** So much of the sending is planned for behind the deadline. */
const BEHIND = 0.15;
const THROWN_AWAY = 0.2;
const CLOCKS = [-300, 300];
const SUBMIT = 'mutation ($input: ProposalStepInput!) { submitProposal(input: $input) { proposal { id version } receipt { hash } userErrors { code } } }';

const profile = process.argv.includes('--quick') ? PROFILES.quick : PROFILES.full;
const began = Date.now();
const { folder, serverKey, run, ...own } = await program('deadline');
const tally = { retries: 0, answersThrownAway: 0, apiKills: 0, databaseKills: 0 };
let isOver = false;

await run(play);

async function play() {
  const database = await own.database();
  const apis = [];
  // One after the other, since the first brings the database up to date.
  for (const [index, clockShiftSeconds] of CLOCKS.entries()) {
    apis.push(await own.api(database, { DATA_FOLDER: join(folder, `api-${index}`) }, { clockShiftSeconds }));
  }
  const world = await deadlineWorld({ url: database.url, address: apis[0].address, serverKey, suppliers: profile.suppliers });
  const spread = profile.seconds * 1000;
  await deadlineIn(database.url, world.challengeId, spread);
  const killing = kill(apis, database, spread);
  const outcomes = (await Promise.all(world.suppliers.map((supplier) => sendAll(supplier, apis, spread / (1 - BEHIND))))).flat();
  isOver = true;
  await killing;
  const stored = await readStored(database.url, world.challengeId);
  const found = checkDeadline({ outcomes }, stored);
  const figures = { submissions: outcomes.length, acknowledged: outcomes.filter((one) => one.hash).length, refusedLate: outcomes.filter((one) => one.late).length, ...tally, clockShiftSeconds: CLOCKS };
  const isWhole = outcomes.every((one) => one.hash || one.late) && tally.apiKills >= profile.apiKills && tally.databaseKills >= profile.databaseKills;
  const unexpected = outcomes.filter((one) => one.unexpected).map((one) => one.unexpected);
  return { name: 'verify deadline', ok: isWhole && Object.values(found).every((count) => count === 0), ...figures, ...found, unexpected: unexpected.length, ...(unexpected.length > 0 ? { forExample: unexpected.slice(0, 3) } : {}), seconds: Math.round((Date.now() - began) / 1000) };
}

/** One supplier: each time with a new key, and with the same key again until an answer has been kept. */
async function sendAll(supplier, apis, spread) {
  const outcomes = [];
  let { version } = supplier;
  const start = Date.now();
  for (let turn = 0; turn < profile.each; turn += 1) {
    const due = ((turn + Math.random()) / profile.each) * spread;
    await pause(Math.max(0, start + due - Date.now()));
    const sent = await sendOnce(supplier, version, apis);
    outcomes.push(sent.outcome);
    version = sent.version;
  }
  return outcomes;
}

async function sendOnce(supplier, version, apis) {
  const key = randomUUID();
  for (;;) {
    const api = apis[Math.floor(Math.random() * apis.length)];
    const json = await askApi(api.address, supplier.key.secret, SUBMIT, { input: { id: supplier.proposal, version } }, key);
    const answer = json?.data?.submitProposal;
    if (answer && Math.random() < THROWN_AWAY) tally.answersThrownAway += 1;
    else if (answer?.receipt) return { version: answer.proposal.version, outcome: { proposal: supplier.proposal, hash: answer.receipt.hash } };
    else if (answer?.userErrors.some((error) => error.code === 'DEADLINE_PASSED')) return { version, outcome: { proposal: supplier.proposal, late: true } };
    else if (json && !isBusy(json)) return { version, outcome: { proposal: supplier.proposal, unexpected: JSON.stringify(json).slice(0, 300) } };
    tally.retries += 1;
    await pause(50 + Math.random() * 200);
  }
}

/** Nothing was done because somebody held the same rows too long, as while a killed server's locks end: to be tried again, as the answer says. */
function isBusy(json) {
  return json.errors?.some((error) => error.extensions?.code === 'CONFLICT' && error.message.includes('at the same moment')) ?? false;
}

/** Spread over the sending, so that some fall on the deadline. */
async function kill(apis, database, spread) {
  const victims = [...Array(profile.apiKills).fill('api'), ...Array(profile.databaseKills).fill('database')].map((what) => ({ what, lot: Math.random() })).sort((one, other) => one.lot - other.lot);
  const gap = (spread * 1.05) / (victims.length + 1);
  for (const [index, { what }] of victims.entries()) {
    if (!isOver) await pause(gap);
    if (what === 'database') await database.killAndRestart();
    else await apis[index % apis.length].killAndRestart();
    tally[what === 'api' ? 'apiKills' : 'databaseKills'] += 1;
  }
}

async function readStored(url, challengeId) {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const ask = async (text) => (await sql.query(text, [challengeId])).rows;
  let challenge;
  for (const end = Date.now() + 30_000; Date.now() < end && challenge?.stage !== 'CLOSED'; await pause(100)) {
    [challenge] = await ask('select stage, closes_at, closed_at from challenge where id = $1');
  }
  const versions = await ask(
    `select v.proposal_id, v.version, v.hash, v.submitted_at, e.at as logged_at from proposal_version v join proposal p on p.id = v.proposal_id
     left join journal_entry e on e.chain = p.organisation_id and e.seq = v.log_seq and e.details -> 'data' ->> 'hash' = v.hash where p.challenge_id = $1`,
  );
  const leaves = await ask('select proposal_id, version, hash from closing_leaf where challenge_id = $1 order by position');
  const [closing] = await ask('select count, root from challenge_closing where challenge_id = $1');
  const late = await ask(`select distinct p.id from journal_entry e join proposal p on p.organisation_id = e.chain where e.details ->> 'act' = 'proposal.late-attempt' and p.challenge_id = $1`);
  await sql.end();
  return {
    closesAt: challenge.closes_at.getTime(),
    closedAt: challenge.closed_at?.getTime() ?? null,
    count: closing?.count ?? null,
    root: closing?.root ?? null,
    rootAnew: rootOf(leaves.map((one) => one.hash).toSorted()),
    versions: versions.map((one) => ({ proposal: one.proposal_id, version: one.version, hash: one.hash, submittedAt: one.submitted_at.getTime(), loggedAt: one.logged_at?.getTime() ?? null })),
    leaves: leaves.map((one) => ({ proposal: one.proposal_id, version: one.version, hash: one.hash })),
    lateEntries: new Set(late.map((one) => one.id)),
  };
}
