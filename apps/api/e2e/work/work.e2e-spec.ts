// `viewer.tasks` and `viewerCan` through a whole life: each task appears for the right person, and vanishes when it is done.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, anOpenChallenge, aPublishedChallenge, type Challenge, daysFromNow, step } from '@moothall/testing/challenges';
import { agreeAll, appoint, assessAll, begin, declare, openAll, carry, evaluationStep, type Evaluation, scoreAs, thePanel, versionOf, issue, propose } from '@moothall/testing/evaluation';
import { aCouncil, aMember, type Council } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { roundStep } from '@moothall/testing/pledges';
import { aDraftProposal, proposalAfter, proposalStep, theSupplier } from '@moothall/testing/proposals';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const TASKS = '{ viewer { tasks { id kind path dueAt challenge { id } } } }';

const api = useApi();

interface Task {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly dueAt: string | null;
}
const tasksOf = async (who: Pick<Person, 'ask'>, challengeId: string) =>
  ((await who.ask(TASKS)).done().list('viewer.tasks') as (Task & { challenge: { id: string } })[]).filter((task) => task.challenge.id === challengeId);
const kindsOf = async (who: Pick<Person, 'ask'>, challengeId: string) => (await tasksOf(who, challengeId)).map((task) => task.kind);
const mayOf = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask('query ($id: ID!) { challenge(id: $id) { viewerCan } }', { id })).done().at('challenge.viewerCan');
const after = (answer: Awaited<ReturnType<typeof step>>, verb: string): Challenge => ({ id: answer.done().text(`${verb}.challenge.id`), version: answer.whole(`${verb}.challenge.version`) });

