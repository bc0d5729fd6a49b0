// What others measured: pieces of evidence, one by one or by files, and the files with what became of them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Measured1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence_import (
        id text collate "C" primary key,
        organisation_id text not null references organisation,
        format text not null check (format in ('SURVEY_CSV', 'OPEN311')),
        state text not null check (state in ('UPLOADED', 'RUNNING', 'DONE', 'FAILED', 'UNDONE')),
        file_name text not null,
        file_hash text not null,
        file_bytes bigint not null,
        source_url text,
        header text[] not null default '{}',
        services jsonb not null default '[]',
        choice jsonb,
        rows_read int not null default 0,
        bytes_read bigint not null default 0,
        stored int not null default 0,
        same int not null default 0,
        left_out int not null default 0,
        moved int not null default 0,
        failed_because text,
        uploaded_by text not null references person,
        uploaded_at timestamptz not null default clock_timestamp(),
        started_at timestamptz,
        ended_at timestamptz,
        version int not null default 1
      )`);
    await runner.query('create index evidence_import_organisation on evidence_import (organisation_id, id desc)');
    // One at a time: what another import stores while it may still be undone would be taken for there already.
    await runner.query(`create unique index evidence_import_running on evidence_import (organisation_id) where state = 'RUNNING'`);
    await runner.query(`
      create table evidence_import_error (
        import_id text not null references evidence_import on delete cascade,
        line int not null,
        position int not null,
        column_name text not null,
        code text not null,
        message text not null,
        primary key (import_id, line, position)
      )`);
    await runner.query(`
      create table evidence_item (
        id text collate "C" primary key,
        organisation_id text not null references organisation,
        import_id text references evidence_import,
        problem_id text references problem,
        place_code text references place,
        service text,
        kind text not null check (kind in ('SURVEY', 'SERVICE_REPORTS', 'DELIBERATION', 'PETITION', 'COMPLAINT', 'WORKFORCE', 'SUPPLY_CHAIN', 'EXPERT')),
        title text not null,
        group_name text,
        period_from date,
        period_to date,
        n int check (n > 0),
        value double precision,
        unit text not null check (unit in ('PERCENT', 'SCORE', 'COUNT', 'POUNDS', 'DAYS', 'OTHER')),
        margin double precision check (margin >= 0),
        response_rate double precision check (response_rate between 0 and 1),
        moved_from text,
        method text not null,
        citation text not null,
        url text,
        key text not null,
        added_by text not null references person,
        added_at timestamptz not null default clock_timestamp(),
        check (problem_id is not null or (place_code is not null and service is not null)),
        unique (organisation_id, key)
      )`);
    await runner.query('create index evidence_item_view on evidence_item (place_code, service, id desc)');
    await runner.query('create index evidence_item_service on evidence_item (service, id desc)');
    await runner.query('create index evidence_item_problem on evidence_item (problem_id, id desc) where problem_id is not null');
    await runner.query('create index evidence_item_import on evidence_item (import_id) where import_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence_item, evidence_import_error, evidence_import');
  }
}
