// Consultations on what comes first: options, votes between two, ballots, the count, and what a council decided of it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Priority1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table consultation (
        id text collate "C" primary key,
        slug text not null unique,
        organisation_id text not null references organisation,
        method text not null check (method in ('PAIRWISE', 'RANKED', 'BUDGET')),
        state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
        title jsonb not null,
        question jsonb not null default '{}',
        about jsonb not null default '{}',
        budget bigint check (budget > 0),
        closes_at timestamptz,
        source text,
        secret text not null,
        version int not null default 1,
        written_by text references person,
        created_at timestamptz not null default clock_timestamp(),
        opened_at timestamptz,
        closed_at timestamptz,
        check ((state = 'CLOSED') = (closed_at is not null)),
        check (budget is null or method = 'BUDGET')
      )`);
    await runner.query('create index consultation_organisation on consultation (organisation_id, id desc)');
    await runner.query(`create index consultation_public on consultation (id desc) where state <> 'DRAFT'`);
    await runner.query(`create index consultation_due on consultation (closes_at) where state = 'OPEN'`);
    await runner.query(`
      create table consultation_option (
        id text collate "C" primary key,
        consultation_id text not null references consultation,
        position int not null,
        code text not null,
        problem_id text references problem,
        title jsonb not null,
        note jsonb not null default '{}',
        cost bigint check (cost > 0),
        state text not null check (state in ('LISTED', 'SUGGESTED', 'REFUSED')),
        is_suggested boolean not null default false,
        decided_by text references person,
        because text,
        unique (consultation_id, code)
      )`);
    await runner.query('create index consultation_option_listed on consultation_option (consultation_id, position)');
    await runner.query('create index consultation_option_problem on consultation_option (problem_id) where problem_id is not null');
    // No time and no address: what a visit answered must not find the person who did.
    await runner.query(`
      create table consultation_vote (
        consultation_id text not null references consultation,
        voter text not null,
        turn int not null check (turn >= 0),
        left_id text not null references consultation_option,
        right_id text not null references consultation_option,
        choice text not null check (choice in ('LEFT', 'RIGHT', 'UNDECIDED')),
        reason text check (reason in ('BOTH_MATTER', 'NEITHER_MATTERS', 'TOO_ALIKE', 'NOT_ENOUGH_KNOWN', 'OTHER')),
        is_limited boolean not null,
        primary key (consultation_id, voter, turn),
        check ((choice = 'UNDECIDED') = (reason is not null)),
        check (left_id <> right_id)
      )`);
    await runner.query('revoke update, delete on consultation_vote from moothall_app');
    await runner.query(`
      create table consultation_pair (
        consultation_id text not null references consultation,
        one_id text not null,
        other_id text not null,
        votes int not null,
        primary key (consultation_id, one_id, other_id),
        check (one_id < other_id)
      )`);
    await runner.query('create index consultation_pair_busy on consultation_pair (consultation_id) where votes >= 20');
    await runner.query(`
      create table consultation_ballot (
        consultation_id text not null references consultation,
        voter text not null,
        ballot jsonb not null,
        primary key (consultation_id, voter)
      )`);
    await runner.query(`
      create table consultation_panelist (
        consultation_id text not null references consultation,
        person_id text not null references person,
        invited_by text not null references person,
        invited_at timestamptz not null default clock_timestamp(),
        has_voted boolean not null default false,
        primary key (consultation_id, person_id)
      )`);
    await runner.query('create index consultation_panelist_person on consultation_panelist (person_id)');
    await runner.query(`
      create table consultation_count (
        consultation_id text primary key references consultation,
        done int not null default 0,
        of int,
        alive_at timestamptz,
        method text,
        inputs_hash text,
        result_hash text,
        result text,
        counted_at timestamptz,
        check ((result is null) = (counted_at is null))
      )`);
    await runner.query('create index consultation_count_waiting on consultation_count (consultation_id) where result is null');
    await runner.query(`
      create table priority_decision (
        id text collate "C" primary key,
        consultation_id text not null unique references consultation,
        organisation_id text not null references organisation,
        chosen text[] not null,
        also_used text[] not null,
        departs boolean not null,
        reason jsonb not null,
        decided_by text not null references person,
        decided_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('revoke update, delete on priority_decision from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table priority_decision, consultation_count, consultation_panelist, consultation_ballot, consultation_pair, consultation_vote, consultation_option, consultation`,
    );
  }
}
