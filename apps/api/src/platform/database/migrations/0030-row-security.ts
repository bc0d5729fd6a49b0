// The second wall: rows that belong to somebody are shown and changed only for whom the connection says it speaks.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `all`: whose rows they are, for reading and writing. `read`: who may read them besides. Both are ORed to the server's own work. */
interface Policy {
  readonly all: string;
  readonly read?: string;
}

// Each `(select …)` is computed once for a statement, not once for a row.
export const SYSTEM = '(select tenant_is_system())';
export const ME = '(select tenant_person())';
export const OURS = 'any ((select tenant_organisations())::text[])';
export const ON_OUR_PANELS = 'any ((select tenant_panels())::text[])';
const IN_OUR_TEAMS = 'any ((select tenant_teams())::text[])';

/** The column has to name its table: inside of `exists` a bare name means the inner one. */
export const council = (challenge: string): string => `exists (select 1 from participation t where t.challenge_id = ${challenge} and t.organisation_id = ${OURS})`;
/** The councils of a challenge and whoever sits on its panel. */
export const staff = (challenge: string): string => `(${challenge} = ${ON_OUR_PANELS} or ${council(challenge)})`;
const ofProposal = (table: string, condition: string): string => `exists (select 1 from proposal x where x.id = ${table}.proposal_id and (${condition}))`;
/** From the deadline on, when it has its label, a proposal is a matter of the challenge as well. */
const JUDGED = `x.label is not null and ${staff('x.challenge_id')}`;
const OWN_OR_JUDGED = `x.organisation_id = ${OURS} or ${JUDGED}`;

const mine: Policy = { all: `person_id = ${ME}` };
const ours: Policy = { all: `organisation_id = ${OURS}` };
const mineOrJudged = (table: string): Policy => ({ all: `person_id = ${ME} or ${ofProposal(table, JUDGED)}` });
const mineOrStaff = (table: string): Policy => ({ all: `person_id = ${ME} or ${staff(`${table}.challenge_id`)}` });
const oursOrCouncils = (table: string): Policy => ({ all: `organisation_id = ${OURS} or ${council(`${table}.challenge_id`)}` });

const IDENTITY: Record<string, Policy> = {
  session: mine,
  one_time_token: mine,
  api_key: { all: `organisation_id = ${OURS} or created_by = ${ME}` },
  membership: { all: `person_id = ${ME} or organisation_id = ${OURS}` },
  invitation: ours,
};

const PERSONAL: Record<string, Policy> = {
  notification: mine,
  notification_choice: mine,
  letter: mine,
  letter_language: mine,
  saved_search: mine,
  calendar_link: mine,
};

const PROPOSALS: Record<string, Policy> = {
  proposal: {
    all: `organisation_id = ${OURS} or id = ${IN_OUR_TEAMS} or label is not null and ${staff('proposal.challenge_id')}`,
    // What was chosen is public.
    read: 'exists (select 1 from solution s where s.proposal_id = proposal.id)',
  },
  proposal_version: { all: ofProposal('proposal_version', OWN_OR_JUDGED) },
  proposal_version_file: { all: ofProposal('proposal_version_file', OWN_OR_JUDGED) },
  proposal_file: { all: `organisation_id = ${OURS} or ${ofProposal('proposal_file', JUDGED)}` },
  proposal_reader: mineOrJudged('proposal_reader'),
  proposal_judge: mineOrStaff('proposal_judge'),
  team_consent: { all: `organisation_id = ${OURS} or ${ofProposal('team_consent', OWN_OR_JUDGED)}` },
};

const EVALUATION: Record<string, Policy> = {
  score: mineOrJudged('score'),
  sample_score: mineOrJudged('sample_score'),
  agreed_score: mineOrJudged('agreed_score'),
  recusal: mineOrJudged('recusal'),
  named_party: { all: ofProposal('named_party', JUDGED) },
  assessment: {
    all: ofProposal('assessment', JUDGED),
    read: `issued_at is not null and ${ofProposal('assessment', `x.organisation_id = ${OURS} or x.id = ${IN_OUR_TEAMS}`)}`,
  },
  assessment_question: { all: ofProposal('assessment_question', OWN_OR_JUDGED) },
  conflict_declaration: mineOrStaff('conflict_declaration'),
  conflict_flag: mineOrStaff('conflict_flag'),
  panel_departure: mineOrStaff('panel_departure'),
  past_employment: { all: `person_id = ${ME} or exists (select 1 from panel_member m where m.person_id = past_employment.person_id and ${staff('m.challenge_id')})` },
  pack_redaction: { all: staff('pack_redaction.challenge_id') },
  shortlist_vote: { all: `exists (select 1 from shortlist h where h.id = shortlist_vote.shortlist_id and ${staff('h.challenge_id')})` },
};

