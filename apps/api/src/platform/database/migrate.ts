// Brings a database to the newest shape while servers work on it; run as its owner before the server connects.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { DataSource, type Logger, type MigrationInterface } from 'typeorm';

/** A migration is a class with a timestamped name, as TypeORM wants it. */
export type MigrationClass = new () => MigrationInterface;

/** Whoever waits for a table makes all others wait behind it, so a migration gives up this soon and comes again. */
const LOCK_TIMEOUT_MS = 250;
/** Longer than the wait, so that what has queued up behind it is done before the next. */
const PAUSE_MS = 750;
const TURN_MS = 200;
/** Five minutes or so: longer than anything that may hold a table. */
const MOST_TRIES = 300;
/** A lock that was not to be had in time, and two who waited for each other. */
const COME_AGAIN: ReadonlySet<unknown> = new Set(['55P03', '40P01']);

/** TypeORM would tell the terminal of each failure, also of those that are tried again; what counts is thrown. */
const SILENT: Logger = { logQuery: nothing, logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing };

export interface MigrateOptions {
  /** Told each time a migration had to give way. */
  readonly onGivingWay?: () => void;
}

/**
 * Applies all migrations that the database lacks, each in a transaction of its own unless it says `transaction = false`.
 * @returns the names of those applied now.
 * @throws whatever a migration throws; what it had done by then is undone, what stood before it stays
 */
export async function migrate(url: string, migrations: readonly MigrationClass[], options: MigrateOptions = {}): Promise<string[]> {
  return alone(url, () =>
    connected(url, migrations, async (database) => {
      const before = new Set(await applied(database));
      await givingWay(() => database.runMigrations({ transaction: 'each' }), options);
      return (await applied(database)).filter((name) => !before.has(name));
    }),
  );
}

/** Undoes the newest migrations, for a way back and for `verify:migrations`. */
export async function unmigrate(url: string, migrations: readonly MigrationClass[], count: number, options: MigrateOptions = {}): Promise<void> {
  await alone(url, () =>
    connected(url, migrations, async (database) => {
      for (let undone = 0; undone < count; undone += 1) {
        const newest = (await applied(database)).at(-1);
        const isApart = migrations.some((One) => One.name === newest && new One().transaction === false);
        await givingWay(() => database.undoLastMigration({ transaction: isApart ? 'none' : 'each' }), options);
      }
    }),
  );
}

/** In the order of their timestamps, as they are undone from the end. */
async function applied(database: DataSource): Promise<string[]> {
  const [table]: { there: boolean }[] = await database.query(`select to_regclass('migrations') is not null as there`);
  if (!table?.there) return [];
  const rows: { name: string }[] = await database.query('select name from migrations order by timestamp, id');
  return rows.map(({ name }) => name);
}

/** One process at a time; the others wait, and then find everything done. */
async function alone<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const turn = new pg.Client({ connectionString: url, application_name: 'moothall migrations' });
  await turn.connect();
  try {
    // Asked again and again: whoever waits inside a statement holds a snapshot, and an index that is built concurrently waits for all of those.
    while (!(await isMine(turn))) await pause(TURN_MS);
    return await work();
  } finally {
    await turn.end();
  }
}

async function isMine(turn: pg.Client): Promise<boolean> {
  const { rows } = await turn.query<{ mine: boolean }>('select pg_try_advisory_lock(7310) as mine');
  return rows[0]?.mine === true;
}

async function connected<Result>(url: string, migrations: readonly MigrationClass[], work: (database: DataSource) => Promise<Result>): Promise<Result> {
  const extra = { options: '-c moothall.tenant=system:migration', lock_timeout: LOCK_TIMEOUT_MS };
  const database = new DataSource({ type: 'postgres', url, migrations: [...migrations], entities: [], poolSize: 2, applicationName: 'moothall migrations', logger: SILENT, extra });
  await database.initialize();
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

async function givingWay<Result>(work: () => Promise<Result>, { onGivingWay }: MigrateOptions): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!COME_AGAIN.has(codeOf(error)) || tries >= MOST_TRIES) throw error;
      onGivingWay?.();
      await pause(PAUSE_MS);
    }
  }
}

function nothing(): void {
  // Nobody is told.
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
