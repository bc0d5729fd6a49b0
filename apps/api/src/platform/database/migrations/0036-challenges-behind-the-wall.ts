// Challenges behind the second wall: drafts are shown to the councils, the panel and whoever was asked to join, published ones to all.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { council, lookingPast, ON_OUR_PANELS, OURS, SYSTEM } from './0030-row-security.ts';

/** As `CHALLENGE_VISIBLE` says it; a spec holds one to the other, stage by stage. */
const PUBLISHED = `stage in ('ENGAGING', 'OPEN', 'CLOSED', 'EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED', 'TERMINATED')
  or stage = 'WITHDRAWN' and published_at is not null`;

/** Whoever was asked keeps being told of it, also after it has answered. */
const INVITED = `id = any ((select tenant_invitations())::text[])`;

/** The lead stands in the row, so only rows of others ask who takes part; a draft is written before anybody does. */
const PARTIES = `${SYSTEM} or lead_id = ${OURS} or ${council('challenge.id')} or id = ${ON_OUR_PANELS}`;

/**
 * PostgreSQL asks them from the last name to the first until one says yes: what is published is known from the row, and most rows are. Whoever proposes,
 * pledges or asks holds the row, which only those may do who may change it; the check takes that back.
 */
const POLICIES = {
  readers_hold: `for update using (${PUBLISHED}) with check (false)`,
  readers: `for select using (${PUBLISHED})`,
  parties: `using (${PARTIES})`,
  invited_hold: `for update using (${INVITED}) with check (false)`,
  invited: `for select using (${INVITED})`,
  system: 'to moothall_system using (true)',
};

const FUNCTIONS = [
  // Invitations are behind the wall themselves: within a policy their own would be planned each time.
  lookingPast('invitations_of(organisations text[])', 'text[]', `select coalesce(array_agg(challenge_id), '{}') from participation_invitation where organisation_id = any(organisations)`),
  'alter function invitations_of set search_path = public, pg_temp',
  'create function tenant_invitations() returns text[] language sql stable as $$ select invitations_of(tenant_organisations()) $$',
];

export class ChallengesBehindTheWall1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of FUNCTIONS) await runner.query(statement);
    for (const [name, policy] of Object.entries(POLICIES)) await runner.query(`create policy ${name} on challenge ${policy}`);
    await runner.query('alter table challenge enable row level security, force row level security');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table challenge disable row level security, no force row level security');
    for (const name of Object.keys(POLICIES)) await runner.query(`drop policy ${name} on challenge`);
    await runner.query('drop function tenant_invitations');
    await runner.query('drop function invitations_of');
  }
}
