// `npm run verify:tampering`: somebody with all rights changes the journal behind the triggers, a thousand times in six ways; each time the check must say where.
// Every attempt is taken back, so that the next one meets a whole journal. Prints one line of JSON; exit code 1 when one was not found, or a whole journal was blamed.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { detailsText, GENESIS, headerText } from '../../libs/domain/dist/journal/index.js';
import { seededRandom } from '../../libs/domain/dist/random/index.js';
import { append, THE_CLOCK } from '../../apps/api/dist/journal/append.js';
import { Checkpoints } from '../../apps/api/dist/journal/checkpoints.js';
import { VerifyJournal } from '../../apps/api/dist/journal/verify-journal.js';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { migrate } from '../../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../../apps/api/dist/platform/database/migrations.js';
import { program } from './program.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, tampers: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const TAMPERS = Number(values.tampers ?? (values.quick ? 120 : 1_000));
const [CHAINS, ENTRIES] = values.quick ? [20, 20] : [100, 80];
/** What the promise asks of the check, in rows a second. */
const LEAST_SPEED = 40_000;

const random = seededRandom(values.seed);
const upTo = (most) => 1 + Math.floor(random() * most);
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Each changes one chain at an entry and says where the check must find it; null for "by a signed checkpoint". */
const WAYS = {
  edit: async (sql, chain, seq) => {
    await sql.query(`update journal_entry set details = jsonb_set(details, '{data,amount}', '"999"') where chain = $1 and seq = $2`, [chain, seq]);
    return seq;
  },
  delete: async (sql, chain, seq) => {
    await sql.query('delete from journal_entry where chain = $1 and seq = $2', [chain, seq]);
    return seq;
  },
  insert: async (sql, chain, seq) => {
    await sql.query('update journal_entry set seq = seq + 1000000 where chain = $1 and seq > $2', [chain, seq]);
    await sql.query(
      `insert into journal_entry (id, chain, seq, at, prev_hash, details_digest, hash, is_public, details)
       select $3, chain, seq + 1, at, hash, details_digest, encode(sha256(hash::bytea), 'hex'), is_public, details from journal_entry where chain = $1 and seq = $2`,
      [chain, seq, newId('log')],
    );
    await sql.query('update journal_entry set seq = seq - 999999 where chain = $1 and seq > 1000000', [chain]);
    return seq + 1;
  },
  swap: async (sql, chain, seq) => {
    const first = Math.min(seq, ENTRIES - 1);
    await sql.query('update journal_entry set seq = 5000000 where chain = $1 and seq = $2', [chain, first]);
    await sql.query('update journal_entry set seq = $2 where chain = $1 and seq = $2 + 1', [chain, first]);
    await sql.query('update journal_entry set seq = $2 + 1 where chain = $1 and seq = 5000000', [chain, first]);
    return first;
  },
  cut: async (sql, chain, seq) => {
    const from = Math.max(2, seq);
    await sql.query('delete from journal_entry where chain = $1 and seq >= $2', [chain, from]);
    return from;
  },
  // Whoever has everything but the key writes the chain anew from there, head and all: only what was signed before tells.
  rechain: async (sql, chain, seq) => {
    const { rows } = await sql.query('select seq::int as seq, at, details, prev_hash, hash from journal_entry where chain = $1 order by seq', [chain]);
    let prevHash = rows[seq - 2]?.hash ?? GENESIS;
    for (const row of rows.slice(seq - 1)) {
      const details = row.seq === seq ? { ...row.details, data: { ...row.details.data, amount: '999' } } : row.details;
      const detailsDigest = sha256(detailsText(details));
      const hash = sha256(headerText({ chain, seq: row.seq, prevHash, at: row.at.toISOString(), detailsDigest }));
      await sql.query('update journal_entry set details = $3, details_digest = $4, prev_hash = $5, hash = $6 where chain = $1 and seq = $2', [chain, row.seq, JSON.stringify(details), detailsDigest, prevHash, hash]);
      prevHash = hash;
    }
    await sql.query('update journal_head set hash = $2 where chain = $1', [chain, prevHash]);
    return null;
  },
};

