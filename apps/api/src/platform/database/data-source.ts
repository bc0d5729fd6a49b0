// How the running server connects: as the restricted role, with limits on how long anything may take.
import type { DataSourceOptions } from 'typeorm';

/** The role that may read and write rows but not change tables, nor rewrite the journal. */
export const APP_ROLE = 'moothall_app';

/** Connection settings of the running server; tables come only from migrations, never from `synchronize`. */
export function serverConnection(url: string, poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    synchronize: false,
    migrationsRun: false,
    poolSize,
    applicationName: 'moothall',
    extra: {
      // Pages are short work for many at once: workers and compiled plans cost each of them more than they save.
      options: `-c role=${APP_ROLE} -c default_transaction_isolation=read\\ committed -c max_parallel_workers_per_gather=0 -c jit=off`,
      statement_timeout: 5_000,
      lock_timeout: 2_000,
      idle_in_transaction_session_timeout: 10_000,
      // Whoever would wait longer is told that the server is busy.
      connectionTimeoutMillis: 5_000,
    },
  };
}
