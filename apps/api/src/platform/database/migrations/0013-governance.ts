// Who decides in a joint challenge: its rule, requests for approval with what each authority said, wishes to join, and titles to compare.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Governance1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table challenge add column governance jsonb not null
        default '{"rule":"UNANIMOUS","publish":"LEAD","amend":"LEAD","shortlist":"LEAD","consultationDays":5}'`);
    await runner.query('alter table participation add column joined_at timestamptz not null default clock_timestamp()');
    await runner.query(`
      create table approval_request (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        gate text not null check (gate in ('PUBLISH', 'AMEND', 'SHORTLIST')),
        state text not null check (state in ('WAITING', 'PASSED', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
        organisation_id text not null references organisation,
        asked_by text not null references person,
        asked_at timestamptz not null default clock_timestamp(),
        ended_at timestamptz,
        asked_for jsonb not null,
        problems jsonb,
        check ((state = 'WAITING') = (ended_at is null))
      )`);
    await runner.query(`create unique index approval_request_open on approval_request (challenge_id, gate) where state = 'WAITING'`);
    await runner.query('create index approval_request_challenge on approval_request (challenge_id, id desc)');
    await runner.query(`
      create table approval_voice (
        request_id text not null references approval_request,
        organisation_id text not null references organisation,
        person_id text not null references person,
        says text not null check (says in ('APPROVE', 'OBJECT')),
        reason text,
        at timestamptz not null default clock_timestamp(),
        primary key (request_id, organisation_id)
      )`);
    await runner.query('revoke update, delete on approval_voice from moothall_app');
    await runner.query(`
      create table join_request (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        organisation_id text not null references organisation,
        role text not null check (role in ('PARTICIPANT', 'OBSERVER')),
        state text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
        note text,
        asked_by text not null references person,
        asked_at timestamptz not null default clock_timestamp(),
        answered_by text references person,
        answered_at timestamptz,
        because text
      )`);
    await runner.query(`create unique index join_request_open on join_request (challenge_id, organisation_id) where state = 'ASKED'`);
    await runner.query('create index join_request_organisation on join_request (organisation_id)');
    await runner.query('alter table challenge_search add column title text');
    await runner.query(`update challenge_search s set title = lower(c.content #>> '{title,en}') from challenge c where c.id = s.id`);
    await runner.query('create index challenge_search_title on challenge_search using gin (title gin_trgm_ops) with (fastupdate = off)');
    await runner.query('create index challenge_search_theme on challenge_search (theme)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index challenge_search_theme, challenge_search_title');
    await runner.query('alter table challenge_search drop column title');
    await runner.query('drop table join_request, approval_voice, approval_request');
    await runner.query('alter table participation drop column joined_at');
    await runner.query('alter table challenge drop column governance');
  }
}
