// The world in which the access matrix is tried: one council, its people, a supplier, and something at every stage.
import { anOpenChallenge, aDraft } from '@moothall/testing/challenges';
import { closeDeadline } from '@moothall/testing/database';
import { aCouncil, aFunder, aMember, aSupplier, type Council, invitationTokens } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor } from '@moothall/testing/people';
import { openAll } from '@moothall/testing/evaluation';
import { aSubmittedProposal } from '@moothall/testing/proposals';
import { answerInvitation, aNotedProblem, aSharedProblem, invite } from '@moothall/testing/problems';
import type { Asker } from '@moothall/testing/asking';
import { FundingClock } from '../../src/funding/funding-clock.ts';
import { CloseChallenges } from '../../src/proposals/close-challenges.ts';
import { anEvent, engage } from '../engagement/engage.ts';
import type { Api } from '../setup/start-api.ts';

type Asking = Pick<Asker, 'ask'>;

/** Who tries each field, in the order of the columns of the table. */
export const ACTORS = ['visitor', 'person', 'supplier', 'buyer', 'auditor', 'evaluator', 'chair', 'other', 'funder', 'narrow', 'wide'] as const;
export type Actor = (typeof ACTORS)[number];

/** Ids of what the fields are tried on. */
export interface Facts {
  readonly council: string;
  readonly supplier: string;
  readonly funder: string;
  readonly draft: string;
  readonly open: string;
  /** Under evaluation. */
  readonly judged: string;
  /** Sent to the open challenge. */
  readonly sealed: string;
  /** Sent to the one under evaluation. */
  readonly proposal: string;
  readonly membership: string;
  readonly key: string;
  readonly panelist: string;
  readonly solution: string;
  readonly round: string;
  readonly pledge: string;
  /** Running, in the round; its supplier has reported nothing. */
  readonly pilot: string;
  /** A round that is locked, a pledge in kind to it, a call on a pledge of the funder, and a step of its plan. */
  readonly funded: { readonly round: string; readonly pledge: string; readonly call: string; readonly tranche: string };
  readonly invitation: string;
  /** A problem that only its council sees. */
  readonly noted: string;
  /** A problem that everybody sees. */
  readonly shared: string;
  /** The other council's invitation into the open challenge, taken back already: whoever may answer is told so. */
  readonly asked: string;
  /** What the council asked the others to approve, taken back already. */
  readonly approval: string;
  /** The other council's wish to join the open challenge, declined already. */
  readonly wish: string;
  /** Only noted, not shared. */
  readonly problem: string;
  readonly feedback: string;
  /** The secret of an invitation to say what one knows. */
  readonly insight: string;
  readonly endedInsight: string;
  /** Of the supplier: a case study whose client is asked, the secret of that link, and a search that its administrator keeps. */
  readonly kept: { readonly caseStudy: string; readonly clientLink: string; readonly search: string };
  readonly evidenceImport: string;
  /** Came with that import, and so is taken away only with it. */
  readonly evidenceItem: string;
  /** Consultations: a draft, one that asks pairs, a ranked ballot with one evaluator on its panel, and one that is counted. */
  /** Of the open challenge: an event, a question of the supplier, a document. */
  readonly engaging: { readonly event: string; readonly question: string; readonly document: string };
  readonly asking: { readonly draft: string; readonly open: string; readonly ranked: string; readonly counted: string; readonly option: string };
}

export interface AccessWorld {
  readonly facts: Facts;
  readonly actors: Readonly<Record<Actor, Asker>>;
}

const EVERYTHING = ['challenges:read', 'challenges:write', 'proposals:read', 'proposals:write', 'evaluations:read', 'evaluations:write', 'pledges:read', 'pledges:write', 'pilots:write', 'evidence:read', 'evidence:write', 'organisations:write'];

