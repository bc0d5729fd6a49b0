// When an account was closed, and who wrote which answer of a proposal: needed to give people their own words and nobody else's.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Privacy1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person add column erased_at timestamptz');
    await runner.query(`alter table proposal add column field_writers jsonb not null default '{}'`);
    await runner.query(`alter table proposal_version add column field_writers jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table proposal_version drop column field_writers');
    await runner.query('alter table proposal drop column field_writers');
    await runner.query('alter table person drop column erased_at');
  }
}
