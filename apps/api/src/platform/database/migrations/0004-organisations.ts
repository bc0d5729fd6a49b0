// Organisations with their identifiers, members and invitations, and the places they serve.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organisations1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table place (
        code text collate "C" primary key,
        name_en text not null,
        name_cy text,
        nation text not null check (nation in ('ENGLAND', 'SCOTLAND', 'WALES', 'NORTHERN_IRELAND')),
        region text,
        type text not null,
        lat double precision not null,
        lon double precision not null,
        population int,
        county_code text,
        combined_authority_code text,
        valid_from date,
        valid_to date,
        hex_column int,
        hex_row int
      )`);
    await runner.query('create index place_name on place using gin (name_en gin_trgm_ops)');
    await runner.query(`
      create table organisation (
        id text collate "C" primary key,
        slug text not null unique,
        name_en text not null check (length(name_en) between 1 and 200),
        name_cy text,
        kind text not null,
        size text,
        summary text,
        website text,
        place_code text references place,
        version int not null default 1,
        created_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('create index organisation_name on organisation using gin (name_en gin_trgm_ops)');
    await runner.query('create index organisation_place on organisation (place_code)');
    await runner.query(`
      create table organisation_identifier (
        organisation_id text not null references organisation,
        scheme text not null,
        id text not null,
        verified boolean not null default false,
        primary key (scheme, id)
      )`);
    await runner.query('create index organisation_identifier_owner on organisation_identifier (organisation_id)');
    await runner.query(`
      create table membership (
        id text collate "C" primary key,
        organisation_id text not null references organisation,
        person_id text not null references person,
        roles text[] not null check (cardinality(roles) > 0),
        created_at timestamptz not null default clock_timestamp(),
        unique (person_id, organisation_id)
      )`);
    await runner.query('create index membership_organisation on membership (organisation_id)');
    await runner.query(`
      create table invitation (
        id text collate "C" primary key,
        organisation_id text not null references organisation,
        email text not null,
        roles text[] not null,
        token_hash text not null unique,
        invited_by text not null references person,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        accepted_at timestamptz
      )`);
    await runner.query('create index invitation_organisation on invitation (organisation_id)');
    await runner.query('alter table api_key add foreign key (organisation_id) references organisation');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table api_key drop constraint api_key_organisation_id_fkey');
    await runner.query('drop table invitation, membership, organisation_identifier, organisation, place');
  }
}
