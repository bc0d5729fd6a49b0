// Plants words of two people in every column that the register calls a person's own: through the API where a person writes it, else as a row of its own.
import { randomUUID } from 'node:crypto';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { CLASSIFIED, GIFTS, REGISTER } from '../../apps/api/dist/privacy/register/register.js';

/** Never given to anybody, so they are looked for only after the erasing. */
const SECRET = /[._](?:token_hash|password_hash)$/u;
/** Whoever was asked by letter, not who asked. */
const OWNERS = { 'team_consent.token_hash': 'email' };
/** Locked, counted by hash, or append-only: planted through the API, or by their own rules. */
const ELSEWHERE = new Set(['attempt.key', 'journal_entry.details', 'proposal.draft', 'proposal.unsent_draft', 'proposal_version.own_copy', 'proposal_file.name_box', 'team_consent.note_box', 'person.name', 'person.email', 'person.password_hash', 'session.token_hash', 'document_version.content']);

/** What a row must hold where there is none to go by. */
const BLANKS = {
  join_request: { role: 'PARTICIPANT', state: 'ASKED' },
  advantage_decision: { decision: 'EXCLUDED', advantage: {}, reason: {} },
  panel_departure: { role: 'EVALUATOR', declarations: {} },
  past_employment: { position: 1 },
  pack_redaction: { ground: 'S40' },
  pilot_dispute: { number: 1 },
  one_time_token: { expires_at: new Date().toISOString() },
  invitation: { roles: ['ADMIN'], expires_at: new Date().toISOString() },
  api_key: { scopes: [] },
};

/** What must stand beside a text for the database to take it. */
const BESIDE = {
  'case_study_confirmation.email': { state: 'ASKED' },
  'document_version.file_name': { content: '\\x00', text: null },
  'money_call.reason': { state: 'VOIDED', settled_by: 'somebody', settled_at: new Date().toISOString(), posted: null },
  'pilot_measurement.correction': { corrects: () => newId('msr') },
};

export function wordsOf(who) {
  const words = [];
  return {
    who,
    words,
    /** @param where `table.column`, as it stands in the register */
    make: (where, how = 'API') => {
      const word = `canary${who}${randomUUID().replaceAll('-', '').slice(0, 16)}`;
      words.push({ word, where, how, isGiven: !SECRET.test(where) && where !== 'notification.data' && where !== 'secret' });
      return word;
    },
  };
}

/** One row for each word that no API planted. @returns columns that could not be planted, with the reason */
export async function plantRows(sql, subject, planted) {
  const failed = [];
  await sql.query(`set session_replication_role = 'replica'`);
  for (const { table, own = {} } of REGISTER) {
    for (const column of Object.keys(own)) {
      const where = `${table}.${column}`;
      if (ELSEWHERE.has(where)) continue;
      const gifts = GIFTS.filter((gift) => gift.table === table && gift.columns.split(' ').includes(column));
      const owners = gifts.length > 0 ? gifts.map((gift) => ownerIn(gift.where)) : OWNERS[where] ? [OWNERS[where]] : [REGISTER.find((one) => one.table === table).people.split(' ')[0]];
      // By an address a row is found: that is a word already.
      const word = column === owners[0] ? subject.email : planted.make(where, 'row');
      const trouble = await plantRow(sql, { table, column, owner: owners[0], word, subject });
      if (trouble) failed.push(`${where}: ${trouble}`);
    }
  }
  await sql.query(`set session_replication_role = 'origin'`);
  return failed;
}

/** The column by which a row is found to be somebody's. */
function ownerIn(where) {
  return /lower\((\w+)\) = :email/u.exec(where)?.[1] ?? /(\w+) = :(?:person|email)/u.exec(where)?.[1] ?? /any\((\w+)\)/u.exec(where)?.[1];
}

async function plantRow(sql, { table, column, owner, word, subject }) {
  const columns = await columnsOf(sql, table);
  const { rows } = await sql.query(`select to_jsonb(t) as row from ${table} t limit 1`);
  const like = rows[0]?.row ?? blank(table, columns);
  const row = { ...like, ...(await freshKeys(sql, table, owner, like)), ...beside(`${table}.${column}`) };
  row[owner] = /email$/u.test(owner) ? subject.email : subject.id;
  if (table === 'team_consent') Object.assign(row, { organisation_id: null, email: row.email ?? 'somebody@members.example', tell: null });
  if (table === 'evidence_item') row.import_id = null;
  const type = columns.find((one) => one.name === column).type;
  row[column] = type === 'jsonb' ? { en: word } : word;
  const names = Object.keys(row).filter((name) => columns.some((one) => one.name === name && !one.generated));
  const text = `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_record(null::${table}, $1::jsonb)`;
  return sql.query(text, [JSON.stringify(row)]).then(
    () => null,
    (error) => error.message,
  );
}

