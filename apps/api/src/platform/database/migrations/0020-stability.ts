// Simulations of how stable rankings are: what was asked for, how far it is, and what came of it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Stability1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ranking_stability (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        asked_by text not null references person,
        asked_at timestamptz not null default clock_timestamp(),
        state text not null default 'WAITING' check (state in ('WAITING', 'DONE', 'CANCELLED', 'FAILED')),
        plan jsonb not null,
        inputs text not null,
        inputs_hash text not null,
        done int not null default 0,
        alive_at timestamptz,
        attempts int not null default 0,
        method text,
        result text,
        result_hash text,
        ended_at timestamptz,
        check ((state = 'WAITING') = (ended_at is null)),
        check ((state = 'DONE') = (result is not null))
      )`);
    await runner.query('create unique index ranking_stability_waiting on ranking_stability (challenge_id) where ended_at is null');
    await runner.query('create index ranking_stability_challenge on ranking_stability (challenge_id, id desc)');
    await runner.query('create index ranking_stability_asker on ranking_stability (asked_by)');
    await runner.query('revoke delete on ranking_stability from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ranking_stability');
  }
}
