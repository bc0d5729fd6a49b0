// Joint challenges: each gate waits for the approvals its rule needs, each authority answers for itself, and the report shows it.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, type Challenge, daysFromNow, step } from '@moothall/testing/challenges';
import { aCouncil, aMember, type Council, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { closeDeadline } from '@moothall/testing/database';
import { answerInvitation, invite } from '@moothall/testing/problems';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
let [lead, second, third]: Council[] = [];
beforeAll(async () => {
  [lead, second, third] = [await theCouncil(api), await aCouncil(api), await aCouncil(api)];
}, 60_000);

const READ = `query ($id: ID!) { challenge(id: $id) { id version stage viewerCan timeline { closesAt } governance { rule publish amend shortlist consultationDays }
  approvals { person { id } } participants { role organisation { id } }
  approvalRequests { id gate state problems mayAnswer mayWithdraw waitingFor { id } askedBy { id } reason { en } changes { path before after } voices { says reason organisation { id } person { id } } }
  participationReport { role asked answered medianHours organisation { id } done { act times } } } }`;
type Shape = Record<string, never> & { version: number; stage: string; viewerCan: string[]; approvalRequests: { id: string; gate: string; state: string }[] };
const read = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask(READ, { id })).done().at('challenge') as Shape;
const now = async (id: string): Promise<Challenge> => ({ id, version: (await read(lead!.buyer, id)).version });
const govern = (who: Pick<Person, 'ask'>, challenge: Challenge, more: object) =>
  who.ask('mutation ($input: SetGovernanceInput!) { setGovernance(input: $input) { challenge { id version } userErrors { code path } } }', { input: { ...challenge, ...more } });
const answer = (who: Pick<Person, 'ask'>, id: string, says = 'APPROVE', reason: string | null = null, idempotencyKey?: string) =>
  who.ask(
    `mutation ($input: AnswerApprovalRequestInput!) { answerApprovalRequest(input: $input) { challenge { stage } approvalRequest { state problems } userErrors { code path message } } }`,
    { input: { id, says, reason } },
    idempotencyKey ? { idempotencyKey } : {},
  );
const withdraw = (who: Pick<Person, 'ask'>, id: string) =>
  who.ask('mutation ($input: WithdrawApprovalRequestInput!) { withdrawApprovalRequest(input: $input) { approvalRequest { state } userErrors { code } } }', { input: { id } });
const tasks = async (who: Pick<Person, 'ask'>, id: string) =>
  ((await who.ask('{ viewer { tasks { kind challenge { id } } } }')).done().list('viewer.tasks') as { kind: string; challenge: { id: string } }[]).filter((task) => task.challenge.id === id).map((task) => task.kind);

async function join(challengeId: string, council: Council, role = 'PARTICIPANT'): Promise<void> {
  const invitation = (await invite(lead!.buyer, { challengeId, organisationId: council.id, role })).done().text('inviteParticipant.invitation.id');
  (await answerInvitation(council.buyer, 'acceptParticipation', invitation)).done();
}

/** A draft of three councils under a rule, sent for review. */
async function inReview(rule: object = {}, joining: Council[] = [second!, third!]): Promise<string> {
  const draft = await aDraft(lead!);
  if (Object.keys(rule).length > 0) (await govern(lead!.buyer, draft, { rule: 'UNANIMOUS', ...rule })).done();
  for (const council of joining) await join(draft.id, council);
  (await step(lead!.buyer, 'sendChallengeForReview', await now(draft.id))).done();
  return draft.id;
}
const approve = async (council: Council, id: string) => step(council.approver, 'approveChallenge', await now(id));