const { database, run, keep } = await program('tampering');

await run(async () => {
  const began = Date.now();
  const { url } = await database();
  await migrate(url, MIGRATIONS);
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  keep({ stop: () => sql.end() });
  const rows = { all: async (text, parameters = []) => (await sql.query(text, [...parameters])).rows, one: async (text, parameters = []) => (await sql.query(text, [...parameters])).rows[0] ?? null };
  const journal = new VerifyJournal(rows);
  const checkpoints = new Checkpoints(null, rows, null, null);
  await fill(sql);
  const speed = await measure(journal);
  const found = {};
  for (const way of Object.keys(WAYS)) found[way] = { tried: 0, missed: 0, misplaced: 0 };
  for (let turn = 0; turn < TAMPERS; turn += 1) await attempt({ sql, journal, checkpoints }, Object.keys(WAYS)[turn % 6], found);
  const falseAlarms = (await blamed(journal)) + (await checkpoints.broken()).length;
  const missed = Object.values(found).reduce((sum, one) => sum + one.missed, 0);
  const misplaced = Object.values(found).reduce((sum, one) => sum + one.misplaced, 0);
  const isOk = missed === 0 && misplaced === 0 && falseAlarms === 0 && (values.quick || speed >= LEAST_SPEED);
  return { name: 'verify tampering', promises: ['S7'], ok: isOk, tampers: TAMPERS, missed, misplaced, falseAlarms, rowsPerSecond: speed, ways: found, seed: Number(values.seed), seconds: Math.round((Date.now() - began) / 1000) };
});

/** Chains of the same length, and one signed checkpoint over their heads. */
async function fill(sql) {
  const tx = { query: async (text, parameters) => (await sql.query(text, parameters)).rows };
  await sql.query('begin');
  for (let chain = 0; chain < CHAINS; chain += 1) {
    for (let entry = 0; entry < ENTRIES; entry += 1) await append(tx, { chain: `chn_${chain}`, act: 'journal.tried', subject: 'sub_1', actor: THE_CLOCK, data: { amount: String(entry), note: 'Kept as it was' }, isPublic: entry % 2 === 0 });
  }
  await sql.query(`insert into checkpoint (id, at, chains, root, kid, signature) values ('chk_1', now(), $1, 'root', 'kid', 'signature')`, [CHAINS]);
  await sql.query(`insert into checkpoint_head (checkpoint_id, chain, seq, hash) select 'chk_1', chain, seq, hash from journal_head`);
  await sql.query('commit');
}

/** @returns rows checked in a second */
async function measure(journal) {
  const began = process.hrtime.bigint();
  if ((await blamed(journal)) > 0) throw new Error('A whole journal was blamed');
  return Math.round((CHAINS * ENTRIES) / (Number(process.hrtime.bigint() - began) / 1e9));
}

async function blamed(journal) {
  let [count, seen] = [0, 0];
  for await (const { check } of journal.everything()) {
    seen += 1;
    if (!check.ok) count += 1;
  }
  if (seen !== CHAINS) throw new Error(`${seen} chains were checked of ${CHAINS}`);
  return count;
}

async function attempt({ sql, journal, checkpoints }, way, found) {
  const chain = `chn_${upTo(CHAINS) - 1}`;
  await sql.query('begin');
  // As a superuser would who knows of the triggers.
  await sql.query(`set local session_replication_role = 'replica'`);
  const expected = await WAYS[way](sql, chain, upTo(ENTRIES));
  const { check } = await journal.verify(chain);
  const broken = await checkpoints.broken();
  await sql.query('rollback');
  const counts = found[way];
  counts.tried += 1;
  if (expected === null) {
    if (!broken.some((one) => one.chain === chain)) counts.missed += 1;
  } else if (check.ok) counts.missed += 1;
  else if (check.atSeq !== expected) counts.misplaced += 1;
}