export async function accessWorld(api: Api): Promise<AccessWorld> {
  const [council, supplier, funder, other] = [await aCouncil(api), await aSupplier(api), await aFunder(api), await aCouncil(api)];
  const [auditor, evaluator, chair] = [await aMember(api, council, ['AUDITOR']), await aMember(api, council, ['EVALUATOR']), await aMember(api, council, ['EVALUATOR'])];
  const [draft, open, judged] = [await aDraft(council), await anOpenChallenge(council), await anOpenChallenge(council)];
  const sealed = await aSubmittedProposal(supplier, open.id);
  const proposal = await aSubmittedProposal(supplier, judged.id);
  await closeDeadline(api.sql, judged.id);
  await api.app.get(CloseChallenges).closeDue();
  await openAll(council, judged.id);
  await judge(api, judged.id, proposal.id, { evaluator: evaluator.id, chair: chair.id });
  await pledgeFor(api, judged.id, proposal.id, funder.id, funder.admin.id);
  const funded = await fund(api, sealed.id, funder.id, funder.admin.id);
  const engaging = await engageOver(open.id, council.buyer, supplier.admin);
  const asking = await ask(api, council.id, evaluator.id);
  const invited = { organisationId: council.id, email: 'invited@people.example', roles: ['BUYER'] };
  await council.admin.ask('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } } }', { input: invited });
  const [narrow, wide] = [await aKey(council.admin, council.id, ['challenges:read']), await aKey(council.admin, council.id, EVERYTHING)];
  const membership = (await auditor.ask('{ viewer { memberships { id } } }')).text('viewer.memberships.0.id');
  const invitation = (await invitationTokens(api, invited.email))[0] ?? '';
  const [noted, shared] = [await aNotedProblem(council), await aSharedProblem(council)];
  const asked = (await invite(council.buyer, { challengeId: open.id, organisationId: other.id })).text('inviteParticipant.invitation.id');
  (await answerInvitation(council.buyer, 'revokeParticipationInvitation', asked)).done();
  const ended = await endedRequests(api, open.id, council, other);
  const said = await speakOf(api, council.id, council.admin.id);
  const brought = await bringIn(api, council.id, council.admin.id);
  const kept = await keep(api, supplier.id, supplier.admin.id);
  const ids = { panelist: 'pnl_' + '0'.repeat(31) + '1', solution: 'sol_' + '0'.repeat(31) + '1', round: 'rnd_' + '0'.repeat(31) + '1', pledge: 'plg_' + '0'.repeat(31) + '1', pilot: 'plt_' + '0'.repeat(31) + '1' };
  return {
    facts: { council: council.id, supplier: supplier.id, funder: funder.id, draft: draft.id, open: open.id, judged: judged.id, sealed: sealed.id, proposal: proposal.id, membership, key: narrow.keyId, invitation, noted: noted.id, shared: shared.id, asked, asking, engaging, kept, funded, ...ids, ...ended, ...said, ...brought },
    actors: {
      visitor: aVisitor(api),
      person: (await aPerson(api)).browser,
      supplier: supplier.admin.browser,
      buyer: council.buyer.browser,
      auditor: auditor.browser,
      evaluator: evaluator.browser,
      chair: chair.browser,
      other: other.admin.browser,
      funder: funder.admin.browser,
      narrow,
      wide,
    },
  };
}

async function engageOver(challengeId: string, buyer: Asking, supplier: Asking): Promise<{ event: string; question: string; document: string }> {
  const done = async (who: Asking, verb: string, input: object, path: string) => (await engage(who, verb, input)).done().text(path);
  return {
    event: await done(buyer, 'planEvent', anEvent(challengeId), 'planEvent.event.id'),
    question: await done(supplier, 'askQuestion', { challengeId, text: 'May the sensors be leased?', language: 'EN' }, 'askQuestion.question.id'),
    document: await done(buyer, 'publishDocument', { challengeId, title: { en: 'Map' }, text: { en: 'A map.' } }, 'publishDocument.document.id'),
  };
}

