// What organisations that propose answer once, searches that people keep, and links to the calendar of one person.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Profiles1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await profile(runner);
    await caseStudies(runner);
    await kept(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_link, saved_search, case_study_confirmation, case_study, organisation_accreditation,
      organisation_insurance, organisation_policy, organisation_profile`);
  }
}

async function profile(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table organisation_profile (
      organisation_id text primary key references organisation,
      version int not null default 1,
      public_parts text[] not null,
      skills text[] not null default '{}',
      cpv_codes text[] not null default '{}',
      themes text[] not null default '{}',
      places text[] not null default '{}',
      regions text[] not null default '{}',
      nations text[] not null default '{}',
      project_min bigint check (project_min >= 0),
      project_max bigint check (project_max >= project_min),
      words text not null default '',
      search tsvector generated always as (to_tsvector('english', words)) stored
    )`);
  await runner.query('create index organisation_profile_search on organisation_profile using gin (search)');
  await runner.query(`
    create table organisation_policy (
      organisation_id text not null references organisation,
      kind text not null,
      position int not null,
      statement text not null,
      url text not null,
      review_on date,
      primary key (organisation_id, kind)
    )`);
  await runner.query(`
    create table organisation_insurance (
      organisation_id text not null references organisation,
      position int not null,
      kind text not null,
      cover bigint not null check (cover > 0),
      insurer text not null,
      expires_on date not null,
      primary key (organisation_id, position)
    )`);
  await runner.query(`
    create table organisation_accreditation (
      organisation_id text not null references organisation,
      position int not null,
      name text not null,
      number text not null,
      expires_on date,
      primary key (organisation_id, position)
    )`);
}

async function caseStudies(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table case_study (
      id text collate "C" primary key,
      organisation_id text not null references organisation,
      version int not null default 1,
      title text not null,
      done text not null,
      place text not null,
      year int not null,
      value_min bigint check (value_min >= 0),
      value_max bigint check (value_max >= value_min),
      digest text not null
    )`);
  await runner.query('create index case_study_organisation on case_study (organisation_id, id)');
  await runner.query(`
    create table case_study_confirmation (
      id text collate "C" primary key,
      case_study_id text not null references case_study on delete cascade,
      client text not null,
      email text,
      token_hash text not null unique,
      digest text not null,
      state text not null check (state in ('ASKED', 'CONFIRMED', 'DENIED', 'REPLACED')),
      asked_by text not null references person,
      asked_at timestamptz not null default clock_timestamp(),
      expires_at timestamptz not null,
      answered_at timestamptz,
      check (email is null or state = 'ASKED')
    )`);
  await runner.query(`create unique index case_study_confirmation_open on case_study_confirmation (case_study_id) where state = 'ASKED'`);
  await runner.query('create index case_study_confirmation_study on case_study_confirmation (case_study_id, id desc)');
}

async function kept(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table saved_search (
      id text collate "C" primary key,
      person_id text not null references person,
      name text not null,
      filter jsonb not null,
      is_on boolean not null default true,
      created_at timestamptz not null default clock_timestamp()
    )`);
  await runner.query('create index saved_search_person on saved_search (person_id, id)');
  await runner.query(`
    create table calendar_link (
      id text collate "C" primary key,
      person_id text not null references person,
      token_hash text not null unique,
      created_at timestamptz not null default clock_timestamp(),
      revoked_at timestamptz
    )`);
  await runner.query('create unique index calendar_link_open on calendar_link (person_id) where revoked_at is null');
}
