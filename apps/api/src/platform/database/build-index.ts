// Builds an index on a table that is in use, without making anybody wait; for migrations that say `transaction = false`.
import type { QueryRunner } from 'typeorm';

/**
 * A build that was cut off leaves an index that is not valid; it is taken away first, so that the migration can come again.
 * @param name of the index
 * @param on table, method, columns and condition, as after `create index … on`
 */
export async function buildIndexApart(runner: QueryRunner, name: string, on: string): Promise<void> {
  await unhurried(runner, async () => {
    await runner.query(`drop index concurrently if exists ${name}`);
    await runner.query(`create index concurrently ${name} on ${on}`);
  });
}

export async function dropIndexApart(runner: QueryRunner, name: string): Promise<void> {
  await unhurried(runner, () => runner.query(`drop index concurrently if exists ${name}`));
}

/** It waits for whoever began before it, however long they take, and nobody waits behind it. */
async function unhurried(runner: QueryRunner, work: () => Promise<unknown>): Promise<void> {
  await runner.query(`select set_config('lock_timeout', '0', false)`);
  try {
    await work();
  } finally {
    await runner.query(`reset lock_timeout`);
  }
}
