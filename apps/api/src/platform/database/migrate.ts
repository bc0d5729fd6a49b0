// Brings a database to the newest shape; run as its owner before the server connects.
import { DataSource, type MigrationInterface } from 'typeorm';

/** A migration is a class with a timestamped name, as TypeORM wants it. */
export type MigrationClass = new () => MigrationInterface;

/**
 * Applies all migrations that the database lacks, each in its own transaction.
 * @returns the names of those applied now.
 */
export async function migrate(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  const database = new DataSource({ type: 'postgres', url, migrations: [...migrations], entities: [], poolSize: 2, extra: { options: '-c moothall.tenant=system:migration' } });
  await database.initialize();
  try {
    await database.query('select pg_advisory_lock(7310)');
    const applied = await database.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await database.destroy();
  }
}
