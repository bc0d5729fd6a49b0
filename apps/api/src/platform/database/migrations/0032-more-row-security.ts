// More tables behind the second wall: profiles, what councils ask of one another, decisions before they are issued, documents, adoptions, problems and consultations.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { council, lookingPast, ME, OURS, staff, SYSTEM } from './0030-row-security.ts';

/**
 * As in 0030: `all` may read and write, `read` may read besides; both are ORed to the server's own work. What is `held` may also be locked by all who read
 * it, such as a problem that other councils join: PostgreSQL asks for the right to update, which the check then takes back.
 */
interface Policy {
  readonly all: string;
  readonly read?: string;
  readonly held?: true;
}

/** A part of a profile: its organisation, and all to whom the profile shows it. */
const part = (table: string, name: string): Policy => ({ all: `organisation_id = ${OURS}`, read: `profile_shows(${table}.organisation_id, '${name}')` });

const PROFILES: Record<string, Policy> = {
  organisation_profile: { all: `organisation_id = ${OURS}`, read: `'CAPABILITIES' = any(public_parts)` },
  organisation_policy: part('organisation_policy', 'POLICIES'),
  organisation_insurance: part('organisation_insurance', 'INSURANCES'),
  organisation_accreditation: part('organisation_accreditation', 'ACCREDITATIONS'),
  case_study: part('case_study', 'CASE_STUDIES'),
  // Whoever was asked comes by the link of a letter; what the public reads of it leaves by a function, without the address.
  case_study_confirmation: { all: `exists (select 1 from case_study s where s.id = case_study_confirmation.case_study_id and s.organisation_id = ${OURS})` },
};

const APPROVALS: Record<string, Policy> = {
  approval_request: { all: staff('approval_request.challenge_id') },
  approval_voice: { all: `exists (select 1 from approval_request r where r.id = approval_voice.request_id and ${staff('r.challenge_id')})` },
  challenge_approval: { all: staff('challenge_approval.challenge_id') },
};

const OUT = `('ISSUED', 'SUPERSEDED')`;
const inShortlist = (condition: string): string => `exists (select 1 from shortlist h where h.id = shortlist_entry.shortlist_id and ${condition})`;

const DECISIONS: Record<string, Policy> = {
  // `tenant_panels` asks this table as the server, so nothing turns in a circle.
  panel_member: { all: `person_id = ${ME} or ${staff('panel_member.challenge_id')}` },
  shortlist: { all: staff('shortlist.challenge_id'), read: `state in ${OUT}` },
  shortlist_entry: { all: inShortlist(staff('h.challenge_id')), read: inShortlist(`h.state in ${OUT}`) },
  ranking_stability: { all: staff('ranking_stability.challenge_id') },
  calibration: { all: staff('calibration.challenge_id') },
  decision_pack: { all: council('decision_pack.challenge_id') },
  closing_leaf: {
    all: staff('closing_leaf.challenge_id'),
    // A receipt is proved among all leaves.
    read: `exists (select 1 from proposal x where x.challenge_id = closing_leaf.challenge_id and x.organisation_id = ${OURS})`,
  },
};

const MARKET: Record<string, Policy> = {
  challenge_document: {
    all: council('challenge_document.challenge_id'),
    read: `visibility = 'PUBLIC' or visibility = 'INTERESTED' and exists (select 1 from challenge_interest i
      where i.challenge_id = challenge_document.challenge_id and i.organisation_id = ${OURS} and i.withdrawn_at is null)`,
  },
  document_version: {
    all: `exists (select 1 from challenge_document d where d.id = document_version.document_id and ${council('d.challenge_id')})`,
    // Of those that whoever asks can see.
    read: 'exists (select 1 from challenge_document d where d.id = document_version.document_id)',
  },
  // That it was decided is public, and leaves by a function, without of whom.
  advantage_decision: { all: council('advantage_decision.challenge_id'), read: `organisation_id = ${OURS}` },
};

const ADOPTIONS: Record<string, Policy> = {
  adoption: {
    all: `organisation_id = ${OURS}`,
    read: `adopted_at is not null or exists (select 1 from pilot p join challenge c on c.id = p.challenge_id where p.id = adoption.pilot_id and c.lead_id = ${OURS})`,
    held: true,
  },
  adoption_result: {
    all: `exists (select 1 from adoption a where a.id = adoption_result.adoption_id and a.organisation_id = ${OURS})`,
    read: 'exists (select 1 from adoption a where a.id = adoption_result.adoption_id)',
  },
};