/** A panel that is past its declarations, straight in the database: how it gets there is for the specs of evaluation. */
async function judge({ sql }: Api, challengeId: string, proposalId: string, panel: { evaluator: string; chair: string }): Promise<void> {
  await sql.query(
    `insert into panel_member (id, challenge_id, person_id, role, status)
     values ('pnl_' || repeat('0', 31) || '1', $1, $2, 'EVALUATOR', 'IN_PROGRESS'), ('pnl_' || repeat('0', 31) || '2', $1, $3, 'CHAIR', 'CLEARED')`,
    [challengeId, panel.evaluator, panel.chair],
  );
  await sql.query('insert into proposal_reader (proposal_id, person_id, is_blind) values ($1, $2, true), ($1, $3, true)', [proposalId, panel.evaluator, panel.chair]);
  await sql.query(
    `insert into agreed_score (proposal_id, criterion_code, version, value, reason, person_id) values ($1, 'IMPACT', 1, 3, 'x', $2), ($1, 'DELIVER', 1, 3, 'x', $2)`,
    [proposalId, panel.chair],
  );
  await sql.query(`update challenge set stage = 'EVALUATING' where id = $1`, [challengeId]);
  await sql.query(`update proposal set state = 'UNDER_EVALUATION' where id = $1`, [proposalId]);
}

async function pledgeFor({ sql }: Api, challengeId: string, proposalId: string, organisationId: string, personId: string): Promise<void> {
  await sql.query(`insert into solution (id, slug, challenge_id, proposal_id, position) values ('sol_' || repeat('0', 31) || '1', 'a-solution', $1, $2, 1)`, [challengeId, proposalId]);
  await sql.query(
    `insert into pledge_round (id, solution_id, challenge_id, target, deadline)
     values ('rnd_' || repeat('0', 31) || '1', 'sol_' || repeat('0', 31) || '1', $1, 10000000, now() + interval '30 days')`,
    [challengeId],
  );
  await sql.query(
    `insert into pledge (id, round_id, organisation_id, class, kind, amount, condition, authority, state, person_id)
     values ('plg_' || repeat('0', 31) || '1', 'rnd_' || repeat('0', 31) || '1', $1, 'funder', 'CASH', 100000, '{"type":"always"}', 'Board', 'ACTIVE', $2)`,
    [organisationId, personId],
  );
  await sql.query(
    `insert into pilot (id, slug, challenge_id, round_id, solution_id, supplier_id, state, cost, route)
     select 'plt_' || repeat('0', 31) || '1', 'a-pilot', $1, 'rnd_' || repeat('0', 31) || '1', 'sol_' || repeat('0', 31) || '1', p.organisation_id, 'RUNNING', 10000000,
       '{"answers":[],"assistanceBefore":null,"legalRoute":"x","confirmedAs":"x"}' from proposal p where p.id = $2`,
    [challengeId, proposalId],
  );
}

