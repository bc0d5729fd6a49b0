// People, their sessions, one-time tokens, API keys and the counters that slow guessing down.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id text collate "C" primary key,
        name text not null check (length(name) between 1 and 200),
        email text not null check (email = lower(email)),
        password_hash text not null,
        language text not null default 'EN' check (language in ('EN', 'CY')),
        created_at timestamptz not null default clock_timestamp(),
        suspended_at timestamptz
      )`);
    await runner.query('create unique index person_email on person (email)');
    await runner.query(`
      create table session (
        id text collate "C" primary key,
        token_hash text not null unique,
        person_id text not null references person,
        acting_for text collate "C",
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      )`);
    await runner.query('create index session_person on session (person_id)');
    await runner.query(`
      create table one_time_token (
        id text collate "C" primary key,
        token_hash text not null unique,
        person_id text not null references person,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`
      create table api_key (
        id text collate "C" primary key,
        prefix text not null unique,
        secret_hash text not null,
        organisation_id text collate "C" not null,
        name text not null,
        scopes text[] not null,
        created_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz,
        last_used_at timestamptz,
        revoked_at timestamptz
      )`);
    await runner.query('create index api_key_organisation on api_key (organisation_id)');
    await runner.query(`
      create table attempt (
        key text collate "C" primary key,
        count int not null,
        window_ends_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attempt, api_key, one_time_token, session, person');
  }
}
