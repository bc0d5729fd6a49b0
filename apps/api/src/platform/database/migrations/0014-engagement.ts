// What a council and the market say to one another: who follows and who is interested, events, questions, documents, advantages.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Engagement1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await interest(runner);
    await events(runner);
    await questions(runner);
    await documents(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table document_version, challenge_document, asker_lookup, question, question_pseudonym, event_attendance,
      event_booking, engagement_event, advantage_decision, engagement_plan, challenge_interest, challenge_follow`);
  }
}

async function interest(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table challenge_follow (
      challenge_id text not null references challenge,
      person_id text not null references person,
      since timestamptz not null default clock_timestamp(),
      primary key (challenge_id, person_id)
    )`);
  await runner.query('create index challenge_follow_person on challenge_follow (person_id)');
  await runner.query(`
    create table challenge_interest (
      id text collate "C" primary key,
      challenge_id text not null references challenge,
      organisation_id text not null references organisation,
      person_id text not null references person,
      note text not null,
      seeks_partners boolean not null,
      is_listed boolean not null,
      registered_at timestamptz not null default clock_timestamp(),
      withdrawn_at timestamptz
    )`);
  await runner.query('create unique index challenge_interest_open on challenge_interest (challenge_id, organisation_id) where withdrawn_at is null');
  await runner.query('create index challenge_interest_organisation on challenge_interest (organisation_id)');
  await runner.query(`
    create table engagement_plan (
      challenge_id text primary key references challenge,
      purposes text[] not null,
      note jsonb not null,
      planned_at timestamptz not null default clock_timestamp()
    )`);
  await runner.query(`
    create table advantage_decision (
      id text collate "C" primary key,
      challenge_id text not null references challenge,
      organisation_id text not null references organisation,
      decision text not null check (decision in ('TREATED_EQUALLY', 'EXCLUDED')),
      advantage jsonb not null,
      reason jsonb not null,
      decided_by text not null references person,
      decided_at timestamptz not null default clock_timestamp()
    )`);
  await runner.query('create index advantage_decision_challenge on advantage_decision (challenge_id)');
}

async function events(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table engagement_event (
      id text collate "C" primary key,
      challenge_id text not null references challenge,
      kind text not null check (kind in ('BRIEFING', 'DEMONSTRATION', 'ONE_TO_ONE', 'CALL')),
      state text not null default 'PLANNED' check (state in ('PLANNED', 'CANCELLED', 'RECORDED')),
      title jsonb not null,
      description jsonb not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null check (ends_at > starts_at),
      zone text not null,
      place text not null,
      link text not null,
      capacity int check (capacity >= 0),
      languages text[] not null,
      audience text not null check (audience in ('EVERYBODY', 'SUPPLIERS', 'INTERESTED')),
      version int not null default 1,
      change_note jsonb,
      cancelled_because jsonb,
      said jsonb,
      shown jsonb,
      machine_languages text[] not null default '{}',
      recorded_at timestamptz,
      check ((state = 'RECORDED') = (recorded_at is not null and said is not null))
    )`);
  await runner.query('create index engagement_event_challenge on engagement_event (challenge_id, starts_at)');
  await runner.query(`
    create table event_booking (
      id text collate "C" primary key,
      event_id text not null references engagement_event,
      person_id text not null references person,
      organisation_id text references organisation,
      people int not null check (people between 1 and 10),
      state text not null check (state in ('BOOKED', 'WAITING', 'CANCELLED')),
      booked_at timestamptz not null default clock_timestamp(),
      cancelled_at timestamptz
    )`);
  await runner.query(`create unique index event_booking_open on event_booking (event_id, person_id) where state <> 'CANCELLED'`);
  await runner.query('create index event_booking_person on event_booking (person_id)');
  await runner.query(`
    create table event_attendance (
      event_id text not null references engagement_event,
      organisation_id text references organisation,
      people int not null check (people between 1 and 1000),
      unique nulls not distinct (event_id, organisation_id)
    )`);
}

async function questions(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table question_pseudonym (
      challenge_id text not null references challenge,
      organisation_id text not null references organisation,
      pseudonym text not null,
      primary key (challenge_id, organisation_id),
      unique (challenge_id, pseudonym)
    )`);
  await runner.query(`
    create table question (
      id text collate "C" primary key,
      challenge_id text not null references challenge,
      organisation_id text not null references organisation,
      person_id text not null references person,
      pseudonym text not null,
      language text not null check (language in ('en', 'cy')),
      original text not null,
      state text not null default 'ASKED' check (state in ('ASKED', 'DRAFTED', 'CHECKED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN')),
      asked_at timestamptz not null default clock_timestamp(),
      due_at timestamptz not null,
      shown_text jsonb,
      answer jsonb,
      machine_languages text[] not null default '{}',
      is_material boolean not null default false,
      same_as_id text references question,
      drafted_by text references person,
      checked_by text references person check (checked_by <> drafted_by),
      return_note text,
      published_at timestamptz,
      extended_to timestamptz,
      rejected_because jsonb,
      rejected_at timestamptz,
      rejection_is_shown boolean not null default false,
      version int not null default 1,
      check ((state = 'PUBLISHED') = (published_at is not null)),
      check (state not in ('CHECKED', 'PUBLISHED') or (checked_by is not null and answer is not null and shown_text is not null))
    )`);
  await runner.query('create index question_challenge on question (challenge_id, id desc)');
  await runner.query(`create index question_waiting on question (challenge_id) where state in ('ASKED', 'DRAFTED', 'CHECKED')`);
  await runner.query('create index question_organisation on question (organisation_id)');
  await runner.query(`
    create table asker_lookup (
      id text collate "C" primary key,
      question_id text not null references question,
      person_id text not null references person,
      organisation_id text not null references organisation,
      reason text not null,
      at timestamptz not null default clock_timestamp()
    )`);
}

async function documents(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table challenge_document (
      id text collate "C" primary key,
      challenge_id text not null references challenge,
      visibility text not null check (visibility in ('PUBLIC', 'INTERESTED', 'COUNCILS')),
      version int not null
    )`);
  await runner.query('create index challenge_document_challenge on challenge_document (challenge_id)');
  await runner.query(`
    create table document_version (
      document_id text not null references challenge_document,
      version int not null,
      title jsonb not null,
      changed jsonb,
      machine_languages text[] not null default '{}',
      text jsonb,
      file_name text,
      media_type text not null,
      bytes int not null,
      sha256 text not null,
      content bytea,
      published_by text not null references person,
      published_at timestamptz not null default clock_timestamp(),
      primary key (document_id, version),
      check ((text is null) <> (content is null)),
      check ((content is null) = (file_name is null))
    )`);
  // Files are packed already: packing them again would only take time.
  await runner.query('alter table document_version alter column content set storage external');
}
