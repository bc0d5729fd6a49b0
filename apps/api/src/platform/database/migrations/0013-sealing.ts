// Which key the server used with this database, so that a start with another one is refused.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Sealing1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table server_key (
        only_one boolean primary key default true check (only_one),
        fingerprint text not null,
        first_used_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('revoke update, delete on server_key from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table server_key');
  }
}
