// Panels, declared interests, scores, agreed scores, assessments, shortlists, and the solutions that come of them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Evaluation1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table panel_member (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        person_id text not null references person,
        role text not null check (role in ('EVALUATOR', 'CHAIR')),
        status text not null default 'PENDING_DECLARATION'
          check (status in ('PENDING_DECLARATION', 'CLEARED', 'RECUSED', 'IN_PROGRESS', 'SENT')),
        appointed_at timestamptz not null default clock_timestamp(),
        sent_at timestamptz,
        unique (challenge_id, person_id)
      )`);
    await runner.query(`create unique index panel_one_chair on panel_member (challenge_id) where role = 'CHAIR'`);
    await runner.query('create index panel_person on panel_member (person_id)');
    await runner.query(`
      create table panel_departure (
        id text collate "C" primary key,
        challenge_id text not null references challenge,
        person_id text not null references person,
        role text not null,
        reason text not null,
        declarations jsonb not null,
        removed_by text references person,
        at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('revoke update, delete on panel_departure from moothall_app');
    await runner.query(`
      create table conflict_declaration (
        challenge_id text not null references challenge,
        person_id text not null references person,
        party text not null,
        name text not null,
        kind text not null check (kind in ('NONE', 'PERSONAL', 'PROFESSIONAL', 'FINANCIAL')),
        direct boolean,
        note text,
        declared_at timestamptz not null default clock_timestamp(),
        primary key (challenge_id, person_id, party)
      )`);
    await runner.query(`
      create table recusal (
        proposal_id text not null references proposal,
        person_id text not null references person,
        at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, person_id)
      )`);
    await runner.query(`
      create table score (
        proposal_id text not null references proposal,
        person_id text not null references person,
        criterion_code text not null,
        value int not null check (value between 0 and 5),
        reason text not null,
        saved_at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, person_id, criterion_code)
      )`);
    await runner.query(`
      create table agreed_score (
        proposal_id text not null references proposal,
        criterion_code text not null,
        version int not null,
        value numeric(3, 2) check (value between 0 and 5),
        reason text not null,
        person_id text not null references person,
        at timestamptz not null default clock_timestamp(),
        primary key (proposal_id, criterion_code, version)
      )`);
    await runner.query('revoke update, delete on agreed_score from moothall_app');
    await runner.query(`
      create table assessment (
        id text collate "C" primary key,
        proposal_id text not null unique references proposal,
        strengths text not null,
        improvements text not null,
        written_by text not null references person,
        written_at timestamptz not null default clock_timestamp(),
        issued_at timestamptz,
        total text,
        rank int
      )`);
    await runner.query(`
      create table shortlist (
        id text collate "C" primary key,
        challenge_id text not null unique references challenge,
        reasons text not null,
        override_reason text,
        inputs_hash text not null,
        decided_by text not null references person,
        decided_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query(`
      create table shortlist_entry (
        shortlist_id text not null references shortlist,
        proposal_id text not null references proposal,
        position int not null,
        computed_rank int,
        overridden boolean not null,
        primary key (shortlist_id, position),
        unique (proposal_id)
      )`);
    await runner.query(`
      create table solution (
        id text collate "C" primary key,
        slug text not null unique,
        challenge_id text not null references challenge,
        proposal_id text not null unique references proposal,
        position int not null,
        created_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('create index solution_challenge on solution (challenge_id, position)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table solution, shortlist_entry, shortlist, assessment, agreed_score, score, recusal, conflict_declaration, panel_departure, panel_member');
  }
}
