// `npm run verify:moderation`: rounds of eight operations at once on the scores and the shortlist of one evaluation, on a real server.
// Prints one line of JSON; exit code 1 unless each round is some serial order and each loser was told the current version.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { deadlineIn, deadlineWorld } from './deadline-world.mjs';
import { checkRound } from './moderation-check.mjs';
import { judgedWorld, take } from './moderation-world.mjs';
import { ownApi } from './own-api.mjs';
import { ownPostgres, pause } from './own-postgres.mjs';

const ROUNDS = process.argv.includes('--quick') ? 10 : 200;
const AT_ONCE = 8;
const SHORTLISTED_AGAIN = [
  'delete from solution where challenge_id = $1',
  'delete from shortlist_entry where shortlist_id in (select id from shortlist where challenge_id = $1)',
  'delete from shortlist where challenge_id = $1',
  'update assessment set issued_at = null, total = null, rank = null where proposal_id in (select id from proposal where challenge_id = $1)',
  `update proposal set state = 'MODERATED' where challenge_id = $1`,
  'update proposal_reader set is_blind = true where proposal_id in (select id from proposal where challenge_id = $1)',
  `update challenge set stage = 'EVALUATING', version = version + 1 where id = $1`,
];

const began = Date.now();
const folder = await mkdtemp(join(tmpdir(), 'moothall-moderation-'));
await chmod(folder, 0o755);
const running = [];

try {
  const result = await play();
  console.log(JSON.stringify(result));
  process.exitCode = result.ok ? 0 : 1;
} finally {
  for (const { stop } of running.toReversed()) await stop();
  await rm(folder, { recursive: true, force: true });
}

async function play() {
  const database = await ownPostgres(join(folder, 'postgres'));
  running.push(database);
  const serverKey = randomBytes(32);
  const api = await ownApi({ DATABASE_URL: database.url, DATA_FOLDER: join(folder, 'api'), SERVER_KEY: serverKey.toString('base64') });
  running.push(api);
  const sql = new pg.Client({ connectionString: database.url });
  await sql.connect();
  running.push({ stop: () => sql.end() });
  const world = await deadlineWorld({ url: database.url, address: api.address, serverKey, suppliers: 2 });
  const judged = await judgedWorld({ sql, address: api.address, world, close: () => deadlineIn(database.url, world.challengeId, 0), until });
  const tally = { done: 0, conflict: 0, refused: 0, shortlists: 0 };
  const faults = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) await mend(sql, api.address, judged);
    const start = await look(sql, judged);
    const from = await lastSeq(sql, judged);
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => attempt(api.address, judged, start)));
    const end = await look(sql, judged);
    const entries = await entriesSince(sql, judged, from);
    faults.push(...checkRound({ start, entries, answers, end }).map((fault) => `round ${round}: ${fault}`));
    for (const { outcome } of answers) tally[outcome] = (tally[outcome] ?? 0) + 1;
    if (end.stage === 'EVALUATING') continue;
    tally.shortlists += 1;
    for (const text of SHORTLISTED_AGAIN) await sql.query(text, [judged.challengeId]);
  }
  // Without races there is nothing to see.
  const isOk = faults.length === 0 && tally.conflict > 0 && tally.done > 0 && tally.shortlists > 0;
  return { name: 'verify moderation', ok: isOk, rounds: ROUNDS, operations: ROUNDS * AT_ONCE, ...tally, notSerial: faults.length, faults: faults.slice(0, 5), seconds: Math.round((Date.now() - began) / 1000) };

  async function until(text, values) {
    while ((await sql.query(text, values)).rows.length === 0) await pause(100);
  }
}

/** All cells agreed again, one after the other. */
async function mend(sql, address, judged) {
  const { cells } = await look(sql, judged);
  for (const [key, { state, version }] of Object.entries(cells)) {
    if (state === 'UNDER_MODERATION') await run(address, judged, 'agree', key, version);
    if (state === 'ESCALATED') await run(address, judged, 'settle', key, version);
  }
}

/** One operation by chance, on what everybody read before the round. */
async function attempt(address, judged, start) {
  const keys = Object.keys(start.cells);
  // Few cells, so that they meet.
  const key = keys[Math.floor(Math.random() * 2)];
  const kind = ['agree', 'agree', 'reopen', 'reopen', 'escalate', 'settle', 'decide', 'decide'][Math.floor(Math.random() * 8)];
  return kind === 'decide' ? run(address, judged, kind, judged.challengeId, start.version) : run(address, judged, kind, key, start.cells[key].version);
}

async function run(address, judged, kind, key, version) {
  const [proposalId, criterionCode] = key.split(' ');
  const cell = { proposalId, criterionCode, version, reason: `As the panel has talked it over ${Math.random()}.` };
  const value = Math.floor(Math.random() * 6);
  const calls = {
    agree: ['agreeScore', 'AgreeScoreInput', { ...cell, value }, judged.chair],
    reopen: ['reopenScore', 'ScoreStepInput', cell, judged.chair],
    escalate: ['escalateScore', 'ScoreStepInput', cell, judged.chair],
    settle: ['settleScore', 'SettleScoreInput', { ...cell, value, hasNoInterest: true }, judged.approver],
    decide: ['decideShortlist', 'DecideShortlistInput', { challengeId: judged.challengeId, version, proposalIds: judged.proposals, reasons: 'The best by the published criteria.', overrideReason: 'Both of them are wanted, in this order.' }, judged.buyer],
  };
  const [verb, type, input, who] = calls[kind];
  const answer = await take(address, who, verb, type, input, 'userErrors { code }');
  const error = answer.errors?.[0]?.extensions;
  if (error?.code === 'CONFLICT') return { kind, key, version, outcome: 'conflict', current: error.currentVersion };
  if (error) return { kind, key, version, outcome: 'lost', code: error.code };
  const codes = answer.data[verb].userErrors.map(({ code }) => code);
  return { kind, key, version, outcome: codes.length > 0 ? 'refused' : 'done', codes };
}

async function look(sql, { challengeId, proposals, criteria }) {
  const { rows: challenges } = await sql.query('select stage, version from challenge where id = $1', [challengeId]);
  const { rows } = await sql.query('select distinct on (proposal_id, criterion_code) proposal_id, criterion_code, version, kind from agreed_score where proposal_id = any($1) order by proposal_id, criterion_code, version desc', [proposals]);
  const cells = Object.fromEntries(proposals.flatMap((id) => criteria.map((code) => [`${id} ${code}`, { version: 0, state: 'UNDER_MODERATION' }])));
  const states = { AGREED: 'AGREED', SETTLED: 'AGREED', REOPENED: 'UNDER_MODERATION', ESCALATED: 'ESCALATED' };
  for (const row of rows) cells[`${row.proposal_id} ${row.criterion_code}`] = { version: row.version, state: states[row.kind] };
  return { stage: challenges[0].stage, version: challenges[0].version, cells };
}

async function lastSeq(sql, { challengeId }) {
  return (await sql.query('select max(seq) as seq from journal_entry where chain = $1', [challengeId])).rows[0].seq;
}

async function entriesSince(sql, { challengeId }, from) {
  const { rows } = await sql.query(
    `select details ->> 'act' as act, details ->> 'subject' as subject, details -> 'data' as data from journal_entry where chain = $1 and seq > $2
     and (details ->> 'act' like 'score.%' or details ->> 'act' = 'challenge.shortlisted') order by seq`,
    [challengeId, from],
  );
  return rows.map(({ act, subject, data }) => ({ act, key: data.criterionCode ? `${subject} ${data.criterionCode}` : subject, version: data.version }));
}

