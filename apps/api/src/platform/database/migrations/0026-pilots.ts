// What pilots come to: the legal route and agreement, measurements with their corrections, reports, verification, disputes and adoption.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PilotResults1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pilot
        add column covered bigint not null default 0,
        add column waiver_reason text,
        add column place_codes text[] not null default '{}',
        add column route jsonb not null default '{}',
        add column route_confirmed_at timestamptz not null default clock_timestamp(),
        add column route_confirmed_by text references person,
        add column agreement jsonb,
        add column verifier_id text references organisation,
        add column stopped_because text,
        add column stopped_at timestamptz`);
    await runner.query('create index pilot_places on pilot using gin (place_codes)');
    await runner.query(`
      create table pilot_measurement (
        id text collate "C" primary key,
        pilot_id text not null references pilot,
        indicator_code text not null,
        corrects text unique references pilot_measurement,
        correction text,
        version int not null,
        is_final boolean not null,
        value double precision not null,
        n int check (n > 0),
        method text not null,
        method_note text not null,
        source text not null,
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        low double precision,
        high double precision,
        level double precision,
        origin text,
        organisation_id text not null references organisation,
        person_id text references person,
        at timestamptz not null default clock_timestamp(),
        check ((corrects is null) = (correction is null))
      )`);
    await runner.query('create index pilot_measurement_pilot on pilot_measurement (pilot_id, indicator_code, id)');
    await runner.query(`
      create table pilot_report (
        pilot_id text not null references pilot,
        number int not null,
        summary text not null,
        organisation_id text not null references organisation,
        person_id text references person,
        at timestamptz not null default clock_timestamp(),
        verified_at timestamptz,
        verified_by text references person,
        verified_for text references organisation,
        looked_at text,
        reopened_at timestamptz,
        reopened_because text,
        primary key (pilot_id, number)
      )`);
    await runner.query(`
      create table pilot_result (
        pilot_id text not null,
        number int not null,
        indicator_code text not null,
        outcome text not null,
        proposed text,
        rule text not null,
        reason text,
        measurement_id text references pilot_measurement,
        primary key (pilot_id, number, indicator_code),
        foreign key (pilot_id, number) references pilot_report
      )`);
    await runner.query(`
      create table pilot_dispute (
        id text collate "C" primary key,
        pilot_id text not null,
        number int not null,
        indicator_code text,
        organisation_id text not null references organisation,
        person_id text references person,
        reason text not null,
        at timestamptz not null default clock_timestamp(),
        answer text,
        is_upheld boolean,
        answered_at timestamptz,
        answered_by text references person,
        foreign key (pilot_id, number) references pilot_report
      )`);
    await runner.query('create index pilot_dispute_pilot on pilot_dispute (pilot_id)');
    await runner.query(`
      create table adoption (
        id text collate "C" primary key,
        pilot_id text not null references pilot,
        organisation_id text not null references organisation,
        state text not null,
        version int not null default 1,
        plan text not null,
        proposed_at timestamptz not null default clock_timestamp(),
        proposed_by text references person,
        adopted_at timestamptz,
        reported_at timestamptz,
        summary text,
        period_from date,
        period_to date,
        withdrawn_because text
      )`);
    await runner.query(`create unique index adoption_once on adoption (pilot_id, organisation_id) where state <> 'WITHDRAWN'`);
    await runner.query('create index adoption_organisation on adoption (organisation_id, id desc)');
    await runner.query(`
      create table adoption_result (
        adoption_id text not null references adoption,
        version int not null,
        indicator_code text not null,
        value double precision not null,
        n int check (n > 0),
        primary key (adoption_id, version, indicator_code)
      )`);
    await runner.query('revoke delete on pilot_measurement, pilot_report, pilot_result, pilot_dispute, adoption, adoption_result from moothall_app');
    await runner.query('revoke update on pilot_measurement, pilot_result, adoption_result from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table adoption_result, adoption, pilot_dispute, pilot_result, pilot_report, pilot_measurement');
    await runner.query(`alter table pilot drop column covered, drop column waiver_reason, drop column place_codes, drop column route, drop column route_confirmed_at,
      drop column route_confirmed_by, drop column agreement, drop column verifier_id, drop column stopped_because, drop column stopped_at`);
  }
}
