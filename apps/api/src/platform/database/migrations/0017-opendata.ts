// Where each reader of the journal has come to, and the releases of open data: only ever added.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Opendata1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table journal_place ( -- of journal
        reader text collate "C" primary key,
        xid xid8 not null default '0',
        id text collate "C" not null default ''
      )`);
    await runner.query(`
      create table ocds_release (
        number bigint generated always as identity primary key,
        challenge_id text not null references challenge,
        release_id text not null unique,
        released_at timestamptz not null,
        release jsonb not null
      )`);
    await runner.query('create index ocds_release_challenge on ocds_release (challenge_id, number)');
    await runner.query('revoke update, delete, truncate on ocds_release from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ocds_release, journal_place');
  }
}