const PLEDGES: Record<string, Policy> = {
  pledge: {
    all: `organisation_id = ${OURS} or offered_at is not null and (verifier_id = ${OURS}
      or exists (select 1 from pledge_round r where r.id = pledge.round_id and ${council('r.challenge_id')}))`,
    read: 'offered_at is not null',
  },
  pledge_step: {
    all: `exists (select 1 from pledge g where g.id = pledge_step.pledge_id and g.organisation_id = ${OURS})`,
    read: `step in ('OFFERED', 'CHANGED', 'WITHDRAWN') and exists (select 1 from pledge g where g.id = pledge_step.pledge_id and g.offered_at is not null)`,
  },
  pledge_limit: ours,
};

const inPot = (pot: string): string => `exists (select 1 from money_pot m where m.id = ${pot} and (${council('m.challenge_id')}
  or exists (select 1 from pledge g where g.round_id = m.round_id and g.organisation_id = ${OURS})))`;

const MONEY: Record<string, Policy> = {
  money_call: { all: inPot('money_call.pot_id') },
  money_entry: { all: inPot('money_entry.pot_id') },
  // The books are checked as whoever writes them, so nobody may write of a pledge that they cannot see.
  money_line: {
    all: `exists (select 1 from money_entry e where e.id = money_line.entry_id and ${inPot('e.pot_id')}) and exists (select 1 from pledge g where g.id = money_line.pledge_id)`,
  },
};

const ofEvent = (table: string): string => `exists (select 1 from engagement_event e where e.id = ${table}.event_id and ${council('e.challenge_id')})`;

const ENGAGEMENT: Record<string, Policy> = {
  question: {
    ...oursOrCouncils('question'),
    read: `state = 'PUBLISHED' or state = 'REJECTED' and rejection_is_shown`,
  },
  question_pseudonym: oursOrCouncils('question_pseudonym'),
  asker_lookup: { all: `person_id = ${ME} or organisation_id = ${OURS}` },
  event_booking: { all: `person_id = ${ME} or organisation_id = ${OURS} or ${ofEvent('event_booking')}` },
  event_attendance: { all: `organisation_id = ${OURS} or ${ofEvent('event_attendance')}` },
  challenge_interest: { ...oursOrCouncils('challenge_interest'), read: 'is_listed and withdrawn_at is null' },
  challenge_follow: mine,
  participation_invitation: oursOrCouncils('participation_invitation'),
  join_request: oursOrCouncils('join_request'),
};

const EVIDENCE: Record<string, Policy> = {
  feedback: {
    all: `problem_id is null and exists (select 1 from organisation o where o.place_code = feedback.place_code and o.id = ${OURS})
      or exists (select 1 from problem q where q.id = feedback.problem_id and q.organisation_id = ${OURS})`,
    read: `state = 'SHOWN'`,
  },
  insight_invitation: ours,
  evidence_import: ours,
  evidence_import_error: { all: `exists (select 1 from evidence_import i where i.id = evidence_import_error.import_id and i.organisation_id = ${OURS})` },
};

const POLICIES = { ...IDENTITY, ...PERSONAL, ...PROPOSALS, ...EVALUATION, ...PLEDGES, ...MONEY, ...ENGAGEMENT, ...EVIDENCE };

/**
 * Inside of these the server itself looks: a policy cannot ask a table whose own policy asks back, and a count names nobody. By hand and not by
 * `set` in the head of the function, which only a superuser may write there.
 */
export const lookingPast = (signature: string, returns: string, select: string): string => `
  create function ${signature} returns ${returns} language plpgsql stable as $$
  declare
    told text := current_setting('moothall.tenant', true);
    found_here ${returns};
  begin
    perform set_config('moothall.tenant', 'system:policy', true);
    found_here := (${select});
    perform set_config('moothall.tenant', told, true);
    return found_here;
  end $$`;

