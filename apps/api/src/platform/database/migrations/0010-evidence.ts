// What people say of the services of their place, and the invitations by which those say it who work with a problem.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Evidence1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table insight_invitation (
        id text collate "C" primary key,
        token_hash text not null unique,
        problem_id text not null references problem,
        source text not null check (source in ('WORKFORCE', 'SUPPLY_CHAIN')),
        organisation_id text not null references organisation,
        created_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        answers_left int not null check (answers_left >= 0),
        ended_at timestamptz
      )`);
    await runner.query('create index insight_invitation_problem on insight_invitation (problem_id)');
    await runner.query(`
      create table feedback (
        id text collate "C" primary key,
        place_code text not null references place,
        service text not null,
        source text not null check (source in ('PUBLIC', 'WORKFORCE', 'SUPPLY_CHAIN')),
        problem_id text references problem,
        satisfaction smallint not null check (satisfaction between 1 and 5),
        works text,
        falls_short text,
        why text,
        language text not null check (language in ('en', 'cy')),
        voter text,
        crowded boolean not null,
        receipt_hash text not null unique,
        state text not null check (state in ('NO_TEXT', 'WAITING', 'SHOWN', 'HIDDEN')),
        flags text[] not null default '{}',
        version int not null default 1,
        given_at timestamptz not null default clock_timestamp(),
        month date not null default date_trunc('month', clock_timestamp() at time zone 'Europe/London'),
        moderated_at timestamptz,
        moderated_by text references person,
        hidden_because text,
        texts_erased_at timestamptz,
        check ((source = 'PUBLIC') = (problem_id is null))
      )`);
    // One visit, one voice: a second answer on the same thing is refused. After a few days nobody is known as a visit any more.
    await runner.query(`create unique index feedback_once on feedback (voter, place_code, service, coalesce(problem_id, '')) where voter is not null`);
    await runner.query('create index feedback_view on feedback (place_code, service, source) include (month, crowded, satisfaction)');
    await runner.query(`create index feedback_map on feedback (service, place_code) include (satisfaction) where source = 'PUBLIC'`);
    await runner.query('create index feedback_problem on feedback (problem_id, source) include (satisfaction) where problem_id is not null');
    await runner.query(`create index feedback_waiting on feedback (place_code, id) where state = 'WAITING'`);
    await runner.query(`create index feedback_texts on feedback (given_at) where state <> 'NO_TEXT'`);
    await runner.query('create index feedback_visits on feedback (given_at) where voter is not null');
    await runner.query(`
      create table feedback_term (
        feedback_id text not null references feedback on delete cascade,
        place_code text not null,
        service text not null,
        term text not null,
        primary key (feedback_id, term)
      )`);
    await runner.query('create index feedback_term_view on feedback_term (place_code, service, term)');
    await runner.query(`
      create table address_day (
        day date primary key,
        salt text not null
      )`);
    await runner.query(`
      create table address_count (
        day date not null references address_day on delete cascade,
        address text not null,
        answers int not null,
        primary key (day, address)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table address_count, address_day, feedback_term, feedback, insight_invitation');
  }
}
