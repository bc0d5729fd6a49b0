// Why a pledge was taken back is kept with that step.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PledgeReasons1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table pledge_step add column reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table pledge_step drop column reason');
  }
}