/** A round that is locked, straight in the database, with one call that waits. The pledge of the open challenge's proposal is none of the panel's business. */
async function fund(api: Api, proposalId: string, organisationId: string, personId: string): Promise<Facts['funded']> {
  const [solution, round, cash, kind, call, tranche] = ['sol', 'rnd', 'plg', 'plk', 'cal', 'trn'].map((prefix) => `${prefix === 'plk' ? 'plg' : prefix}_${'0'.repeat(31)}${prefix === 'plk' ? 3 : 2}`) as [string, string, string, string, string, string];
  const outcome = { at: '2026-01-01T00:00:00Z', milestones: [], active: [cash, kind], amounts: { [cash]: '100000', [kind]: '5000' } };
  await api.sql.query(`insert into solution (id, slug, challenge_id, proposal_id, position) select $1, 'a-funded-solution', challenge_id, id, 1 from proposal where id = $2`, [solution, proposalId]);
  await api.sql.query(
    `insert into pledge_round (id, solution_id, challenge_id, target, deadline, locked_at, outcome)
     select $1, id, challenge_id, 10000000, now(), now(), $3 from solution where id = $2`,
    [round, solution, JSON.stringify(outcome)],
  );
  await api.sql.query(
    `insert into pledge (id, round_id, organisation_id, class, kind, amount, condition, authority, state, person_id)
     select id, $1, $2, 'funder', kind, amount, '{"type":"always"}', 'Board', 'CONFIRMED', $3
     from (values ($4, 'CASH', 100000), ($5, 'STAFF', 5000)) as made (id, kind, amount)`,
    [round, organisationId, personId, cash, kind],
  );
  await api.app.get(FundingClock).enterDue();
  await api.sql.query(
    `with pot as (select id from money_pot where round_id = $1),
       step as (insert into money_tranche (id, pot_id, position, title, weight) select $2, id, 0, 'All', 10000 from pot returning id, pot_id),
       called as (insert into money_call (id, pot_id, pledge_id, organisation_id, tranche_id, unit, amount, state, due_on, asked_by) select $3, pot_id, $4, $5, id, 'GBP', 50000, 'PENDING', '2099-01-01', $6 from step returning id, pot_id, pledge_id),
       entry as (insert into money_entry (id, pot_id, kind, call_id) select 'men_of_the_access_world', pot_id, 'CALL', id from called returning id)
     insert into money_line (entry_id, pledge_id, unit, account, amount)
     select entry.id, $4, 'GBP', account, amount from entry, (values ('COMMITTED', -50000), ('CALLED', 50000)) as line (account, amount)`,
    [round, tranche, call, cash, organisationId, personId],
  );
  return { round, pledge: kind, call, tranche };
}

/** A request for approval and a wish to join, both over: whoever may answer is told so, and nothing changes. */
async function endedRequests({ sql }: Api, challengeId: string, council: Council, other: Council): Promise<{ approval: string; wish: string }> {
  const [approval, wish] = [`apr_${'0'.repeat(31)}1`, `jrq_${'0'.repeat(31)}1`];
  await sql.query(
    `insert into approval_request (id, challenge_id, gate, state, organisation_id, asked_by, asked_for, ended_at) values ($1, $2, 'AMEND', 'WITHDRAWN', $3, $4, '{"content":{},"reason":{},"material":false}', now())`,
    [approval, challengeId, council.id, council.buyer.id],
  );
  await sql.query(
    `insert into join_request (id, challenge_id, organisation_id, role, state, asked_by, answered_at) values ($1, $2, $3, 'PARTICIPANT', 'DECLINED', $4, now())`,
    [wish, challengeId, other.id, other.buyer.id],
  );
  return { approval, wish };
}

/** A problem that its council has noted, what somebody said on it, and two invitations. */
async function speakOf({ sql }: Api, organisationId: string, personId: string): Promise<{ problem: string; feedback: string; insight: string; endedInsight: string }> {
  const [problem, feedback, insight] = [`prb_${'0'.repeat(31)}1`, `fbk_${'0'.repeat(31)}1`, 'a secret'];
  await sql.query(
    `insert into problem (id, slug, organisation_id, place_code, service, state, content, written_by) values ($1, 'noted', $2, 'E10000007', 'PARKS', 'NOTED', '{}', $3)`,
    [problem, organisationId, personId],
  );
  await sql.query(
    `insert into feedback (id, place_code, service, source, problem_id, satisfaction, why, language, crowded, receipt_hash, state)
     values ($1, 'E10000007', 'PARKS', 'WORKFORCE', $2, 3, 'x', 'en', false, 'x', 'WAITING')`,
    [feedback, problem],
  );
  await sql.query(
    `insert into insight_invitation (id, token_hash, problem_id, source, organisation_id, created_by, expires_at, answers_left, ended_at)
     values ('inq_' || repeat('0', 31) || '1', encode(sha256($4), 'hex'), $1, 'WORKFORCE', $2, $3, now() + interval '30 days', 3, null),
            ('inq_' || repeat('0', 31) || '2', 'ended', $1, 'WORKFORCE', $2, $3, now() + interval '30 days', 3, now())`,
    [problem, organisationId, personId, insight],
  );
  return { problem, feedback, insight, endedInsight: `inq_${'0'.repeat(31)}2` };
}

