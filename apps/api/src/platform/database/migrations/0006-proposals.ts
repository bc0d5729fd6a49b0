// Proposals with every version that was sent, the grants by which others may read them, and who reads by grant alone.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposal (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        organisation_id text not null references organisation,
        state text not null,
        version int not null default 1,
        content jsonb not null,
        unsent_content jsonb,
        label text,
        created_at timestamptz not null default clock_timestamp(),
        saved_at timestamptz not null default clock_timestamp(),
        submitted_at timestamptz,
        unique (challenge_id, label)
      ) with (fillfactor = 80)`);
    await runner.query(`create unique index proposal_one_active on proposal (challenge_id, organisation_id) where state <> 'WITHDRAWN'`);
    await runner.query('create index proposal_organisation on proposal (organisation_id, id desc)');
    await runner.query(`
      create table proposal_version (
        proposal_id text not null references proposal,
        version int not null,
        content jsonb not null,
        salt text not null,
        hash text not null,
        submitted_at timestamptz not null,
        submitted_by text not null references person,
        log_seq bigint not null,
        primary key (proposal_id, version)
      )`);
    await runner.query('revoke update, delete on proposal_version from moothall_app');
    await runner.query(`
      create table proposal_reader (
        proposal_id text not null references proposal,
        person_id text not null references person,
        is_blind boolean not null,
        primary key (proposal_id, person_id)
      )`);
    await runner.query('create index proposal_reader_person on proposal_reader (person_id)');
    await runner.query(`
      create table proposal_judge (
        challenge_id text not null references challenge,
        person_id text not null references person,
        primary key (challenge_id, person_id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table proposal_judge, proposal_reader, proposal_version, proposal');
  }
}
