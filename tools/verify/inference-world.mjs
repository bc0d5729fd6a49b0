// The stage on which hidden facts are one thing or another: the demo, people who stand outside of all of it, and the hands of the database's owner.
import { randomBytes } from 'node:crypto';
import { hashSecret } from '../../apps/api/dist/identity/secrets.js';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { storePerson } from './deadline-world.mjs';
import { BEFORE, FACTS, IDS } from './inference-facts.mjs';

/** Who has nothing to do with any of it: every fact is hidden from them. */
export const OUTSIDERS = ['visitor', 'person', 'rival', 'council', 'funder', 'program'];

/** @returns headers by the name of the caller: outsiders, and people of the demo by the first part of their address */
export async function callersOf(sql, names) {
  const council = await storePerson(sql, 'COUNCIL', ['ADMIN', 'BUYER', 'APPROVER', 'EVALUATOR', 'AUDITOR', 'PLEDGER']);
  const people = {
    person: await storePerson(sql, null, []),
    rival: await storePerson(sql, 'SUPPLIER', ['ADMIN', 'PROPOSER', 'PLEDGER']),
    council,
    funder: await storePerson(sql, 'FUNDER', ['ADMIN', 'PLEDGER']),
  };
  const headers = { visitor: {}, program: await key(sql, council) };
  for (const [name, id] of Object.entries(people)) headers[name] = await session(sql, id);
  for (const name of names.filter((one) => !(one in headers))) {
    const { rows } = await sql.query('select id from person where email like $1', [`${name}@%`]);
    if (rows.length !== 1) throw new Error(`The demo has ${rows.length} people called ${name}`);
    headers[name] = await session(sql, rows[0].id);
  }
  return headers;
}

async function session(sql, person) {
  const token = randomBytes(32).toString('base64url');
  await sql.query(`insert into session (id, token_hash, person_id, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 hour')`, [newId('ses'), hashSecret(token), person]);
  return { cookie: `moothall_session=${token}` };
}

async function key(sql, person) {
  const prefix = randomBytes(6).toString('base64url');
  const secret = `moot_live_${prefix}_${randomBytes(32).toString('base64url')}`;
  const scopes = ['challenges:read', 'challenges:write', 'proposals:read', 'proposals:write', 'evaluations:read', 'evaluations:write', 'pledges:read', 'pledges:write'];
  await sql.query(`insert into api_key (id, prefix, secret_hash, organisation_id, name, scopes, created_by) select $1, $2, $3, organisation_id, 'everything', $4, person_id from membership where person_id = $5`, [newId('key'), prefix, hashSecret(secret), scopes, person]);
  return { authorization: `Api-Key ${secret}` };
}

/** What facts are set by: their ids, their keys, and a word of each fact in each world. */
export async function standing(sql, keys) {
  for (const text of BEFORE) await sql.query(text);
  const ids = {};
  for (const [name, text] of Object.entries(IDS)) {
    const { rows } = await sql.query(`select ${text} as id`);
    if (!rows[0].id) throw new Error(`There is nothing that could be ${name}`);
    ids[name] = rows[0].id;
  }
  const numbers = new Map(FACTS.map((fact, number) => [fact, number]));
  const run = randomBytes(4).toString('hex');
  // Longest first, since some stand in others. What is made meanwhile changes nothing of what was found now.
  const known = Object.entries(IDS).map(([name, text]) => [text, ids[name]]).toSorted(([one], [other]) => other.length - one.length);
  return { sql, keys, ids, known, columns: await columnsOf(sql), wordOf: (fact, world) => `canary${run}${world.toLowerCase()}${String(numbers.get(fact)).padStart(3, '0')}x` };
}

/** Makes facts what they are in a world. @returns what went wrong: facts that could not be set would prove nothing */
export async function setWorld(stand, facts, world) {
  const idle = [];
  for (const fact of facts) {
    const [text, values] = await statementOf(stand, fact, world);
    await stand.sql.query(`set session_replication_role = '${[true, world].includes(fact.past) ? 'replica' : 'origin'}'`);
    const { rowCount, trouble } = await stand.sql.query(text, values).catch((error) => ({ trouble: error.message }));
    if (trouble) idle.push(`${nameOf(fact)} cannot be set: ${trouble}`);
    else if (rowCount === 0 && !(fact.row || fact.make)) idle.push(`${nameOf(fact)} is nowhere`);
  }
  await stand.sql.query(`set session_replication_role = 'origin'`);
  // Nothing may be answered out of what a server remembers from the other world.
  await stand.sql.query('update card_epoch set stamp = stamp + 1');
  return idle;
}

export const nameOf = (fact) => (fact.row ? `${fact.of} (a row)` : fact.of) + (fact.note ? ` (${fact.note})` : '');

async function statementOf(stand, fact, world) {
  const canary = stand.wordOf(fact, world);
  if (fact.make) return fact.make({ ...stand, word: canary, world });
  const written = (text) => stand.known.reduce((left, [asked, id]) => left.replaceAll(asked, `'${id}'`), text).replaceAll(':word', `'${canary}'::text`).replaceAll(/@([a-z]+)/gu, (whole, name) => stand.ids[name] ?? whole);
  const [table, column] = fact.of.split('.');
  if (!fact.row) return [`update ${table} set ${column} = ${written(fact.values[world === 'A' ? 0 : 1])} where ${written(fact.where)}`, []];
  const { like, patch, keys } = fact.row;
  const pairs = (names) => names.map((name) => `'${name}', ${written(patch[name])}`).join(', ');
  if (world === 'A') return [`delete from ${table} t where to_jsonb(t) @> jsonb_build_object(${pairs(keys)})`, []];
  const source = like === null ? `null::${table}` : `(select t from ${table} t where ${written(like)} limit 1)`;
  const columns = stand.columns.get(table).join(', ');
  return [`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(${source}, jsonb_build_object(${pairs(Object.keys(patch))})) on conflict do nothing`, []];
}

/** Of each table all columns that may be written. */
async function columnsOf(sql) {
  const { rows } = await sql.query(`select c.relname as table, array_agg(quote_ident(a.attname)) as columns from pg_attribute a join pg_class c on c.oid = a.attrelid where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '' group by 1`);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
