// The register of problems, who has each with which figures, and how other authorities are asked into a challenge.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Problems1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table problem (
        id text collate "C" primary key,
        slug text not null unique,
        organisation_id text not null references organisation,
        place_code text not null references place,
        service text not null,
        state text not null check (state in ('NOTED', 'SHARED', 'IN_CHALLENGE', 'CLOSED')),
        content jsonb not null,
        challenge_id text references challenge,
        version int not null default 1,
        written_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        shared_at timestamptz,
        closed_because text,
        words tsvector not null generated always as (
          setweight(to_tsvector('english', coalesce(content #>> '{title,en}', '')), 'A')
          || setweight(to_tsvector('simple', coalesce(content #>> '{title,cy}', '')), 'A')
          || setweight(to_tsvector('english', coalesce(content #>> '{whatHappens,en}', '') || ' ' || coalesce(content #>> '{whoIsAffected,en}', '')), 'B')
          || setweight(to_tsvector('simple', coalesce(content #>> '{whatHappens,cy}', '') || ' ' || coalesce(content #>> '{whoIsAffected,cy}', '')), 'B')
        ) stored,
        check ((state = 'IN_CHALLENGE') = (challenge_id is not null)),
        check (state not in ('SHARED', 'IN_CHALLENGE') or shared_at is not null)
      )`);
    await runner.query('create index problem_organisation on problem (organisation_id, id desc)');
    await runner.query('create index problem_shared on problem (id desc) where shared_at is not null');
    await runner.query('create index problem_view on problem (place_code, service)');
    await runner.query('create index problem_words on problem using gin (words)');
    await runner.query('create unique index problem_challenge on problem (challenge_id) where challenge_id is not null');
    // Stays when the challenge has ended and the problem goes on: where a challenge came from is part of its record.
    await runner.query('alter table challenge add column problem_id text references problem');
    await runner.query(`
      create table problem_council (
        problem_id text not null references problem,
        organisation_id text not null references organisation,
        place_code text not null references place,
        affected_people int check (affected_people >= 0),
        yearly_cost bigint check (yearly_cost >= 0),
        cost_basis text,
        words text,
        joined_by text not null references person,
        joined_at timestamptz not null default clock_timestamp(),
        version int not null default 1,
        primary key (problem_id, organisation_id)
      )`);
    await runner.query('create index problem_council_organisation on problem_council (organisation_id)');
    await runner.query('create index problem_council_place on problem_council (place_code)');
    await runner.query(`
      create table participation_invitation (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        organisation_id text not null references organisation,
        role text not null check (role in ('PARTICIPANT', 'OBSERVER')),
        state text not null check (state in ('INVITED', 'ACCEPTED', 'DECLINED', 'REVOKED')),
        invited_by text not null references person,
        invited_at timestamptz not null default clock_timestamp(),
        answered_by text references person,
        answered_at timestamptz
      )`);
    await runner.query(`create unique index participation_invitation_open on participation_invitation (challenge_id, organisation_id) where state = 'INVITED'`);
    await runner.query('create index participation_invitation_organisation on participation_invitation (organisation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table challenge drop column problem_id');
    await runner.query('drop table participation_invitation, problem_council, problem');
  }
}