describe('the life of a challenge', () => {
  let council: Council;
  let evaluation: Evaluation;
  let everybody: Readonly<Record<string, Pick<Person, 'ask'>>>;
  let at: Challenge;

  /** Who has which task, and who may take which step; those without are left out. */
  async function standing(): Promise<{ tasks: Record<string, string[]>; may: Record<string, unknown> }> {
    const names = Object.keys(everybody);
    const tasks = await Promise.all(names.map((name) => kindsOf(everybody[name]!, at.id)));
    const may = await Promise.all(names.map(async (name) => (await everybody[name]!.ask('query ($id: ID!) { challenge(id: $id) { viewerCan } }', { id: at.id })).at('challenge.viewerCan') as string[] | undefined));
    const some = (lists: readonly (string[] | undefined)[]) => Object.fromEntries(names.flatMap((name, index) => ((lists[index]?.length ?? 0) > 0 ? [[name, lists[index]!]] : [])));
    return { tasks: some(tasks), may: some(may) };
  }

  beforeAll(async () => {
    council = await aCouncil(api);
    const panel = await thePanel(api, council);
    const [supplier, buyer] = [await theSupplier(api), await aMember(api, council, ['BUYER'])];
    at = await aDraft(council);
    evaluation = { challengeId: at.id, council, panel, criteria: ['IMPACT', 'DELIVER'], proposals: [] };
    everybody = {
      author: council.buyer, buyer, approver: council.approver, auditor: await aMember(api, council, ['AUDITOR']),
      chair: panel.chair, evaluator: panel.evaluators[0], supplier: supplier.admin, stranger: await aPerson(api), visitor: aVisitor(api),
    };
  }, 60_000);

  it('begins with a draft for its author to finish', async () => {
    expect(await standing()).toEqual({
      tasks: { author: ['FINISH_DRAFT'] },
      may: { author: ['EDIT', 'SEND_FOR_REVIEW', 'WITHDRAW', 'INVITE_PARTICIPANTS', 'SET_GOVERNANCE', 'PREPARE_NOTICE'], buyer: ['EDIT', 'SEND_FOR_REVIEW', 'WITHDRAW', 'INVITE_PARTICIPANTS', 'SET_GOVERNANCE', 'PREPARE_NOTICE'] },
    });
    expect((await tasksOf(council.buyer, at.id))[0]).toMatchObject({ id: `FINISH_DRAFT:${at.id}`, path: expect.stringMatching(/^\/challenges\/[\w-]+\/edit$/u), dueAt: null });
  });

  it('waits for the approver, not for its author, while it is reviewed', async () => {
    at = after(await step(council.buyer, 'sendChallengeForReview', at), 'sendChallengeForReview');
    expect(await standing()).toMatchObject({ tasks: { approver: ['REVIEW_CHALLENGE'] }, may: { approver: ['REQUEST_CHANGES', 'APPROVE'] } });
    at = after(await step(council.approver, 'requestChallengeChanges', at, { reason: 'Say who is affected, please.' }), 'requestChallengeChanges');
    expect((await standing()).tasks).toEqual({ author: ['FINISH_DRAFT'] });
    at = after(await step(council.buyer, 'sendChallengeForReview', at), 'sendChallengeForReview');
    at = after(await step(council.approver, 'approveChallenge', at), 'approveChallenge');
  });

  it('is for any buyer to publish once approved, and to open once published', async () => {
    expect(await standing()).toMatchObject({ tasks: { author: ['PUBLISH_CHALLENGE'], buyer: ['PUBLISH_CHALLENGE'] }, may: { buyer: ['PUBLISH', 'WITHDRAW', 'APPOINT_PANEL', 'INVITE_PARTICIPANTS', 'PREPARE_NOTICE'] } });
    expect((await standing()).may).not.toHaveProperty('supplier');
    at = after(await step(council.buyer, 'publishChallenge', at), 'publishChallenge');
    expect(await standing()).toEqual({
      tasks: { author: ['OPEN_CHALLENGE'], buyer: ['OPEN_CHALLENGE'] },
      may: { author: expect.arrayContaining(['OPEN', 'AMEND', 'WITHDRAW']), buyer: expect.arrayContaining(['OPEN']), supplier: ['PROPOSE'] },
    });
    at = after(await step(council.buyer, 'openChallenge', at), 'openChallenge');
  });

  it('asks the supplier to finish a proposal, and to send it again when it was changed', async () => {
    const supplier = await theSupplier(api);
    expect((await standing()).tasks).toEqual({ author: ['APPOINT_PANEL'], buyer: ['APPOINT_PANEL'] });
    const draft = await aDraftProposal(supplier, at.id);
    expect(await tasksOf(supplier.admin, at.id)).toMatchObject([{ kind: 'FINISH_PROPOSAL', id: `FINISH_PROPOSAL:${draft.id}`, path: `/proposals/${draft.id}`, dueAt: expect.any(String) }]);
    const sent = proposalAfter(await proposalStep(supplier.admin, 'submitProposal', draft), 'submitProposal');
    expect(await kindsOf(supplier.admin, at.id)).toEqual([]);
    const changed = proposalAfter(await proposalStep(supplier.admin, 'updateProposal', { ...sent, title: 'RoadEar II' }), 'updateProposal');
    expect(await kindsOf(supplier.admin, at.id)).toEqual(['FINISH_PROPOSAL']);
    await proposalStep(supplier.admin, 'submitProposal', changed);
    expect(await kindsOf(supplier.admin, at.id)).toEqual([]);
    evaluation = { ...evaluation, proposals: [{ id: draft.id, supplier }] };
  });

  it('needs a panel of three and a chair, then two who open, then declarations, then a beginning', async () => {
    const { chair, evaluators } = evaluation.panel;
    for (const member of evaluators) (await appoint(council, at.id, member, 'EVALUATOR')).done();
    expect((await standing()).tasks).toMatchObject({ buyer: ['APPOINT_PANEL'] });
    (await appoint(council, at.id, chair, 'CHAIR')).done();
    expect((await standing()).tasks).toEqual({});
    await closeNow(api, at.id);
    // Both may ask, and nobody declares or begins before two people have opened what was sent.
    const opening = { author: ['OPEN_PROPOSALS'], buyer: ['OPEN_PROPOSALS'], approver: ['OPEN_PROPOSALS'] };
    expect(await standing()).toMatchObject({ tasks: opening, may: { author: expect.not.arrayContaining(['BEGIN_EVALUATION']) } });
    expect((await standing()).may).not.toHaveProperty('chair');
    (await evaluationStep(council.buyer, 'askForOpening', { challengeId: at.id })).done();
    expect((await standing()).tasks).toEqual({ approver: ['CONFIRM_OPENING'], buyer: ['CONFIRM_OPENING'] });
    expect(await tasksOf(council.approver, at.id)).toMatchObject([{ kind: 'CONFIRM_OPENING', path: expect.stringMatching(/^\/challenges\/[\w-]+\/opening$/u) }]);
    (await evaluationStep(council.approver, 'openProposals', { challengeId: at.id })).done();
    expect(await standing()).toEqual({
      tasks: { chair: ['DECLARE_CONFLICTS'], evaluator: ['DECLARE_CONFLICTS'] },
      may: { author: expect.arrayContaining(['APPOINT_PANEL', 'BEGIN_EVALUATION']), buyer: expect.any(Array), chair: ['DECLARE_CONFLICTS', 'BEGIN_EVALUATION'], evaluator: ['DECLARE_CONFLICTS'] },
    });
    (await declare(evaluators[0], at.id)).done();
    expect((await standing()).tasks).toEqual({ chair: ['DECLARE_CONFLICTS'] });
    for (const member of [chair, ...evaluators.slice(1)]) (await declare(member, at.id)).done();
    expect((await standing()).tasks).toEqual({ author: ['BEGIN_EVALUATION'], buyer: ['BEGIN_EVALUATION'] });
  });

  it('needs somebody else, not a beginning, when an evaluator or the chair has an interest', async () => {
    const [one] = evaluation.panel.evaluators;
    (await declare(one, at.id, [evaluation.proposals[0]!.supplier.name])).done();
    expect((await standing()).tasks).toEqual({ author: ['APPOINT_PANEL'], buyer: ['APPOINT_PANEL'] });
    (await declare(one, at.id)).done();
    const { chair } = evaluation.panel;
    (await declare(chair, at.id, [evaluation.proposals[0]!.supplier.name])).done();
    expect((await standing()).tasks).toEqual({ author: ['APPOINT_PANEL'], buyer: ['APPOINT_PANEL'] });
    (await declare(chair, at.id)).done();
    expect((await standing()).tasks).toEqual({ author: ['BEGIN_EVALUATION'], buyer: ['BEGIN_EVALUATION'] });
    (await begin(evaluation)).done();
  });

  it('asks evaluators to score, and each until they have sent', async () => {
    expect(await standing()).toEqual({
      tasks: { evaluator: ['SCORE'] },
      may: { author: expect.arrayContaining(['DECIDE_SHORTLIST', 'TERMINATE']), buyer: expect.any(Array), chair: ['MODERATE', 'DECIDE_SHORTLIST'], evaluator: ['SCORE'] },
    });
    await scoreAs(evaluation, 0);
    expect((await standing()).tasks).toEqual({});
    await scoreAs(evaluation, 1);
    await scoreAs(evaluation, 2);
  });

  it('asks the chair to agree scores, then the chair and the buyers to decide', async () => {
    expect((await standing()).tasks).toEqual({ chair: ['AGREE_SCORES'] });
    await agreeAll(evaluation);
    expect((await standing()).tasks).toEqual({ author: ['DECIDE_SHORTLIST'], buyer: ['DECIDE_SHORTLIST'], chair: ['DECIDE_SHORTLIST'] });
    await assessAll(evaluation);
    (await propose(evaluation, [evaluation.proposals[0]!.id])).done();
    expect((await standing()).tasks).toEqual({ approver: ['VOTE_ON_SHORTLIST'] });
    await carry(evaluation);
    expect((await standing()).tasks).toEqual({ author: ['DECIDE_SHORTLIST'], buyer: ['DECIDE_SHORTLIST'], chair: ['DECIDE_SHORTLIST'] });
    (await issue(evaluation)).done();
  });

  it('asks buyers to open a round, and to lock it when its time has come', async () => {
    expect(await standing()).toMatchObject({ tasks: { author: ['OPEN_PLEDGE_ROUND'], buyer: ['OPEN_PLEDGE_ROUND'] }, may: { buyer: expect.arrayContaining(['OPEN_PLEDGE_ROUND']) } });
    const solution = await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { solutions { id slug } } }', { id: at.id });
    const opened = await roundStep(council.buyer, 'openPledgeRound', { solutionId: solution.text('challenge.solutions.0.id'), target: '1000', deadline: daysFromNow(3) });
    const id = opened.done().text('openPledgeRound.round.id');
    expect((await standing()).tasks).toEqual({});
    await api.sql.query(`update pledge_round set deadline = clock_timestamp() - interval '1 second' where id = $1`, [id]);
    expect((await standing()).tasks).toEqual({ author: ['LOCK_PLEDGE_ROUND'], buyer: ['LOCK_PLEDGE_ROUND'] });
    expect((await tasksOf(council.buyer, at.id))[0]?.path).toBe(`/solutions/${solution.text('challenge.solutions.0.slug')}/round`);
    (await roundStep(council.buyer, 'lockPledgeRound', { id, version: opened.whole('openPledgeRound.round.version') })).done();
    expect((await standing()).tasks).toEqual({});
  });
});

