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
  return { sql, keys, ids, wordOf: (fact, world) => `canary${run}${world.toLowerCase()}${String(numbers.get(fact)).padStart(3, '0')}x` };
}

/** Makes facts what they are in a world. @returns those that changed no row, which would prove nothing */
export async function setWorld(stand, facts, world) {
  const idle = [];
  for (const fact of facts) {
    const [text, values] = await statementOf(stand, fact, world);
    await stand.sql.query(`set session_replication_role = '${fact.past ? 'replica' : 'origin'}'`);
    const { rowCount } = await stand.sql.query(text, values).catch((error) => {
      throw new Error(`${nameOf(fact)}: ${error.message}: ${text}`);
    });
    if (rowCount === 0 && !(fact.row || fact.make)) idle.push(nameOf(fact));
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
  const quoted = (text) => text.replaceAll(':word', `'${canary}'::text`);
  const table = fact.of.split('.')[0];
  if (!fact.row) {
    const column = fact.of.split('.')[1];
    const where = stand.ids[fact.id] ? `id = '${stand.ids[fact.id]}'` : fact.where;
    return [`update ${table} set ${column} = ${quoted(fact.values[world === 'A' ? 0 : 1])} where ${where}`, []];
  }
  const patch = Object.entries(fact.row.patch).map(([column, text]) => `'${column}', ${quoted(text)}`).join(', ');
  const made = `jsonb_build_object(${patch})`;
  if (world === 'A') return [`delete from ${table} t where to_jsonb(t) @> ${fact.row.known ?? `jsonb_build_object(${Object.entries(fact.row.patch).filter(([column]) => (fact.row.keys ?? ['id']).includes(column)).map(([column, text]) => `'${column}', ${text}`).join(', ')})`}`, []];
  const like = fact.row.like === null ? `null::${table}` : `(select t from ${table} t where ${fact.row.like} limit 1)`;
  return [`insert into ${table} select (jsonb_populate_record(${like}, ${made})).* on conflict do nothing`, []];
}
