// What people are told of, the letters that carry it with their state, and what each person chose to hear.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PACES = `('AT_ONCE', 'DAILY', 'WEEKLY', 'NONE')`;

export class Notifications1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await letters(runner);
    await runner.query(`
      create table notification (
        id text collate "C" primary key,
        entry_id text collate "C" not null,
        person_id text not null references person on delete cascade,
        act text not null,
        topic text not null,
        audience text not null,
        challenge_id text references challenge,
        organisation_id text references organisation,
        subject text not null,
        data jsonb not null,
        at timestamptz not null,
        pace text not null check (pace in ${PACES}),
        letter_id text references letter on delete set null deferrable initially deferred,
        read_at timestamptz,
        unique (entry_id, person_id)
      )`);
    await runner.query('create index notification_person on notification (person_id, id desc)');
    await runner.query('create index notification_unread on notification (person_id) where read_at is null');
    await runner.query(`create index notification_gathered on notification (pace, person_id) where letter_id is null and read_at is null and pace in ('DAILY', 'WEEKLY')`);
    await runner.query('create index notification_letter on notification (letter_id) where letter_id is not null');
    await runner.query('create index notification_age on notification (at)');
    await runner.query(`
      create table notification_choice (
        person_id text not null references person on delete cascade,
        topic text not null,
        pace text not null check (pace in ${PACES}),
        primary key (person_id, topic)
      )`);
    await runner.query(`
      create table letter_language (
        person_id text primary key references person on delete cascade,
        language text not null check (language in ('EN', 'CY'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter_language, notification_choice, notification, letter, letter_secret');
  }
}

async function letters(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table letter (
      id text collate "C" primary key,
      person_id text not null references person on delete cascade,
      kind text not null check (kind in ('NOTICE', 'DIGEST')),
      pace text check (pace in ('DAILY', 'WEEKLY')),
      day date,
      state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'PARKED')),
      tries int not null default 0,
      next_at timestamptz not null default clock_timestamp(),
      written_at timestamptz not null default clock_timestamp(),
      sent_at timestamptz,
      parked_because text,
      check ((state = 'SENT') = (sent_at is not null)),
      check ((state = 'PARKED') = (parked_because is not null)),
      check ((kind = 'DIGEST') = (pace is not null and day is not null))
    )`);
  await runner.query(`create index letter_due on letter (next_at) where state = 'WAITING'`);
  await runner.query(`create unique index letter_digest on letter (person_id, pace, day) where kind = 'DIGEST'`);
  await runner.query('create index letter_age on letter (written_at)');
  // Signs the links by which letters are stopped without signing in; two random UUIDs are 244 random bits.
  await runner.query(`
    create table letter_secret (
      one boolean primary key default true check (one),
      secret text not null
    )`);
  await runner.query(`insert into letter_secret (secret) values (gen_random_uuid()::text || gen_random_uuid()::text)`);
  await runner.query('revoke insert, update, delete on letter_secret from moothall_app');
}