const TENANT_FUNCTIONS = [
  `create function tenant() returns text language plpgsql stable parallel safe as $$
   declare told text := current_setting('moothall.tenant', true);
   begin
     if told is null or told = '' then
       raise exception 'nobody said whose rows are asked for' using errcode = 'insufficient_privilege', hint = 'set moothall.tenant, if only to ''nobody''';
     end if;
     return told;
   end $$`,
  `create function tenant_is_system() returns boolean language sql stable parallel safe as $$ select tenant() like 'system:%' $$`,
  // What no id can be stands for nobody, so that nothing is equal to it.
  `create function tenant_person() returns text language sql stable parallel safe as $$ select split_part(tenant(), '|', 1) $$`,
  `create function tenant_organisations() returns text[] language sql stable parallel safe as $$ select string_to_array(split_part(tenant(), '|', 2), ',') $$`,
  lookingPast('panels_of(person text)', 'text[]', `select coalesce(array_agg(challenge_id), '{}') from panel_member where person_id = person`),
  `create function tenant_panels() returns text[] language sql stable as $$ select panels_of(tenant_person()) $$`,
  lookingPast('teams_of(organisations text[])', 'text[]', `select coalesce(array_agg(proposal_id), '{}') from team_consent where organisation_id = any(organisations) and removed_at is null`),
  `create function tenant_teams() returns text[] language sql stable as $$ select teams_of(tenant_organisations()) $$`,
];

const COUNTS = [
  lookingPast('followers_of(challenge text)', 'bigint', 'select count(*) from challenge_follow where challenge_id = challenge'),
  lookingPast('interested_in(challenge text)', 'bigint', 'select count(*) from challenge_interest where challenge_id = challenge and withdrawn_at is null'),
  lookingPast('questions_of(challenge text, states text[])', 'bigint', 'select count(*) from question where challenge_id = challenge and state = any(states)'),
  lookingPast('proposals_at_deadline(challenge text)', 'bigint', 'select count(*) from proposal where challenge_id = challenge and label is not null'),
  lookingPast('proposals_still_sealed(challenge text)', 'bigint', `select count(*) from proposal where challenge_id = challenge and state = 'SEALED'`),
  lookingPast('places_taken(event text, as_state text)', 'bigint', 'select coalesce(sum(people), 0) from event_booking where event_id = event and state = as_state'),
  lookingPast('is_import_done(import text)', 'boolean', `select exists (select 1 from evidence_import where id = import and state = 'DONE')`),
];

const FUNCTIONS = ['is_import_done', 'places_taken', 'proposals_still_sealed', 'proposals_at_deadline', 'questions_of', 'interested_in', 'followers_of'];
const TENANT = ['tenant_teams', 'teams_of', 'tenant_panels', 'panels_of', 'tenant_organisations', 'tenant_person', 'tenant_is_system', 'tenant'];

/** What the server does by itself is planned as if there were no policies: measured on the statement that finds whom to tell, 12 ms became 2.6. */
const SYSTEM_ROLE = [
  `do $$ begin
     if not exists (select 1 from pg_roles where rolname = 'moothall_system') then create role moothall_system nologin; end if;
   exception when duplicate_object then null;
   end $$`,
  'grant moothall_app to moothall_system',
  `do $$ begin execute format('grant moothall_system to %I', current_user); end $$`,
];

export class RowSecurity1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...SYSTEM_ROLE, ...TENANT_FUNCTIONS]) await runner.query(statement);
    // From here on the owner is bound as well, unless it is a superuser.
    await runner.query(`set local moothall.tenant = 'system:migration'`);
    for (const [table, { all, read }] of Object.entries(POLICIES)) {
      await runner.query(`create policy parties on ${table} using (${SYSTEM} or ${all})`);
      await runner.query(`create policy system on ${table} to moothall_system using (true)`);
      if (read) await runner.query(`create policy readers on ${table} for select using (${read})`);
      await runner.query(`alter table ${table} enable row level security, force row level security`);
    }
    for (const statement of COUNTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of FUNCTIONS) await runner.query(`drop function ${name}`);
    for (const [table, { read }] of Object.entries(POLICIES)) {
      await runner.query(`alter table ${table} disable row level security, no force row level security`);
      if (read) await runner.query(`drop policy readers on ${table}`);
      await runner.query(`drop policy system on ${table}`);
      await runner.query(`drop policy parties on ${table}`);
    }
    for (const name of TENANT) await runner.query(`drop function ${name}`);
  }
}
