// Flags and renewed declarations, substitutes, samples that are scored first, moderated scores that are opened again, and who is present.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Panel1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table panel_member add column only_proposals text[], add column sample_sent_at timestamptz');
    await runner.query(`alter table agreed_score add column kind text not null default 'AGREED' check (kind in ('AGREED', 'REOPENED', 'ESCALATED', 'SETTLED'))`);
    await conflicts(runner);
    await sample(runner);
    // Who is present is worth nothing after a crash, so it is not written ahead.
    await runner.query(`
      create unlogged table panel_presence (
        visit text primary key,
        challenge_id text not null,
        person_id text not null,
        seen_at timestamptz not null default clock_timestamp()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table panel_presence, sample_score, calibration, conflict_flag, named_party, past_employment');
    await runner.query('alter table agreed_score drop column kind');
    await runner.query('alter table panel_member drop column only_proposals, drop column sample_sent_at');
  }
}

async function conflicts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table past_employment (
      person_id text not null references person,
      position int not null,
      name text not null,
      organisation_id text references organisation,
      began date,
      ended date,
      stated_at timestamptz not null default clock_timestamp(),
      primary key (person_id, position)
    )`);
  await runner.query(`
    create table named_party (
      id text collate "C" primary key,
      proposal_id text not null references proposal,
      name text not null,
      organisation_id text references organisation,
      reason text not null,
      named_by text references person,
      at timestamptz not null default clock_timestamp()
    )`);
  await runner.query('create index named_party_proposal on named_party (proposal_id)');
  await runner.query('revoke update, delete on named_party from moothall_app');
  await runner.query(`
    create table conflict_flag (
      challenge_id text not null references challenge,
      person_id text not null references person,
      party text not null,
      name text not null,
      kind text not null check (kind in ('SAME_ORGANISATION', 'PAST_EMPLOYER')),
      found_at timestamptz not null default clock_timestamp(),
      primary key (challenge_id, person_id, party, kind)
    )`);
}

async function sample(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table calibration (
      challenge_id text primary key references challenge,
      proposal_ids text[] not null,
      begun_at timestamptz not null default clock_timestamp(),
      opened_at timestamptz,
      opened_by text references person
    )`);
  // What was sent before the panel talked; the score itself may change until all is sent.
  await runner.query(`
    create table sample_score (
      proposal_id text not null references proposal,
      person_id text not null references person,
      criterion_code text not null,
      value int not null check (value between 0 and 5),
      reason text not null,
      sent_at timestamptz not null default clock_timestamp(),
      primary key (proposal_id, person_id, criterion_code)
    )`);
  await runner.query('revoke update, delete on sample_score from moothall_app');
}
