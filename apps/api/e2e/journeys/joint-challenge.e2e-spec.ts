// Two councils run a joint challenge in English and Welsh from its draft to the opening, with four suppliers: one late, one with two subcontractors.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, challengeContent, daysFromNow, step } from '@moothall/testing/challenges';
import { aCouncil, aMember, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, aVisitor, type Person } from '@moothall/testing/people';
import { answerInvitation, invite } from '@moothall/testing/problems';
import { aSubmittedProposal, proposalAfter, proposalContent, proposalStep, theSuppliers } from '@moothall/testing/proposals';
import { verifyReceipt } from '../../src/commands/verify-receipt.command.ts';
import { VerifyJournal } from '../../src/journal/verify-journal.ts';
import { PublishReleases } from '../../src/opendata/publish-releases.ts';
import { anEvent, askIt, checkIt, engage, held, refusals } from '../engagement/engage.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const both = (text: string) => ({ en: text, cy: `${text} (Cymraeg)` });
type Asking = Pick<Person, 'ask'>;

let [lead, partner]: Council[] = [];
let suppliers: Organisation[] = [];
let id = '';
let slug = '';
let folder = '';
beforeAll(async () => {
  [lead, partner] = [await theCouncil(api), await aCouncil(api)];
  suppliers = await theSuppliers(api, 6);
  folder = await mkdtemp(join(tmpdir(), 'moothall-joint-'));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const version = async () => (await lead!.buyer.ask('query ($id: ID!) { challenge(id: $id) { version } }', { id })).done().whole('challenge.version');
const take = async (who: Asking, verb: string, more: object = {}) => step(who, verb, { id, version: await version() }, more);
const read = async (who: Asking, fields: string) => (await who.ask(`query ($id: ID!) { challenge(id: $id) { ${fields} } }`, { id })).done().at('challenge') as Record<string, unknown>;

function inBothLanguages(content: Record<string, unknown>): object {
  const texts = ['title', 'summary', 'problem', 'outcomesWanted', 'notWanted', 'terms'].map((name) => [name, both((content[name] as { en: string }).en)]);
  const named = (list: unknown, ...names: string[]) => (list as Record<string, unknown>[]).map((one) => ({ ...one, ...Object.fromEntries(names.map((name) => [name, both((one[name] as { en: string }).en)])) }));
  return { ...Object.fromEntries(texts), indicators: named(content['indicators'], 'name'), criteria: named(content['criteria'], 'title', 'guidance') };
}

// One story: each part stands on those before it, so they are steps of one test.
describe('a joint challenge in two languages', () => {
  it('goes from the draft to the opening, fairly and provably', async () => {
    await drafted();
    await approvedByBoth();
    await publishedAndEngaged();
    await openedAndAmended();
    const sent = await proposed();
    await closedAndOpened(sent);
    await reported();
  }, 120_000);
});

async function drafted(): Promise<void> {
  const draft = await aDraft(lead!, { regime: 'WALES_PA23', placeCodes: ['W06000023'] });
  id = draft.id;
  slug = String((await read(lead!.buyer, 'slug'))['slug']);
  (await lead!.buyer.ask('mutation ($input: SetGovernanceInput!) { setGovernance(input: $input) { userErrors { code } } }', { input: { id, version: draft.version, rule: 'UNANIMOUS', amend: 'PARTICIPANTS' } })).done();
  const invitation = (await invite(lead!.buyer, { challengeId: id, organisationId: partner!.id })).done().text('inviteParticipant.invitation.id');
  (await answerInvitation(partner!.buyer, 'acceptParticipation', invitation)).done();
  const notice = (await read(partner!.approver, 'noticeDraft { isBilingual gaps { path message } }'))['noticeDraft'] as { isBilingual: boolean; gaps: { path: string[]; message: string }[] };
  expect(notice.isBilingual).toBe(true);
  expect(notice.gaps.filter(({ message }) => message.includes('Welsh')).map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['title', 'subject.problem']));
}

/** Nothing is published in one language, and nothing without the other council. */
async function approvedByBoth(): Promise<void> {
  const approveAll = async () => {
    (await take(lead!.buyer, 'sendChallengeForReview')).done();
    (await take(lead!.approver, 'approveChallenge')).done();
    expect((await take(lead!.buyer, 'publishChallenge')).userErrors('publishChallenge')).toContain('WRONG_STAGE');
    (await take(partner!.approver, 'approveChallenge')).done();
  };
  await approveAll();
  expect((await take(lead!.buyer, 'publishChallenge')).userErrors('publishChallenge')).toContain('TRANSLATION_MISSING');
  (await take(lead!.approver, 'requestChallengeChanges', { reason: 'The Welsh is missing everywhere.' })).done();
  (await take(lead!.buyer, 'updateChallenge', { content: inBothLanguages(challengeContent()) })).done();
  await approveAll();
  (await take(lead!.buyer, 'publishChallenge')).done();
}

async function publishedAndEngaged(): Promise<void> {
  const [asker, listener] = [suppliers[0]!, suppliers[1]!];
  (await engage(lead!.buyer, 'planEngagement', { challengeId: id, purposes: ['DEVELOPING_REQUIREMENTS'], note: both('We want to learn.') })).done();
  expect(await refusals(lead!.buyer, 'planEvent', anEvent(id))).toEqual(expect.arrayContaining([expect.stringContaining('TRANSLATION_MISSING')]));
  (await engage(lead!.buyer, 'planEvent', anEvent(id, { title: both('Briefing') }))).done();
  for (const supplier of [asker, listener]) (await engage(supplier.admin, 'registerInterest', { challengeId: id })).done();
  const question = await askIt(asker.admin, id, 'Ga i ofyn a oes data ar gael?', 'CY');
  const drafting = { id: question.id, version: question.version, shownText: both('Is data available?'), answer: { en: 'Yes, by road.' } };
  expect(await refusals(lead!.buyer, 'draftAnswer', drafting)).toEqual(expect.arrayContaining([expect.stringContaining('TRANSLATION_MISSING')]));
  const written = (await engage(lead!.buyer, 'draftAnswer', { ...drafting, answer: both('Yes, by road.') })).done();
  const second = await aMember(api, lead!, ['BUYER']);
  const checked = await checkIt(second, { id: question.id, version: written.whole('draftAnswer.question.version') });
  (await engage(lead!.buyer, 'publishAnswers', { challengeId: id, ids: [checked.id] })).done();
  const talk = (await engage(lead!.buyer, 'planEvent', held(id, 40, { kind: 'ONE_TO_ONE', title: both('A talk') }))).done().text('planEvent.event.id');
  (await engage(lead!.buyer, 'recordAttendance', { id: talk, attendance: [{ organisationId: listener.id, people: 2 }] })).done();
}

async function openedAndAmended(): Promise<void> {
  (await take(lead!.buyer, 'openChallenge')).done();
  const change = { content: { closesAt: daysFromNow(26) }, reason: both('Suppliers asked for more time.'), material: true };
  (await take(partner!.buyer, 'amendChallenge', change)).done();
  const [waiting] = (await read(lead!.approver, 'approvalRequests { id state gate }'))['approvalRequests'] as { id: string; state: string; gate: string }[];
  expect(waiting).toMatchObject({ state: 'WAITING', gate: 'AMEND' });
  (await lead!.approver.ask('mutation ($input: AnswerApprovalRequestInput!) { answerApprovalRequest(input: $input) { userErrors { code } } }', { input: { id: waiting!.id, says: 'APPROVE' } })).done();
  const { amendments } = await read(aVisitor(api), 'amendments { material reason { en cy } }');
  expect(amendments).toMatchObject([{ material: true, reason: both('Suppliers asked for more time.') }]);
}

/** Three send in time, one of them with two subcontractors who each confirm; the fourth comes too late. */
async function proposed() {
  const [first, second, third, late, subOne, subTwo] = suppliers as [Organisation, Organisation, Organisation, Organisation, Organisation, Organisation];
  const one = await aSubmittedProposal(first, id);
  const two = await aSubmittedProposal(second, id, { language: 'CY', title: 'Syniad yn Gymraeg' });
  const draft = proposalAfter(await proposalStep(third.admin, 'draftProposal', { challengeId: id }), 'draftProposal');
  const member = (name: string, sharePct: number) => ({ name, role: 'SUBCONTRACTOR', sharePct, does: 'Part of the work.', paymentDays: 30 });
  let written = proposalAfter(await proposalStep(third.admin, 'updateProposal', { ...draft, ...proposalContent(), team: [member(subOne.name, 20), member(subTwo.name, 15)] }), 'updateProposal');
  const members = (await third.admin.ask('query ($id: ID!) { proposal(id: $id) { team { id } } }', { id: draft.id })).done().list('proposal.team') as { id: string }[];
  for (const [index, sub] of [subOne, subTwo].entries()) {
    const invited = await third.admin.ask('mutation ($input: InviteTeamMemberInput!) { inviteTeamMember(input: $input) { proposal { id version } userErrors { code } } }', { input: { id: draft.id, memberId: members[index]!.id, version: written.version, organisationId: sub.id } });
    written = proposalAfter(invited, 'inviteTeamMember');
  }
  expect((await proposalStep(third.admin, 'submitProposal', written)).userErrors('submitProposal')).toEqual(['CONSENT_MISSING']);
  for (const sub of [subOne, subTwo]) {
    const [part] = (await sub.admin.ask('{ viewer { teamParts { id challenge { id } } } }')).done().list('viewer.teamParts') as { id: string }[];
    (await sub.admin.ask('mutation ($input: AnswerTeamPartInput!) { answerTeamPart(input: $input) { userErrors { code } } }', { input: { id: part!.id, answer: 'CONFIRM' } })).done();
  }
  const three = proposalAfter(await proposalStep(third.admin, 'submitProposal', written), 'submitProposal');
  const unsent = proposalAfter(await proposalStep(late.admin, 'draftProposal', { challengeId: id, title: 'Too late' }), 'draftProposal');
  return { sent: [[first, one], [second, two], [third, three]] as const, late: { supplier: late, unsent } };
}

async function closedAndOpened({ sent, late }: Awaited<ReturnType<typeof proposed>>): Promise<void> {
  await closeNow(api, id);
  expect((await proposalStep(late.supplier.admin, 'submitProposal', late.unsent)).userErrors('submitProposal')).toContain('DEADLINE_PASSED');
  expect((await late.supplier.admin.ask('query ($id: ID!) { proposal(id: $id) { title state } }', { id: late.unsent.id })).at('proposal')).toEqual({ title: 'Too late', state: 'DRAFT' });
  const opening = (who: Asking, verb: string, input: string) => who.ask(`mutation ($input: ${input}!) { ${verb}(input: $input) { userErrors { code } } }`, { input: { challengeId: id } });
  (await opening(lead!.buyer, 'askForOpening', 'AskForOpeningInput')).done();
  expect((await opening(lead!.buyer, 'openProposals', 'OpenProposalsInput')).userErrors('openProposals')).not.toEqual([]);
  (await opening(partner!.approver, 'openProposals', 'OpenProposalsInput')).done();
  expect(await read(aVisitor(api), 'sealing { count stillSealed opened }')).toMatchObject({ sealing: { count: 3, stillSealed: 0, opened: 3 } });
  for (const [supplier, proposal] of sent) {
    const { credentials } = await aKey(supplier.admin, supplier.id, ['proposals:read']);
    const file = async (what: string) => {
      const path = join(folder, `${proposal.id}-${what}.json`);
      await writeFile(path, await (await fetch(`${api.address}/data/proposals/${proposal.id}/${proposal.version}/${what}.json`, { headers: credentials })).text());
      return path;
    };
    const checked = await verifyReceipt(await file('receipt'), { submission: await file('submission') });
    expect(checked.lines.slice(1)).toEqual([expect.stringMatching(/^Everything fits/u)]);
    expect(checked.isOk).toBe(true);
  }
}

async function reported(): Promise<void> {
  const report = (await read(partner!.buyer, 'participationReport { role asked answered } noticeDraft { gaps { path } } fairness { entries { kind standing } }'));
  expect(report['participationReport']).toEqual([{ role: 'LEAD', asked: 3, answered: 3 }, { role: 'PARTICIPANT', asked: 3, answered: 3 }]);
  const { gaps } = report['noticeDraft'] as { gaps: { path: string[] }[] };
  expect(gaps.map(({ path }) => path[0])).toEqual(expect.not.arrayContaining(['title', 'closing', 'process']));
  expect((report['fairness'] as { entries: { kind: string; standing: string }[] }).entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['ANSWER', 'ONE_TO_ONE']));
  let releases: unknown[] = [];
  while (releases.length < 1) {
    await api.app.get(PublishReleases).publishDue();
    releases = ((await read(aVisitor(api), 'openData { releases { releaseId } }'))['openData'] as { releases: unknown[] }).releases;
  }
  const { check } = await api.app.get(VerifyJournal).verify(id);
  expect(check.ok).toBe(true);
  expect((await fetch(`${api.address}/data/ocds.json?challenge=${slug}`)).status).toBe(200);
}
