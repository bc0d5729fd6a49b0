// Shortlists in steps with votes, feedback explained per criterion with one question to it, and decision packs with their redactions.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Decision1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await shortlists(runner);
    await feedback(runner);
    await packs(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pack_redaction, decision_pack, assessment_question');
    await runner.query('alter table assessment drop column explanations');
    await runner.query('alter table solution drop column dropped_at');
    await runner.query('drop table shortlist_vote');
    await runner.query('drop index shortlist_live, shortlist_issued');
    await runner.query('delete from shortlist_entry where shortlist_id in (select id from shortlist where state <> $1)', ['ISSUED']);
    await runner.query('delete from shortlist_entry where standing <> $1', ['SHORTLISTED']);
    await runner.query('delete from shortlist where state <> $1', ['ISSUED']);
    await runner.query('alter table shortlist_entry drop constraint shortlist_entry_once, drop constraint shortlist_entry_pkey, drop column standing, add primary key (shortlist_id, position), add unique (proposal_id)');
    await runner.query(`
      alter table shortlist drop column state, drop column round, drop column is_override, drop column override_code, drop column replaces_id, drop column replace_reason,
        drop column proposed_for, drop column proposed_as, drop column proposed_at, drop column approved_at, drop column superseded_at, drop column request_id,
        alter column inputs_hash set not null, alter column decided_at set default clock_timestamp(), alter column decided_at set not null, add unique (challenge_id)`);
  }
}

async function shortlists(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table shortlist
      drop constraint shortlist_challenge_id_key,
      alter column inputs_hash drop not null,
      alter column decided_at drop not null,
      alter column decided_at drop default,
      add column state text not null default 'ISSUED' check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'ISSUED', 'SUPERSEDED')),
      add column round int not null default 0,
      add column is_override boolean not null default false,
      add column override_code text check (override_code in ('PORTFOLIO', 'AFFORDABILITY', 'LEGAL_ADVICE', 'CAPACITY', 'OTHER')),
      add column replaces_id text references shortlist,
      add column replace_reason text,
      add column proposed_for text references organisation,
      add column proposed_as text check (proposed_as in ('CHAIR', 'BUYER')),
      add column proposed_at timestamptz,
      add column approved_at timestamptz,
      add column superseded_at timestamptz,
      add column request_id text references approval_request`);
  await runner.query(`update shortlist set is_override = override_reason is not null, override_code = case when override_reason is not null then 'OTHER' end`);
  await runner.query(`alter table shortlist alter column state set default 'DRAFT'`);
  await runner.query(`create unique index shortlist_live on shortlist (challenge_id) where state in ('DRAFT', 'PROPOSED', 'APPROVED')`);
  await runner.query(`create unique index shortlist_issued on shortlist (challenge_id) where state = 'ISSUED'`);
  await runner.query(`
    alter table shortlist_entry
      drop constraint shortlist_entry_pkey,
      drop constraint shortlist_entry_proposal_id_key,
      add column standing text not null default 'SHORTLISTED' check (standing in ('SHORTLISTED', 'RESERVE')),
      add constraint shortlist_entry_pkey primary key (shortlist_id, standing, position),
      add constraint shortlist_entry_once unique (shortlist_id, proposal_id)`);
  await runner.query('create index shortlist_entry_proposal on shortlist_entry (proposal_id)');
  await runner.query(`
    create table shortlist_vote ( -- of evaluation
      id text collate "C" primary key,
      shortlist_id text not null references shortlist,
      round int not null,
      kind text not null check (kind in ('DECISION', 'OVERRIDE')),
      says text not null check (says in ('APPROVE', 'OBJECT')),
      reason text,
      person_id text not null references person,
      organisation_id text not null references organisation,
      at timestamptz not null default clock_timestamp(),
      unique (shortlist_id, round, kind, person_id)
    )`);
  await runner.query('revoke update, delete on shortlist_vote from moothall_app');
  // A solution that a later shortlist leaves out stays readable: its name was public.
  await runner.query('alter table solution add column dropped_at timestamptz');
}

async function feedback(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table assessment add column explanations jsonb not null default '{}'`);
  await runner.query(`
    create table assessment_question ( -- of evaluation
      proposal_id text primary key references proposal,
      text text not null,
      asked_by text not null references person,
      asked_at timestamptz not null default clock_timestamp(),
      answer text,
      answered_by text references person,
      answered_at timestamptz,
      check ((answer is null) = (answered_at is null))
    )`);
}

async function packs(runner: QueryRunner): Promise<void> {
  // One secret per challenge salts every value of its pack, so that a withheld one cannot be guessed from its hash.
  await runner.query(`
    create table decision_pack ( -- of evaluation
      challenge_id text primary key references challenge,
      secret text not null
    )`);
  await runner.query(`
    create table pack_redaction ( -- of evaluation
      id text collate "C" primary key,
      challenge_id text not null references challenge,
      file text not null,
      row_key text not null,
      field text not null,
      ground text not null check (ground in ('S40', 'S41', 'S43')),
      note text not null,
      made_by text not null references person,
      made_at timestamptz not null default clock_timestamp(),
      lifted_by text references person,
      lifted_at timestamptz
    )`);
  await runner.query('create unique index pack_redaction_once on pack_redaction (challenge_id, file, row_key, field) where lifted_at is null');
}