async function openJoint(rule: object = {}): Promise<string> {
  const id = await inReview(rule);
  for (const council of [second!, third!, lead!]) if ((await read(lead!.buyer, id)).stage === 'IN_REVIEW') (await approve(council, id)).done();
  for (const verb of ['publishChallenge', 'openChallenge']) (await step(lead!.buyer, verb, await now(id))).done();
  return id;
}
const amendment = (closesAt: string | undefined = undefined) => ({ content: { summary: { en: 'Changed by an amendment.' }, ...(closesAt ? { closesAt } : {}) }, reason: { en: 'The councils agreed on better words.' }, material: false });
async function ask(who: Pick<Person, 'ask'>, id: string, more: object = amendment()): Promise<string> {
  (await step(who, 'amendChallenge', await now(id), more)).done();
  return (await read(lead!.buyer, id)).approvalRequests.find(({ state }) => state === 'WAITING')!.id;
}

describe('the rule', () => {
  it('is chosen at draft by a buyer of the lead, is seen by all, and stays once a council has joined under it', async () => {
    const draft = await aDraft(lead!);
    expect((await read(lead!.buyer, draft.id)).governance).toEqual({ rule: 'UNANIMOUS', publish: 'LEAD', amend: 'LEAD', shortlist: 'LEAD', consultationDays: 5 });
    expect((await govern(lead!.approver, draft, { rule: 'MAJORITY' })).codes).toEqual(['FORBIDDEN']);
    expect((await govern(lead!.buyer, draft, { rule: 'MAJORITY', consultationDays: 31 })).userErrors('setGovernance')).toEqual(['OUT_OF_RANGE']);
    (await govern(lead!.buyer, draft, { rule: 'MAJORITY', amend: 'PARTICIPANTS', consultationDays: 3 })).done();
    expect((await govern(lead!.buyer, draft, { rule: 'UNANIMOUS' })).codes).toEqual(['CONFLICT']);
    await join(draft.id, second!);
    expect(await read(second!.buyer, draft.id)).toMatchObject({ governance: { rule: 'MAJORITY', amend: 'PARTICIPANTS', consultationDays: 3 } });
    expect((await govern(lead!.buyer, await now(draft.id), { rule: 'UNANIMOUS' })).userErrors('setGovernance')).toEqual(['JOINED_UNDER_IT']);
    (await step(lead!.buyer, 'sendChallengeForReview', await now(draft.id))).done();
    expect((await govern(lead!.buyer, await now(draft.id), { rule: 'UNANIMOUS' })).userErrors('setGovernance')).toEqual(['WRONG_STAGE', 'JOINED_UNDER_IT']);
  });
});

