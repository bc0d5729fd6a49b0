// Rounds of co-investment, their milestones and pledges, and what each round was locked with.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Pledges1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pledge_round (
        id text collate "C" primary key,
        solution_id text not null unique references solution,
        challenge_id text not null references challenge,
        target bigint not null check (target > 0),
        deadline timestamptz not null,
        version int not null default 1,
        opened_at timestamptz not null default clock_timestamp(),
        locked_at timestamptz,
        algorithm text,
        inputs_hash text,
        outcome jsonb,
        check ((locked_at is null) = (outcome is null))
      )`);
    await runner.query('create index pledge_round_challenge on pledge_round (challenge_id)');
    await runner.query('create index pledge_round_due on pledge_round (deadline) where locked_at is null');
    await runner.query(`
      create table pledge_milestone (
        round_id text not null references pledge_round,
        code text not null,
        title text not null,
        met boolean not null default false,
        met_at timestamptz,
        note text,
        position int not null,
        primary key (round_id, code)
      )`);
    await runner.query(`
      create table pledge (
        id text collate "C" primary key,
        round_id text not null references pledge_round,
        organisation_id text not null references organisation,
        class text not null check (class in ('council', 'supplier', 'funder', 'citizen')),
        kind text not null check (kind in ('CASH', 'MATCH', 'IN_KIND', 'STAFF', 'DATA', 'SITE')),
        amount bigint not null check (amount > 0),
        match jsonb,
        condition jsonb not null,
        note text,
        authority text not null,
        valid_until timestamptz,
        state text not null,
        person_id text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        check ((kind = 'MATCH') = (match is not null))
      )`);
    await runner.query('create index pledge_of_round on pledge (round_id, id)');
    await runner.query('create index pledge_organisation on pledge (organisation_id, id desc)');
    await runner.query('revoke delete on pledge from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pledge, pledge_milestone, pledge_round');
  }
}
