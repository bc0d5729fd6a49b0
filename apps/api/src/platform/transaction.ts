// The one place where a transaction is opened; whoever writes is handed `tx` and cannot write without it.
import type { DataSource, EntityManager } from 'typeorm';

/** An open transaction. */
export type Tx = EntityManager;

/** Runs `work` in one transaction, READ COMMITTED as each connection says once; an exception undoes all of it. */
export function inTransaction<T>(database: DataSource, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.transaction(work);
}

/** The time by the database's clock, read now; host clocks never decide a deadline. Read it after taking locks. */
export async function databaseNow(tx: Tx): Promise<Date> {
  const rows: { now: Date }[] = await tx.query('select clock_timestamp() as now');
  const now = rows[0]?.now;
  if (!now) throw new Error('The database did not tell the time');
  return now;
}
