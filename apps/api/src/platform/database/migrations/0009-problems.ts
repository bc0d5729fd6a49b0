// The register of problems: what goes wrong, where, for whom and at what cost, long before anybody asks for a solution.
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
        affected_people int check (affected_people >= 0),
        yearly_cost bigint check (yearly_cost >= 0),
        challenge_id text references challenge,
        version int not null default 1,
        written_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        shared_at timestamptz,
        check ((state = 'IN_CHALLENGE') = (challenge_id is not null))
      )`);
    await runner.query('create index problem_organisation on problem (organisation_id, id desc)');
    await runner.query(`create index problem_shared on problem (id desc) where state in ('SHARED', 'IN_CHALLENGE')`);
    await runner.query('create index problem_view on problem (place_code, service)');
    await runner.query('create index problem_challenge on problem (challenge_id) where challenge_id is not null');
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
    await runner.query('drop table participation_invitation, problem_council, problem');
  }
}
