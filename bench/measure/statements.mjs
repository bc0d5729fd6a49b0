// Counts the statements that PostgreSQL runs for a request, by its own books.
import { openConnection } from '../load/connection.mjs';
import { pause } from '../load/measure.mjs';

const LONGEST = 6;
/** Long enough for what servers look for every few seconds. */
const IDLE_MS = 5_000;
/** Looked at once in a run. */
let idle = null;

/**
 * @param sql a connection of our own, whose statements are left out
 * @param make gives so many requests
 * @returns how many statements a request takes, beginnings and ends of transactions included, and which take longest; what servers ask
 *   by themselves, as they do without any request, is left out
 */
export async function statementsOf(sql, peer, make) {
  await sql.query(`alter system set pg_stat_statements.track = 'all'`);
  await sql.query('select pg_reload_conf()');
  const line = openConnection(peer.port);
  try {
    await ask(line, make(20));
    const requests = make(100);
    const began = performance.now();
    const asked = await runMeanwhile(sql, () => ask(line, requests));
    const took = performance.now() - began;
    idle ??= await idleOn(sql);
    const each = asked.map(({ id, calls, ms, query }) => {
      const { calls: ofThem = 0, ms: theirs = 0 } = idle.get(id) ?? {};
      const perRequest = (all, perMs) => Math.max(0, all - perMs * took) / requests.length;
      return { calls: perRequest(calls, ofThem), ms: perRequest(ms, theirs), query: query.replaceAll(/\s+/g, ' ').slice(0, 160) };
    });
    return { count: each.reduce((sum, { calls }) => sum + calls, 0), longest: each.slice(0, LONGEST) };
  } finally {
    line.close();
    await sql.query(`alter system set pg_stat_statements.track = 'none'`);
    await sql.query('select pg_reload_conf()');
  }
}

/** What all servers ask together, by statement, for each millisecond in which nobody asks them for anything. */
async function idleOn(sql) {
  const rows = await runMeanwhile(sql, () => pause(IDLE_MS));
  return new Map(rows.map(({ id, calls, ms }) => [id, { calls: calls / IDLE_MS, ms: ms / IDLE_MS }]));
}

/** @returns what PostgreSQL ran during some work, the longest first */
async function runMeanwhile(sql, work) {
  await sql.query('select pg_stat_statements_reset()');
  await work();
  const { rows } = await sql.query(`select userid || ' ' || queryid as id, calls::int, total_exec_time as ms, query from pg_stat_statements
    where toplevel and query not ilike '%pg_stat_statements%' order by total_exec_time desc`);
  return rows;
}

async function ask(line, requests) {
  for (const { bytes, hear } of requests) {
    const { status } = await line.ask(bytes);
    if (status !== 200) throw new Error(`A request whose statements were to be counted was answered ${status}`);
    hear?.();
  }
}