describe('publishing', () => {
  it('waits for every council under the usual rule, and each is told what it is asked', async () => {
    const id = await inReview();
    expect(await tasks(second!.approver, id)).toEqual(['REVIEW_CHALLENGE']);
    expect(await tasks(await aMember(api, second!, ['BUYER']), id)).toEqual([]);
    (await approve(lead!, id)).done();
    const waiting = await read(third!.approver, id);
    expect(waiting).toMatchObject({ stage: 'IN_REVIEW', approvalRequests: [{ gate: 'PUBLISH', state: 'WAITING', mayAnswer: true, askedBy: { id: lead!.id }, voices: [{ says: 'APPROVE', organisation: { id: lead!.id } }] }] });
    expect(waiting.viewerCan).toContain('APPROVE');
    expect((await approve(lead!, id)).userErrors('approveChallenge')).toEqual(['ALREADY_APPROVED']);
    expect((await step(lead!.buyer, 'publishChallenge', await now(id))).userErrors('publishChallenge')).toEqual(['WRONG_STAGE']);
    (await approve(second!, id)).done();
    expect(await tasks(second!.approver, id)).toEqual([]);
    (await approve(third!, id)).done();
    expect(await read(lead!.buyer, id)).toMatchObject({ stage: 'APPROVED', approvals: [{}, {}, {}], approvalRequests: [{ state: 'PASSED', waitingFor: [] }] });
    (await step(lead!.buyer, 'publishChallenge', await now(id))).done();
  });

  it('is refused while a council that joined after the approval has not answered', async () => {
    const id = await inReview({}, []);
    (await approve(lead!, id)).done();
    await join(id, second!);
    const refused = await step(lead!.buyer, 'publishChallenge', await now(id));
    expect(refused.userErrors('publishChallenge')).toEqual(['APPROVALS_MISSING']);
    expect(await tasks(second!.approver, id)).toEqual(['REVIEW_CHALLENGE']);
    (await approve(second!, id)).done();
    (await step(lead!.buyer, 'publishChallenge', await now(id))).done();
  });

  it('hands the draft back with the words of the council that objects', async () => {
    const id = await inReview();
    const [request] = (await read(second!.approver, id)).approvalRequests;
    expect((await answer(second!.approver, request!.id, 'OBJECT', 'no')).userErrors('answerApprovalRequest')).toEqual(['REASON_MISSING']);
    (await answer(second!.approver, request!.id, 'OBJECT', 'The target must be ten per cent.')).done();
    expect(await read(lead!.buyer, id)).toMatchObject({ stage: 'CHANGES_REQUESTED', approvalRequests: [{ state: 'REFUSED' }] });
    (await step(lead!.buyer, 'sendChallengeForReview', await now(id))).done();
    expect((await read(lead!.buyer, id)).approvalRequests.map(({ state }) => state)).toEqual(['WAITING', 'REFUSED']);
  });

  it('needs two of three under the rule of more than half', async () => {
    const id = await inReview({ rule: 'MAJORITY', publish: 'PARTICIPANTS' });
    for (const council of [second!, third!]) (await approve(council, id)).done();
    expect(await read(lead!.buyer, id)).toMatchObject({ stage: 'APPROVED' });
    (await step(second!.buyer, 'publishChallenge', await now(id))).done();
    (await step(third!.buyer, 'openChallenge', await now(id))).done();
  });

  it('lets a lead that decides alone do so when the others have spoken or had their days', async () => {
    const id = await inReview({ rule: 'LEAD_AFTER_CONSULTATION', consultationDays: 2 });
    expect((await approve(lead!, id)).userErrors('approveChallenge')).toEqual(['CONSULTATION_RUNNING']);
    const [request] = (await read(second!.approver, id)).approvalRequests;
    (await answer(second!.approver, request!.id, 'OBJECT', 'We would have asked for more.')).done();
    await api.sql.query(`update approval_request set asked_at = asked_at - interval '2 days' where id = $1`, [request!.id]);
    expect((await approve(lead!, id)).userErrors('approveChallenge')).toEqual(['REASON_MISSING']);
    (await answer(lead!.approver, request!.id, 'APPROVE', 'More is asked for in the next round.')).done();
    expect(await read(lead!.buyer, id)).toMatchObject({ stage: 'APPROVED' });
  });

  it('is nothing an observer, an evaluator or a stranger has a say in', async () => {
    const id = await inReview({}, [second!]);
    await join(id, third!, 'OBSERVER');
    const [request] = (await read(third!.approver, id)).approvalRequests;
    expect((await answer(third!.approver, request!.id)).codes).toEqual(['FORBIDDEN']);
    expect((await answer(await aMember(api, second!, ['EVALUATOR']), request!.id)).codes).toEqual(['FORBIDDEN']);
    expect((await answer((await aCouncil(api)).approver, request!.id)).codes).toEqual(['NOT_FOUND']);
    expect((await answer(aVisitor(api), request!.id)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await answer(second!.approver, 'apr_0')).codes).toEqual(['NOT_FOUND']);
  });

  it('hears each council once, also when it answers many times at the same moment, and the same key twice', async () => {
    const id = await inReview();
    const [request] = (await read(second!.approver, id)).approvalRequests;
    const answers = await Promise.all(Array.from({ length: 5 }, () => answer(second!.approver, request!.id)));
    expect(answers.map((one) => one.userErrors('answerApprovalRequest').join()).toSorted()).toEqual(['', ...Array.from({ length: 4 }, () => 'ANSWERED_ALREADY')]);
    const key = randomUUID();
    for (const _ of [1, 2]) (await answer(third!.approver, request!.id, 'APPROVE', null, key)).done();
  });
});

