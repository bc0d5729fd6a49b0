// Proposals in full: which answer changed when, the consent of each member of a team, and attached files.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProposalsInFull1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table proposal add column field_versions jsonb not null default '{}'`);
    await runner.query(`
      create table team_consent ( -- of proposals
        id text collate "C" primary key,
        proposal_id text not null references proposal,
        challenge_id text not null references challenge,
        member_id text not null,
        organisation_id text references organisation,
        email text,
        token_hash text unique,
        expires_at timestamptz,
        state text not null check (state in ('INVITED', 'CONFIRMED', 'DECLINED')),
        note_box bytea,
        invited_by text references person,
        invited_at timestamptz not null default clock_timestamp(),
        answered_by text references person,
        answered_name text,
        answered_at timestamptz,
        removed_at timestamptz,
        tell text check (tell in ('INVITED', 'CHANGED', 'REMOVED')),
        check ((organisation_id is null) <> (email is null))
      )`);
    await runner.query('create unique index team_consent_member on team_consent (proposal_id, member_id) where removed_at is null');
    await runner.query('create index team_consent_organisation on team_consent (organisation_id, challenge_id)');
    await runner.query('create index team_consent_to_tell on team_consent (id) where tell is not null');
    await runner.query(`
      create table proposal_file ( -- of proposals
        id text collate "C" primary key,
        proposal_id text not null references proposal,
        organisation_id text not null references organisation,
        name_box bytea not null,
        type text not null,
        size bigint not null,
        received bigint not null default 0,
        chunks int not null default 0,
        state text not null check (state in ('UPLOADING', 'QUARANTINED', 'READY', 'REJECTED')),
        sha256 text,
        reason text,
        created_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        changed_at timestamptz not null default clock_timestamp(),
        removed_at timestamptz
      )`);
    await runner.query('create index proposal_file_proposal on proposal_file (proposal_id) where removed_at is null');
    await runner.query('create index proposal_file_organisation on proposal_file (organisation_id) where removed_at is null');
    await runner.query(`create index proposal_file_waiting on proposal_file (id) where state = 'QUARANTINED' and removed_at is null`);
    // Which files a sent version names, without reading what it says.
    await runner.query(`
      create table proposal_version_file ( -- of proposals
        proposal_id text not null,
        version int not null,
        file_id text not null references proposal_file,
        position int not null,
        primary key (proposal_id, version, file_id),
        foreign key (proposal_id, version) references proposal_version
      )`);
    await runner.query('create index proposal_version_file_file on proposal_version_file (file_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table proposal_version_file, proposal_file, team_consent');
    await runner.query('alter table proposal drop column field_versions');
  }
}
