// Pledges that change and wait for a second person, values that others check, limits of organisations, and what was said of ends that are near.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LivePledges1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pledge
        add column version int not null default 1,
        add column changed_at timestamptz,
        add column offered_at timestamptz default clock_timestamp(),
        add column pending jsonb,
        add column verifier_id text references organisation check (verifier_id <> organisation_id),
        add column checked_at timestamptz,
        add column checked_by text references person,
        add column check_agrees boolean,
        add column check_note text,
        add column reminded_version int,
        add column expired_version int,
        add check ((checked_at is null) = (check_agrees is null))`);
    await runner.query('update pledge set offered_at = created_at');
    await runner.query('create index pledge_expiry on pledge (valid_until) where valid_until is not null');
    await runner.query('create index pledge_verifier on pledge (verifier_id) where verifier_id is not null');
    await runner.query('alter table pledge_round add column reminded_at timestamptz');
    await runner.query(`
      create table pledge_step (
        pledge_id text not null references pledge,
        version int not null,
        step text not null check (step in ('DRAFTED', 'OFFERED', 'CHANGE_DRAFTED', 'CHANGED', 'DROPPED', 'WITHDRAWN')),
        at timestamptz not null default clock_timestamp(),
        person_id text not null references person,
        amount bigint not null,
        match jsonb,
        condition jsonb not null,
        valid_until timestamptz,
        changes text[] not null default '{}',
        primary key (pledge_id, version)
      )`);
    await runner.query(`
      insert into pledge_step (pledge_id, version, step, at, person_id, amount, match, condition, valid_until)
      select id, 1, 'OFFERED', created_at, person_id, amount, match, condition, valid_until from pledge`);
    await runner.query('revoke update, delete on pledge_step from moothall_app');
    await runner.query(`
      create table pledge_limit (
        organisation_id text primary key references organisation,
        amount bigint check (amount >= 0),
        version int not null default 1,
        set_at timestamptz not null default clock_timestamp(),
        set_by text not null references person
      )`);
    await runner.query('revoke delete on pledge_limit from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pledge_limit, pledge_step');
    await runner.query('alter table pledge_round drop column reminded_at');
    await runner.query(`
      alter table pledge drop column version, drop column changed_at, drop column offered_at, drop column pending, drop column verifier_id,
        drop column checked_at, drop column checked_by, drop column check_agrees, drop column check_note, drop column reminded_version, drop column expired_version`);
  }
}