describe('amending', () => {
  it('changes nothing until the others approve, shows them the difference, and then is done at once', async () => {
    const id = await openJoint();
    const before = (await read(lead!.buyer, id)).version;
    const request = await ask(lead!.buyer, id);
    expect(await read(second!.approver, id)).toMatchObject({
      version: before,
      approvalRequests: [{ gate: 'AMEND', mayAnswer: true, reason: { en: 'The councils agreed on better words.' }, waitingFor: [{}, {}], changes: [{ path: ['summary', 'en'], after: 'Changed by an amendment.' }] }, { gate: 'PUBLISH' }],
    });
    expect(await tasks(third!.approver, id)).toEqual(['ANSWER_APPROVAL']);
    expect((await step(lead!.buyer, 'amendChallenge', await now(id), amendment())).userErrors('amendChallenge')).toEqual(['APPROVAL_WAITING']);
    (await answer(second!.approver, request)).done();
    expect((await answer(third!.approver, request)).done().at('answerApprovalRequest.approvalRequest')).toEqual({ state: 'PASSED', problems: [] });
    expect(await read(lead!.buyer, id)).toMatchObject({ version: before + 1, approvalRequests: [{ state: 'PASSED' }, {}] });
    expect((await answer(third!.approver, request)).userErrors('answerApprovalRequest')).toEqual(['NOT_WAITING', 'ANSWERED_ALREADY']);
  });

  it('is for the lead alone unless the rule lets participants', async () => {
    const closed = await openJoint();
    expect((await step(second!.buyer, 'amendChallenge', await now(closed), amendment())).codes).toEqual(['FORBIDDEN']);
    const open = await openJoint({ rule: 'MAJORITY', amend: 'PARTICIPANTS' });
    const request = await ask(second!.buyer, open, amendment(daysFromNow(30)));
    (await answer(third!.approver, request)).done();
    expect(await read(lead!.buyer, open)).toMatchObject({ timeline: { closesAt: expect.stringContaining(daysFromNow(30).slice(0, 10)) } });
  });

  it('is taken back by the council that asked, and by no other', async () => {
    const id = await openJoint();
    const request = await ask(lead!.buyer, id);
    expect((await withdraw(second!.buyer, request)).codes).toEqual(['FORBIDDEN']);
    (await withdraw(lead!.buyer, request)).done();
    expect((await withdraw(lead!.buyer, request)).userErrors('withdrawApprovalRequest')).toEqual(['NOT_WAITING']);
    expect((await answer(second!.approver, request)).userErrors('answerApprovalRequest')).toEqual(['NOT_WAITING']);
  });

  it('lapses with its reason when it is approved too late', async () => {
    const id = await openJoint();
    const request = await ask(lead!.buyer, id);
    (await answer(second!.approver, request)).done();
    await closeDeadline(api.sql, id);
    await closeNow(api, id);
    const lapsed = (await answer(third!.approver, request)).done().at('answerApprovalRequest.approvalRequest') as { state: string; problems: string[] };
    expect(lapsed.state).toBe('LAPSED');
    expect(lapsed.problems.join(' ')).toMatch(/closed for proposals/u);
  });
});

describe('the report of participation', () => {
  it('says what each council was asked, answered and did, and is for the councils alone', async () => {
    const id = await openJoint();
    const request = await ask(lead!.buyer, id);
    (await answer(second!.approver, request)).done();
    const { participationReport } = await read(third!.buyer, id);
    expect(participationReport).toMatchObject([
      { role: 'LEAD', asked: 2, answered: 2, medianHours: 0, organisation: { id: lead!.id } },
      { role: 'PARTICIPANT', asked: 2, answered: 2, organisation: { id: second!.id } },
      { role: 'PARTICIPANT', asked: 2, answered: 1, organisation: { id: third!.id }, done: expect.arrayContaining([{ act: 'approval.answered', times: 1 }]) },
    ]);
    expect((await read(aVisitor(api), id)).participationReport).toBeNull();
    expect((await read(aVisitor(api), id)).approvalRequests).toEqual([]);
  });
});