const beside = (where) => Object.fromEntries(Object.entries(BESIDE[where] ?? {}).map(([name, value]) => [name, typeof value === 'function' ? value() : value]));

const columnCache = new Map();
async function columnsOf(sql, table) {
  if (!columnCache.has(table)) {
    const { rows } = await sql.query(
      `select a.attname as name, format_type(a.atttypid, null) as type, a.attgenerated <> '' or a.attidentity = 'a' as generated, a.attnotnull and d.oid is null as needed
       from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped`,
      [table],
    );
    columnCache.set(table, rows);
  }
  return columnCache.get(table);
}

function blank(table, columns) {
  const needed = columns.filter(({ needed, type }) => needed && type === 'text').map(({ name }) => [name, name === 'id' ? newId('xxx') : `${name}-of-a-plant`]);
  return { ...Object.fromEntries(needed), ...BLANKS[table] };
}

/** So that a copy of a row is a row of its own: of each unique index a text that refers to nothing is made anew, else a number, else whatever there is. */
async function freshKeys(sql, table, owner, row) {
  const { rows } = await sql.query(
    `select (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'refers', exists (select 1 from pg_constraint k where k.contype in ('f', 'c') and k.conrelid = i.indrelid and a.attnum = any(k.conkey))) order by array_position(i.indkey::int2[], a.attnum)) from pg_attribute a
       where a.attrelid = i.indrelid and a.attnum = any(i.indkey::int2[])) as columns from pg_index i where i.indrelid = $1::regclass and i.indisunique`,
    [table],
  );
  const fresh = {};
  for (const { columns } of rows) {
    const free = (columns ?? []).filter(({ name }) => name !== owner && row[name] !== null);
    const text = free.find(({ type, refers }) => type === 'text' && !refers);
    const number = free.find(({ type }) => type === 'integer');
    if (text) fresh[text.name] = `${newId('xxx')}`;
    else if (number) fresh[number.name] = Math.floor(Math.random() * 1e9);
    else if (free[0]?.type === 'text') fresh[free[0].name] = newId('xxx');
  }
  return fresh;
}

/** Columns that hold an id of a person or an address although the register says that they hold nothing of anybody. */
export async function misfiled(sql) {
  const found = [];
  for (const { table, column } of CLASSIFIED.filter(({ kind }) => kind === 'nothing')) {
    const { rows } = await sql.query(`select 1 from ${table} where ${column}::text ~ 'per_[0-9a-f]{32}|[a-z0-9.]+@[a-z0-9]+[.][a-z]' limit 1`);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

/** Names and addresses of everybody, looked for in every table but their own: the demo has been played through the API, so this is where verbs copy them to. */
export async function copied(sql) {
  const people = (await sql.query('select name, lower(email) as email from person')).rows;
  const words = people.flatMap(({ name, email }) => [name.toLowerCase(), email]);
  const { rows: tables } = await sql.query(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'person' order by 1`);
  const found = [];
  for (const { name } of tables) {
    const { rows } = await sql.query(`select lower(string_agg(t::text, ' ')) as text from ${name} t`);
    if (words.some((word) => rows[0].text?.includes(word))) found.push(name);
  }
  return { people: people.length, found };
}

/** What of the data of entries looks like words instead of ids, figures, digests and codes: act and name. */
export async function wordsInJournal(sql) {
  const { rows } = await sql.query(`
    with recursive values as (
      select details ->> 'act' as act, key, value from journal_entry, jsonb_each(details -> 'data')
      union all select v.act, v.key || '.' || coalesce(inner_each.key, ''), inner_each.value from values v,
        lateral (select key, value from jsonb_each(case when jsonb_typeof(v.value) = 'object' then v.value else '{}' end)
          union all select null, value from jsonb_array_elements(case when jsonb_typeof(v.value) = 'array' then v.value else '[]' end)) inner_each
    ) select distinct act || ' ' || key as place from values where jsonb_typeof(value) = 'string' and value #>> '{}' ~ '\\s|[^\\x01-\\x7e]' order by 1`);
  const entries = await sql.query('select count(*)::int as n from journal_entry');
  return { entries: entries.rows[0].n, found: rows.map(({ place }) => place) };
}
