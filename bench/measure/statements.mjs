// Counts the statements that PostgreSQL runs for a request, by its own books.
import { openConnection } from '../load/connection.mjs';

const LONGEST = 6;

/**
 * @param sql a connection of our own, whose statements are left out
 * @param make gives so many requests
 * @returns how many statements a request takes, beginnings and ends of transactions included, and which take longest
 */
export async function statementsOf(sql, peer, make) {
  await sql.query(`alter system set pg_stat_statements.track = 'all'`);
  await sql.query('select pg_reload_conf()');
  const line = openConnection(peer.port);
  try {
    await ask(line, make(20));
    const requests = make(100);
    await sql.query('select pg_stat_statements_reset()');
    await ask(line, requests);
    const { rows } = await sql.query(`select calls::int, total_exec_time as ms, query from pg_stat_statements
      where toplevel and query not ilike '%pg_stat_statements%' order by total_exec_time desc`);
    const each = rows.map(({ calls, ms, query }) => ({ calls: calls / requests.length, ms: ms / requests.length, query: query.replaceAll(/\s+/g, ' ').slice(0, 160) }));
    return { count: each.reduce((sum, { calls }) => sum + calls, 0), longest: each.slice(0, LONGEST) };
  } finally {
    line.close();
    await sql.query(`alter system set pg_stat_statements.track = 'none'`);
    await sql.query('select pg_reload_conf()');
  }
}

async function ask(line, requests) {
  for (const { bytes, hear } of requests) {
    const { status } = await line.ask(bytes);
    if (status !== 200) throw new Error(`A request whose statements were to be counted was answered ${status}`);
    hear?.();
  }
}
