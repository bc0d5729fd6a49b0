// What each program that verifies a promise does around its own work: a folder and servers of its own, one line of JSON, nothing left behind.
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ownApi } from './own-api.mjs';
import { ownPostgres, pause } from './own-postgres.mjs';

/** @param name a word of letters, for the name of its folder */
export async function program(name) {
  const folder = await mkdtemp(join(tmpdir(), `moothall-${name}-`));
  // PostgreSQL may run under an account of its own, which has to get in.
  await chmod(folder, 0o755);
  const running = [];
  const serverKey = randomBytes(32);
  const stage = {
    folder,
    serverKey,
    /** Whatever has a `stop` is stopped in the end, the last one first. */
    keep: (one) => {
      running.push(one);
      return one;
    },
    database: async () => stage.keep(await ownPostgres(join(folder, 'postgres'))),
    sql: async (url) => {
      const sql = new pg.Client({ connectionString: url });
      await sql.connect();
      stage.keep({ stop: () => sql.end() });
      return sql;
    },
    /** It may be ended before the system has closed each connection, of which it then hears that the database has gone. */
    pool: (url, most) => {
      const pool = new pg.Pool({ connectionString: url, max: most });
      let isEnding = false;
      pool.on('error', (error) => {
        if (!isEnding) throw error;
      });
      stage.keep({ stop: () => ((isEnding = true), pool.end()) });
      return pool;
    },
    api: async (database, environment = {}, more = {}) =>
      stage.keep(await ownApi({ DATABASE_URL: database.url, DATA_FOLDER: join(folder, 'api'), SERVER_KEY: serverKey.toString('base64'), ...environment }, more)),
    /** One server on a database of its own, and a way to look into it. */
    server: async (environment = {}, more = {}) => {
      const database = await stage.database();
      const api = await stage.api(database, environment, more);
      return { database, api, sql: await stage.sql(database.url) };
    },
    /** Plays, prints the result as one line of JSON, and ends everything; exit code 1 unless the result is `ok`. */
    run: async (play) => {
      try {
        const result = await play();
        console.log(JSON.stringify(result));
        process.exitCode = result.ok ? 0 : 1;
      } finally {
        for (const { stop } of running.toReversed()) await stop();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
  return stage;
}

/** Waits until a statement has a row. @throws Error after 20 seconds */
export async function until(sql, text, values) {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(100)) if ((await sql.query(text, values)).rows.length > 0) return;
  throw new Error(`Waited in vain: ${text}`);
}
