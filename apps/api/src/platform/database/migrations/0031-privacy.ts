// When an account was closed, and who wrote which answer of a proposal: needed to give people their own words and nobody else's.
// Published releases are only ever added to; the one thing that can be taken out of them is the address of somebody who is gone.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Privacy1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person add column erased_at timestamptz');
    await runner.query(`alter table proposal add column field_writers jsonb not null default '{}'`);
    await runner.query(`alter table proposal_version add column field_writers jsonb not null default '{}'`);
    await runner.query(`
      create function erase_from_releases(address text, instead text) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
      declare changed bigint;
      begin
        if instead !~ '^per_[0-9a-f]{32}@erased[.]invalid$' or position('@' in address) = 0 then
          raise exception 'only an address can be erased from a release' using errcode = 'insufficient_privilege';
        end if;
        update ocds_release set release = replace(release::text, to_json(address)::text, to_json(instead)::text)::jsonb
          where position(to_json(address)::text in release::text) > 0;
        get diagnostics changed = row_count;
        return changed;
      end $$`);
    await runner.query('revoke execute on function erase_from_releases from public');
    await runner.query('grant execute on function erase_from_releases to moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function erase_from_releases');
    await runner.query('alter table proposal_version drop column field_writers');
    await runner.query('alter table proposal drop column field_writers');
    await runner.query('alter table person drop column erased_at');
  }
}