/** An import that is done, with one piece of evidence. */
async function bringIn({ sql }: Api, organisationId: string, personId: string): Promise<{ evidenceImport: string; evidenceItem: string }> {
  const [evidenceImport, evidenceItem] = [`imp_${'0'.repeat(31)}1`, `evi_${'0'.repeat(31)}1`];
  await sql.query(
    `insert into evidence_import (id, organisation_id, format, state, file_name, file_hash, file_bytes, uploaded_by) values ($1, $2, 'SURVEY_CSV', 'DONE', 'roads.csv', 'x', 1, $3)`,
    [evidenceImport, organisationId, personId],
  );
  await sql.query(
    `insert into evidence_item (id, organisation_id, import_id, place_code, service, kind, title, unit, method, citation, key, added_by)
     values ($1, $2, $3, 'E10000007', 'PARKS', 'SURVEY', 'A figure', 'OTHER', 'm', 'c', 'k', $4)`,
    [evidenceItem, organisationId, evidenceImport, personId],
  );
  return { evidenceImport, evidenceItem };
}

async function ask({ sql }: Api, councilId: string, evaluatorId: string): Promise<Facts['asking']> {
  const [draft, open, ranked, counted] = [1, 2, 3, 4].map((n) => `con_${'0'.repeat(31)}${n}`) as [string, string, string, string];
  const option = 'opt_' + '0'.repeat(31) + '1';
  await sql.query(
    `insert into consultation (id, slug, organisation_id, method, state, title, secret, closed_at)
     values ($1, 'a', $5, 'PAIRWISE', 'DRAFT', '{"en":"A"}', 'x', null), ($2, 'b', $5, 'PAIRWISE', 'OPEN', '{"en":"B"}', 'x', null),
       ($3, 'c', $5, 'RANKED', 'OPEN', '{"en":"C"}', 'x', null), ($4, 'd', $5, 'PAIRWISE', 'CLOSED', '{"en":"D"}', 'x', now())`,
    [draft, open, ranked, counted, councilId],
  );
  await sql.query(
    `insert into consultation_option (id, consultation_id, position, code, title, state) values ($2, $1, 1, '1', '{"en":"A"}', 'LISTED'), ('opt_' || repeat('0', 31) || '2', $1, 2, '2', '{"en":"B"}', 'LISTED')`,
    [open, option],
  );
  await sql.query('insert into consultation_panelist (consultation_id, person_id, invited_by) values ($1, $2, $2)', [ranked, evaluatorId]);
  await sql.query(`insert into consultation_count (consultation_id, result, counted_at) values ($1, '{}', now())`, [counted]);
  return { draft, open, ranked, counted, option };
}

async function keep(api: Api, supplierId: string, personId: string): Promise<Facts['kept']> {
  const [caseStudy, search, clientLink] = ['cst_' + '0'.repeat(31) + '1', 'sea_' + '0'.repeat(31) + '1', 'the-link-of-a-client'];
  await api.sql.query(`insert into case_study (id, organisation_id, title, done, place, year, digest) values ($1, $2, 'Warm repairs', 'We mended holes.', 'Here', 2024, 'digest')`, [caseStudy, supplierId]);
  await api.sql.query(
    `insert into case_study_confirmation (id, case_study_id, client, token_hash, digest, state, asked_by, expires_at)
     values ('csc_1', $1, 'A client', encode(sha256($2::bytea), 'hex'), 'digest', 'ASKED', $3, now() + interval '1 day')`,
    [caseStudy, clientLink, personId],
  );
  await api.sql.query(`insert into saved_search (id, person_id, name, filter) values ($1, $2, 'Roads', '{"query":"roads"}')`, [search, personId]);
  return { caseStudy, clientLink, search };
}
