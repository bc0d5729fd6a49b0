// Prints how PostgreSQL plans the questions of a large Moothall with its tables in one piece and cut by challenge: the source of docs/partitions.md.
// node tools/partition-plans.mjs [challenges]; needs a build. Uses copies of the tables, on a server of its own that it fills and deletes.
import { migrate } from '../apps/api/dist/platform/database/migrate.js';
import { MIGRATIONS } from '../apps/api/dist/platform/database/migrations.js';
import { program } from './verify/program.mjs';

const CHALLENGES = Number(process.argv[2] ?? 100_000);
const [PROPOSALS, SCORES, PARTS] = [5, 3, 16];
const { run, ...own } = await program('partitions');

const QUESTIONS = {
  'the proposals of one challenge': (kind) => `select id, state from ${kind}.proposal where challenge_id = 'chl_000777'`,
  'the mean score of each proposal of one challenge': (kind) => `select p.id, avg(s.value) from ${kind}.proposal p join ${kind}.score s on s.challenge_id = p.challenge_id and s.proposal_id = p.id where p.challenge_id = 'chl_000777' group by p.id`,
  'one proposal by its id alone': (kind) => `select * from ${kind}.proposal where id = 'prp_000777_2'`,
  'the proposals of one organisation': (kind) => `select id, challenge_id from ${kind}.proposal where organisation_id = 'org_00042' order by id limit 20`,
  'all scores by challenge': (kind) => `select p.challenge_id, count(*), avg(s.value) from ${kind}.proposal p join ${kind}.score s on s.challenge_id = p.challenge_id and s.proposal_id = p.id group by p.challenge_id`,
};

await run(play);

async function play() {
  const { url } = await own.database();
  await migrate(url, MIGRATIONS);
  const sql = await own.sql(url);
  await describeTables(sql);
  for (const kind of ['whole', 'parted']) await fill(sql, kind);
  await sql.query('set enable_partitionwise_join = on; set enable_partitionwise_aggregate = on; set max_parallel_workers_per_gather = 0; set jit = off');
  for (const [name, question] of Object.entries(QUESTIONS)) for (const kind of ['whole', 'parted']) await explain(sql, name, kind, question(kind));
  const { rows } = await sql.query(`select inhrelid::regclass::text as part, pg_relation_size(inhrelid) as bytes, pg_indexes_size(inhrelid) as indexes from pg_inherits where inhparent = 'parted.score'::regclass`);
  const { rows: whole } = await sql.query(`select pg_relation_size('whole.score') as bytes, pg_indexes_size('whole.score') as indexes`);
  console.log(`\nscore in one piece: ${mega(whole[0].bytes)} MB and ${mega(whole[0].indexes)} MB of indexes; each of ${rows.length} parts: ${mega(rows[0].bytes)} MB and ${mega(rows[0].indexes)} MB`);
  return { name: 'partition plans', ok: rows.length === PARTS, challenges: CHALLENGES };
}

function mega(bytes) {
  return (Number(bytes) / 1e6).toFixed(1);
}

/** Which tables say themselves to which challenge a row belongs. */
async function describeTables(sql) {
  const { rows } = await sql.query(
    `select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'challenge_id' and not a.attisdropped) as "has" from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  for (const has of [true, false]) console.log(`${has ? 'With' : 'Without'} challenge_id (${rows.filter((row) => row.has === has).length}): ${rows.filter((row) => row.has === has).map((row) => row.name).join(', ')}\n`);
}

async function fill(sql, kind) {
  const cut = kind === 'parted' ? 'partition by hash (challenge_id)' : '';
  await sql.query(`create schema ${kind}`);
  await sql.query(`create table ${kind}.proposal (id text collate "C", challenge_id text collate "C" not null, organisation_id text collate "C" not null, state text not null, draft bytea, primary key (challenge_id, id)) ${cut}`);
  await sql.query(`create table ${kind}.score (challenge_id text collate "C" not null, proposal_id text collate "C" not null, person_id text collate "C" not null, criterion text not null, value int not null, primary key (challenge_id, proposal_id, person_id, criterion)) ${cut}`);
  if (cut) for (const table of ['proposal', 'score']) for (let n = 0; n < PARTS; n += 1) await sql.query(`create table parted.${table}_${n} partition of parted.${table} for values with (modulus ${PARTS}, remainder ${n})`);
  await sql.query(
    `insert into ${kind}.proposal select 'prp_' || lpad(c::text, 6, '0') || '_' || p, 'chl_' || lpad(c::text, 6, '0'), 'org_' || lpad(((c * 31 + p) % 20000)::text, 5, '0'), 'SUBMITTED', decode(md5(c::text), 'hex')
     from generate_series(1, $1::int) c, generate_series(1, ${PROPOSALS}) p`,
    [CHALLENGES],
  );
  await sql.query(`insert into ${kind}.score select challenge_id, id, 'per_' || s, 'IMPACT', 1 + s from ${kind}.proposal, generate_series(1, ${SCORES}) s`);
  await sql.query(`create index on ${kind}.proposal (organisation_id, id)`);
  await sql.query(`create index on ${kind}.proposal (id)`);
  await sql.query('vacuum analyze');
}

async function explain(sql, name, kind, question) {
  await sql.query(question);
  const { rows } = await sql.query(`explain (analyze, buffers, costs off, summary on) ${question}`);
  const lines = rows.map((row) => row['QUERY PLAN']);
  // Sixteen equal parts tell no more than two.
  const shown = lines.filter((line, at) => at < 14 || /Time:|^Planning|^Execution/u.test(line));
  console.log(`\n== ${name}, ${kind}\n${question}\n${shown.join('\n')}${shown.length < lines.length ? `\n(${lines.length - shown.length} lines more)` : ''}`);
}