const DRAFTS = `('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')`;

const PROBLEMS: Record<string, Policy> = {
  problem: { all: `organisation_id = ${OURS}`, read: 'shared_at is not null', held: true },
  // Of those that whoever asks can see.
  problem_council: { all: `organisation_id = ${OURS}`, read: 'exists (select 1 from problem q where q.id = problem_council.problem_id)' },
  amendment: { all: council('amendment.challenge_id'), read: `exists (select 1 from challenge c where c.id = amendment.challenge_id and c.stage not in ${DRAFTS})` },
  pilot_dispute: {
    all: `organisation_id = ${OURS} or exists (select 1 from pilot p where p.id = pilot_dispute.pilot_id and ${council('p.challenge_id')})`,
    // All of them; but whoever says nothing is refused here too.
    read: '(select tenant()) is not null',
  },
};

const ofConsultation = (table: string): string => `exists (select 1 from consultation c where c.id = ${table}.consultation_id and c.organisation_id = ${OURS})`;

const CONSULTATIONS: Record<string, Policy> = {
  consultation: { all: `organisation_id = ${OURS}`, read: `state <> 'DRAFT'`, held: true },
  consultation_option: {
    all: ofConsultation('consultation_option'),
    read: `state = 'LISTED' and exists (select 1 from consultation c where c.id = consultation_option.consultation_id)`,
  },
  consultation_panelist: { all: `person_id = ${ME} or ${ofConsultation('consultation_panelist')}` },
};

const POLICIES: Record<string, Policy> = { ...PROFILES, ...APPROVALS, ...DECISIONS, ...MARKET, ...ADOPTIONS, ...PROBLEMS, ...CONSULTATIONS };

/** What a profile shows before anybody chose. */
const AT_FIRST = `('CAPABILITIES', 'ACCREDITATIONS', 'CASE_STUDIES')`;

const BEFORE = [
  lookingPast('profile_shows(organisation text, part text)', 'boolean', `coalesce((select part = any(public_parts) from organisation_profile where organisation_id = organisation), part in ${AT_FIRST})`),
  lookingPast('profile_parts(organisation text)', 'text[]', 'select public_parts from organisation_profile where organisation_id = organisation'),
  lookingPast(
    'latest_confirmation(study text)',
    'jsonb',
    `select jsonb_build_object('state', a.state, 'isSameText', a.digest = s.digest, 'isExpired', a.expires_at <= clock_timestamp(), 'client', a.client, 'askedAt', a.asked_at, 'answeredAt', a.answered_at)
     from case_study_confirmation a join case_study s on s.id = a.case_study_id where s.id = study and a.state <> 'REPLACED' order by a.id desc limit 1`,
  ),
  lookingPast('documents_for_interested(challenge text)', 'bigint', `select count(*) from challenge_document where challenge_id = challenge and visibility = 'INTERESTED'`),
  lookingPast(
    'advantages_told(challenges text[])',
    'jsonb',
    `select coalesce(jsonb_agg(jsonb_build_object('id', id, 'challengeId', challenge_id, 'decision', decision, 'advantage', advantage, 'reason', reason, 'decidedAt', decided_at)), '[]')
     from advantage_decision where challenge_id = any(challenges)`,
  ),
];
const FUNCTIONS = ['advantages_told', 'documents_for_interested', 'latest_confirmation', 'profile_parts', 'profile_shows'];

export class MoreRowSecurity1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set local moothall.tenant = 'system:migration'`);
    for (const statement of BEFORE) await runner.query(statement);
    for (const [table, { all, read, held }] of Object.entries(POLICIES)) {
      await runner.query(`create policy parties on ${table} using (${SYSTEM} or ${all})`);
      await runner.query(`create policy system on ${table} to moothall_system using (true)`);
      if (read) await runner.query(`create policy readers on ${table} for select using (${read})`);
      if (read && held) await runner.query(`create policy holders on ${table} for update using (${read}) with check (false)`);
      await runner.query(`alter table ${table} enable row level security, force row level security`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, { read, held }] of Object.entries(POLICIES)) {
      await runner.query(`alter table ${table} disable row level security, no force row level security`);
      if (held) await runner.query(`drop policy holders on ${table}`);
      if (read) await runner.query(`drop policy readers on ${table}`);
      await runner.query(`drop policy system on ${table}`);
      await runner.query(`drop policy parties on ${table}`);
    }
    for (const name of FUNCTIONS) await runner.query(`drop function ${name}`);
  }
}
