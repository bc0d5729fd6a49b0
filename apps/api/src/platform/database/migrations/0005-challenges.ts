// Challenges: one document with its stage, its participants, approvals and amendments, and a narrow table to search in.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Challenges1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table challenge (
        id text collate "C" primary key,
        slug text not null unique,
        lead_id text not null references organisation,
        stage text not null check (stage in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING', 'OPEN', 'CLOSED',
          'EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED', 'WITHDRAWN', 'TERMINATED')),
        version int not null default 1,
        content jsonb not null,
        closes_at timestamptz,
        author_ids text[] not null,
        created_at timestamptz not null default clock_timestamp(),
        published_at timestamptz,
        opened_at timestamptz,
        closed_at timestamptz,
        changes_requested text,
        stopped_because jsonb,
        source jsonb,
        check (stage <> 'OPEN' or closes_at is not null)
      ) with (fillfactor = 80)`);
    await runner.query('create index challenge_lead on challenge (lead_id, id desc)');
    await runner.query(`create index challenge_due on challenge (closes_at) where stage = 'OPEN'`);
    await runner.query(`create unique index challenge_source on challenge ((source ->> 'ocid')) where source is not null`);
    await runner.query(`
      create table participation (
        challenge_id text not null references challenge,
        organisation_id text not null references organisation,
        role text not null check (role in ('LEAD', 'PARTICIPANT', 'OBSERVER')),
        primary key (challenge_id, organisation_id)
      )`);
    await runner.query('create index participation_organisation on participation (organisation_id)');
    await runner.query(`
      create table challenge_approval (
        challenge_id text not null references challenge,
        person_id text not null references person,
        version int not null,
        at timestamptz not null default clock_timestamp(),
        primary key (challenge_id, person_id, version)
      )`);
    await runner.query(`
      create table amendment (
        challenge_id text not null references challenge,
        version int not null,
        at timestamptz not null default clock_timestamp(),
        person_id text not null references person,
        reason jsonb not null,
        material boolean not null,
        changes jsonb not null,
        content_before jsonb not null,
        primary key (challenge_id, version)
      )`);
    await runner.query(`
      create table challenge_search (
        id text collate "C" primary key references challenge,
        published_at timestamptz not null,
        closing_order bigint not null,
        stage text not null,
        theme text,
        lead_id text not null,
        places text[] not null,
        regions text[] not null,
        nations text[] not null,
        budget_min bigint,
        budget_max bigint,
        closes_at timestamptz,
        words tsvector not null
      ) with (fillfactor = 80)`);
    await runner.query('create index challenge_search_words on challenge_search using gin (words) with (fastupdate = off)');
    await runner.query('create index challenge_search_places on challenge_search using gin (places) with (fastupdate = off)');
    await runner.query('create index challenge_search_newest on challenge_search (published_at desc, id desc)');
    await runner.query('create index challenge_search_closing on challenge_search (closing_order, id)');
    await runner.query('create index challenge_search_stage on challenge_search (stage)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table challenge_search, amendment, challenge_approval, participation, challenge');
  }
}