describe('tasks', () => {
  it('end with the challenge', async () => {
    const council = await aCouncil(api);
    const [supplier, challenge] = [await theSupplier(api), await anOpenChallenge(council)];
    await aDraftProposal(supplier, challenge.id);
    expect(await kindsOf(supplier.admin, challenge.id)).toEqual(['FINISH_PROPOSAL']);
    (await step(council.buyer, 'terminateChallenge', { id: challenge.id, version: await versionOf(council.buyer, challenge.id) }, { reason: { en: 'The budget was cut by the council.' } })).done();
    expect(await kindsOf(supplier.admin, challenge.id)).toEqual([]);
    expect(await kindsOf(council.buyer, challenge.id)).toEqual([]);
    expect(await mayOf(council.buyer, challenge.id)).toEqual([]);
  });

  it('come soonest first', async () => {
    const council = await aCouncil(api);
    const late = await aPublishedChallenge(council, { opensAt: daysFromNow(2) });
    const soon = await aPublishedChallenge(council, { opensAt: daysFromNow(1) });
    const never = await aDraft(council);
    const answer = (await council.buyer.ask(TASKS)).list('viewer.tasks') as { challenge: { id: string } }[];
    expect(answer.map((task) => task.challenge.id)).toEqual([soon.id, late.id, never.id]);
  });

  it('are for people at a browser, not for programs, visitors, or those whose role ended', async () => {
    const council = await aCouncil(api);
    const { id } = await aDraft(council);
    expect(await kindsOf(council.buyer, id)).toEqual(['FINISH_DRAFT']);
    expect(await kindsOf(await aKey(council.admin, council.id, ['challenges:read', 'challenges:write']), id)).toEqual([]);
    expect(await kindsOf(aVisitor(api), id)).toEqual([]);
    await api.sql.query(`update membership set roles = '{ADMIN}' where person_id = $1`, [council.buyer.id]);
    expect(await kindsOf(council.buyer, id)).toEqual([]);
    expect(await mayOf(council.buyer, id)).toEqual([]);
  });

  it('of an evaluator with an interest in everything are none', async () => {
    const council = await aCouncil(api);
    const [{ id }, supplier, panel] = [await anOpenChallenge(council), await theSupplier(api), await thePanel(api, council)];
    const evaluation: Evaluation = { challengeId: id, council, panel, criteria: ['IMPACT', 'DELIVER'], proposals: [{ id: (await aDraftProposal(supplier, id)).id, supplier }] };
    (await proposalStep(supplier.admin, 'submitProposal', { id: evaluation.proposals[0]!.id, version: 2 })).done();
    const interested = await aMember(api, council, ['EVALUATOR']);
    for (const member of [interested, ...panel.evaluators]) (await appoint(council, id, member, 'EVALUATOR')).done();
    (await appoint(council, id, panel.chair, 'CHAIR')).done();
    await closeNow(api, id);
    await openAll(council, id);
    for (const member of [panel.chair, ...panel.evaluators]) (await declare(member, id)).done();
    (await declare(interested, id, [supplier.name])).done();
    (await begin(evaluation)).done();
    expect(await kindsOf(interested, id)).toEqual([]);
    expect(await mayOf(interested, id)).toEqual([]);
    expect((await evaluationStep(interested, 'sendScores', { challengeId: id })).userErrors('sendScores')).toContain('RECUSED');
  });
});
