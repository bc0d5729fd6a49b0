// The restricted role of the running server, and the answers kept for idempotency keys.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if not exists (select 1 from pg_roles where rolname = 'moothall_app') then
          create role moothall_app nologin;
        end if;
      exception when duplicate_object then null;
      end $$`);
    await runner.query(`do $$ begin execute format('grant moothall_app to %I', current_user); end $$`);
    await runner.query('grant usage on schema public to moothall_app');
    await runner.query('alter default privileges in schema public grant select, insert, update, delete on tables to moothall_app');
    await runner.query('alter default privileges in schema public grant usage, select on sequences to moothall_app');
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(`
      create table idempotency_key (
        key text collate "C" primary key,
        request_hash text not null,
        answer jsonb,
        created_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('create index idempotency_key_age on idempotency_key (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_key');
  }
}
