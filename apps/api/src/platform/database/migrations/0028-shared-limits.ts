// What callers have spent of their points, for all processes together.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SharedLimits1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Unlogged: written many times a second, and after a crash everybody simply has all points back.
    await runner.query(`
      create unlogged table rate_bucket ( -- of platform
        bucket text collate "C" primary key,
        tokens double precision not null,
        at timestamptz not null
      ) with (fillfactor = 50)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_bucket');
  }
}
