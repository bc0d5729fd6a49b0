// Holds what each caller can read and write of each table, with nothing but row-level security in the way, against whose the rows are.
import { partiesOf, VIEWS, WHOSE } from './tenants-oracle.mjs';

/** What PostgreSQL says where a policy or a right is missing. */
const REFUSED = '42501';

/**
 * @param sql as the owner, past all policies @param app as the server's role
 * @param tenants what the database is told, by the name of the caller
 * @returns figures; rows that a caller should see and does not are `missedRows`
 */
export async function checkTenants(sql, app, tenants, tables = Object.keys(WHOSE)) {
  for (const [name, text] of Object.entries(VIEWS)) await sql.query(`create temp view ${name} as ${text}`);
  const figures = { tables: tables.length, callers: Object.keys(tenants).length, cells: 0, rows: 0, foreignRows: 0, missedRows: 0, foreignWrites: 0, withoutTenantErrors: 0, first: [] };
  for (const table of tables) {
    const everything = (await sql.query(`select ctid::text as row, to_jsonb(t) as whole from ${table} t`)).rows;
    const parties = await partiesOf(sql, table);
    const columns = await writableColumns(sql, table);
    figures.rows += everything.length;
    if (everything.length === 0) figures.first.push(`${table} is empty, so nothing was shown`);
    for (const [caller, { tenant, ids }] of Object.entries(tenants)) await tryCell(app, figures, { table, caller, tenant, ids, everything, parties, columns });
    if (await refusesWithoutTenant(app, table)) figures.withoutTenantErrors += 1;
    else figures.first.push(`${table} answers whoever says nothing`);
  }
  for (const name of Object.keys(VIEWS).toReversed()) await sql.query(`drop view if exists pg_temp.${name} cascade`);
  const { foreignRows, missedRows, foreignWrites, first } = figures;
  return { ...figures, first: first.slice(0, 5), ok: foreignRows + missedRows + foreignWrites + first.length === 0 };
}

async function tryCell(app, figures, { table, caller, tenant, ids, everything, parties, columns }) {
  const readable = new Set(parties.filter(({ party }) => party === '*' || ids.includes(party)).map(({ row }) => row));
  const writable = new Set(parties.filter(({ party, writes }) => writes && ids.includes(party)).map(({ row }) => row));
  const seen = await as(app, tenant, `select ctid::text as row from ${table}`);
  const foreign = seen.filter(({ row }) => !readable.has(row)).length;
  const missed = readable.size - (seen.length - foreign);
  const others = everything.filter(({ row }) => !writable.has(row));
  const written = await writes(app, { table, columns }, tenant, others);
  figures.cells += 4;
  figures.foreignRows += foreign;
  figures.missedRows += missed;
  figures.foreignWrites += written.length;
  if (foreign + missed + written.length > 0) figures.first.push(`${caller} in ${table}: ${foreign} foreign rows, ${missed} missed, ${written.join(', ') || 'no'} writes`);
}

/** What PostgreSQL computes itself cannot be written, which would look like a row that was reached. */
async function writableColumns(sql, table) {
  const { rows } = await sql.query(`select string_agg(quote_ident(attname), ', ') as columns from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
  return rows[0].columns;
}

/** Tries to change, to remove and to add rows of others. @returns what went through */
async function writes(app, { table, columns }, tenant, others) {
  if (others.length === 0) return [];
  const rows = others.map(({ row }) => row);
  const column = Object.keys(others[0].whole)[0];
  const tried = [
    ['update', `update ${table} set ${column} = ${column} where ctid = any($1::tid[]) returning 1`, [rows]],
    ['delete', `delete from ${table} where ctid = any($1::tid[]) returning 1`, [rows]],
    ['insert', `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1) returning 1`, [others[0].whole]],
  ];
  const through = [];
  for (const [name, text, values] of tried) if (await wentThrough(app, tenant, text, values)) through.push(name);
  return through;
}

/** Any other trouble than a refusal, such as a reference that is in the way, says that the row was reached. */
async function wentThrough(app, tenant, text, values) {
  try {
    return (await as(app, tenant, text, values)).length > 0;
  } catch (error) {
    if (error.code === REFUSED) return false;
    return true;
  }
}

async function refusesWithoutTenant(app, table) {
  try {
    await app.query(`select 1 from ${table}`);
    return false;
  } catch (error) {
    return error.code === REFUSED && /nobody said whose/u.test(error.message);
  }
}

async function as(app, tenant, text, values = []) {
  await app.query('begin');
  try {
    await app.query(`select set_config('moothall.tenant', $1, true)`, [tenant]);
    return (await app.query(text, values)).rows;
  } finally {
    await app.query('rollback');
  }
}
