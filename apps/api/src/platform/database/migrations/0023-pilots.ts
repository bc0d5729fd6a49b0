// Pilots: who tries what, for how long and how much, and the steps that are paid for.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pilots1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pilot (
        id text collate "C" primary key,
        slug text not null unique,
        challenge_id text not null references challenge,
        round_id text not null unique references pledge_round,
        solution_id text not null references solution,
        supplier_id text not null references organisation,
        state text not null,
        cost bigint not null check (cost > 0),
        starts_on date,
        ends_on date,
        version int not null default 1,
        created_at timestamptz not null default clock_timestamp(),
        check (ends_on is null or starts_on is null or ends_on >= starts_on)
      )`);
    await runner.query('create index pilot_challenge on pilot (challenge_id)');
    await runner.query('create index pilot_supplier on pilot (supplier_id, id desc)');
    await runner.query(`
      create table pilot_milestone (
        pilot_id text not null references pilot,
        code text not null,
        title text not null,
        due_on date not null,
        position int not null,
        reached_at timestamptz,
        note text,
        primary key (pilot_id, code)
      )`);
    await runner.query('revoke delete on pilot, pilot_milestone from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pilot_milestone, pilot');
  }
}
