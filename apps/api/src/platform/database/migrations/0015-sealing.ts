// Sealing for real: keys, locked working copies, encrypted versions, frozen sets, openings by two people, checkpoints and signs of life.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody can encrypt in a migration: the keys are the server's. */
const REFUSE_OLD = `
  do $$ begin
    if exists (select 1 from proposal) then
      raise exception 'It holds proposals from before they were encrypted. Take a copy if you need them, run "npm run demo:reset", and start again.';
    end if;
  end $$`;

const APPENDED = ['server_key', 'signing_key', 'checkpoint', 'checkpoint_head', 'challenge_key', 'challenge_closing', 'closing_leaf', 'server_gap'];

/** A part of several words, so each table names its own. */
export class Sealing1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await keys(runner);
    await ofChallenges(runner);
    await proposals(runner);
    await closings(runner);
    for (const table of APPENDED) await runner.query(`revoke update, delete, truncate on ${table} from moothall_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table proposal_opening, closing_leaf, challenge_closing, challenge_key, checkpoint_head, checkpoint, signing_key, server_gap, server_heartbeat, server_key');
    await runner.query('drop index proposal_still_sealed');
    await runner.query('alter table proposal drop constraint proposal_sealed, drop column draft, drop column unsent_draft, add column unsent_content jsonb');
    await runner.query('alter table proposal alter column content set not null');
    await runner.query('alter table proposal_version drop column own_copy, drop column sealed, drop column signature, add column content jsonb not null');
    await runner.query('alter table amendment alter column person_id set not null');
  }
}

/** The server's key, by its fingerprint; the key that signs; and the signed ends of all chains with what had moved since those before. */
async function keys(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table server_key ( -- of platform
      only_one boolean primary key default true check (only_one),
      fingerprint text not null,
      first_used_at timestamptz not null default clock_timestamp()
    )`);
  await runner.query(`
    create table signing_key ( -- of journal
      only_one boolean primary key default true check (only_one),
      kid text not null,
      public_key text not null,
      private_box bytea not null,
      made_at timestamptz not null default clock_timestamp()
    )`);
  await runner.query(`
    create table checkpoint ( -- of journal
      id text collate "C" primary key,
      at timestamptz(3) not null,
      chains int not null,
      root text not null,
      kid text not null,
      signature text not null
    )`);
  await runner.query(`
    create table checkpoint_head ( -- of journal
      checkpoint_id text collate "C" not null references checkpoint,
      chain text collate "C" not null,
      seq bigint not null,
      hash text not null,
      primary key (chain, checkpoint_id)
    )`);
}

/** Beside the keys: when servers lived, and changes that nobody decided, as an outage moves a deadline by itself. */
async function ofChallenges(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table challenge_key ( -- of challenges
      challenge_id text primary key references challenge,
      public_key bytea not null,
      private_box bytea not null,
      made_at timestamptz not null default clock_timestamp()
    )`);
  await runner.query(`
    create table server_heartbeat ( -- of challenges
      only_one boolean primary key default true check (only_one),
      at timestamptz not null
    )`);
  await runner.query(`
    create table server_gap ( -- of challenges
      from_at timestamptz not null,
      until_at timestamptz not null,
      primary key (until_at)
    )`);
  await runner.query('alter table amendment alter column person_id drop not null');
}

/** In `content` stands only what two people have opened; everything else is locked. */
async function proposals(runner: QueryRunner): Promise<void> {
  await runner.query(REFUSE_OLD);
  await runner.query('alter table proposal drop column unsent_content, add column draft bytea not null, add column unsent_draft bytea, alter column content drop not null');
  await runner.query(`alter table proposal add constraint proposal_sealed check (content is null or state not in ('DRAFT', 'SUBMITTED', 'SEALED'))`);
  await runner.query(`create index proposal_still_sealed on proposal (challenge_id) where state = 'SEALED'`);
  await runner.query(`
    alter table proposal_version drop column content, add column own_copy bytea not null, add column sealed bytea not null, add column signature text not null`);
}

async function closings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table challenge_closing ( -- of proposals
      challenge_id text primary key references challenge,
      count int not null,
      root text not null,
      log_seq bigint not null,
      signature text not null
    )`);
  await runner.query(`
    create table closing_leaf ( -- of proposals
      challenge_id text not null references challenge,
      position int not null,
      proposal_id text not null references proposal,
      version int not null,
      hash text not null,
      primary key (challenge_id, position),
      unique (proposal_id),
      foreign key (proposal_id, version) references proposal_version
    )`);
  await runner.query(`
    create table proposal_opening ( -- of proposals
      challenge_id text primary key references challenge,
      asked_by text not null references person,
      asked_for text not null references organisation,
      asked_at timestamptz not null default clock_timestamp(),
      confirmed_by text references person,
      confirmed_for text references organisation,
      opened_at timestamptz,
      opened int,
      check (confirmed_by <> asked_by),
      check ((confirmed_by is null) = (opened_at is null))
    )`);
}
