// `inviteInsight`, `endInsightInvitation`, `insightInvitation`: those who work with a problem are asked by a link, and stay a kind of their own.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aCouncil, anOrganisation, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aSharedProblem, problemStep } from '@moothall/testing/problems';
import { useApi } from '../setup/start-api.ts';
import { aProblem, manyAnswers } from './a-problem.ts';
import { give } from './say.ts';

const api = useApi();
const INVITE = 'mutation ($input: InviteInsightInput!) { inviteInsight(input: $input) { invitation { id source answersLeft isOpen } token userErrors { code path } } }';
const END = 'mutation ($input: EndInsightInvitationInput!) { endInsightInvitation(input: $input) { invitation { id isOpen } userErrors { code path } } }';
const QUESTION = 'query ($token: String!) { insightInvitation(token: $token) { source title { en } service serviceName { cy } askedBy { en } place { code } } }';
const LIST = 'query ($problem: ID!) { insightInvitations(problem: $problem) { id answersLeft isOpen } }';

const invite = (who: Pick<Person, 'ask'>, input: object, idempotencyKey?: string) => who.ask(INVITE, { input: { source: 'WORKFORCE', ...input } }, idempotencyKey === undefined ? {} : { idempotencyKey });
const speak = (token: string) => give(aVisitor(api), { place: null, service: null, invitation: token, why: 'The base is wet.' });
const question = async (token: string) => (await aVisitor(api).ask(QUESTION, { token })).done().at('insightInvitation');

async function anInvitation(input: object = {}): Promise<{ id: string; token: string; problem: string }> {
  const council = await theCouncil(api);
  const problem = await aProblem(api.sql, council);
  const answer = (await invite(council.buyer, { problemId: problem, ...input })).done();
  return { id: answer.text('inviteInsight.invitation.id'), token: answer.text('inviteInsight.token'), problem };
}

describe('an invitation', () => {
  it('says what it asks about, and its secret is shown once and stored nowhere', async () => {
    const { token, problem, id } = await anInvitation({ source: 'SUPPLY_CHAIN' });
    const council = await theCouncil(api);
    expect(await question(token)).toEqual({
      source: 'SUPPLY_CHAIN',
      title: { en: 'Potholes come back' },
      service: 'ROADS_REPAIR',
      serviceName: { cy: 'Atgyweirio ffyrdd a phalmentydd' },
      askedBy: { en: council.name },
      place: { code: 'E10000007' },
    });
    expect(JSON.stringify((await api.sql.query('select * from insight_invitation')).rows)).not.toContain(token);
    expect((await council.buyer.ask(LIST, { problem })).done().at('insightInvitations')).toEqual([{ id, answersLeft: 30, isOpen: true }]);
  });

  it('takes answers as its own kind on the problem, as many as it is good for, even at once', async () => {
    const { token, problem } = await anInvitation({ answers: 3 });
    const answers = await Promise.all(Array.from({ length: 8 }, () => speak(token)));
    expect(answers.filter((answer) => answer.at('giveFeedback.feedback') !== null)).toHaveLength(3);
    expect(answers.flatMap((answer) => answer.userErrors('giveFeedback'))).toEqual(Array(5).fill('INVITATION_ENDED'));
    const { rows } = await api.sql.query('select source, place_code, service from feedback where problem_id = $1', [problem]);
    expect(rows).toEqual(Array(3).fill({ source: 'WORKFORCE', place_code: 'E10000007', service: 'ROADS_REPAIR' }));
    expect(await question(token)).toBeNull();
  });

  it('ends by itself after its days', async () => {
    const { token, id } = await anInvitation({ days: 1 });
    await api.sql.query(`update insight_invitation set expires_at = clock_timestamp() - interval '1 second' where id = $1`, [id]);
    expect(await question(token)).toBeNull();
    expect((await speak(token)).userErrors('giveFeedback')).toEqual(['INVITATION_ENDED']);
  });

  it('ends when the buyer ends it, and cannot be ended twice', async () => {
    const { token, id } = await anInvitation();
    const { buyer } = await theCouncil(api);
    expect((await buyer.ask(END, { input: { id } })).done().at('endInsightInvitation.invitation')).toEqual({ id, isOpen: false });
    expect((await speak(token)).userErrors('giveFeedback')).toEqual(['INVITATION_ENDED']);
    expect((await buyer.ask(END, { input: { id } })).userErrors('endInsightInvitation')).toEqual(['ALREADY_ENDED']);
    const { rows } = await api.sql.query(`select details ->> 'act' as act from journal_entry where details -> 'data' ->> 'invitation' = $1 order by seq`, [id]);
    expect(rows).toEqual([{ act: 'insight.invited' }, { act: 'insight.ended' }]);
  });

  it('that nobody made asks nothing', async () => {
    expect(await question('x')).toBeNull();
    expect((await speak('x')).userErrors('giveFeedback')).toEqual(['INVITATION_ENDED']);
  });

  it('asked for twice with one key is one, and its secret does not come again', async () => {
    const council = await theCouncil(api);
    const [problemId, key] = [await aProblem(api.sql, council), randomUUID()];
    const [first, second] = [(await invite(council.buyer, { problemId }, key)).done(), (await invite(council.buyer, { problemId }, key)).done()];
    expect(second.at('inviteInsight.invitation')).toEqual(first.at('inviteInsight.invitation'));
    expect(second.at('inviteInsight.token')).toBeNull();
    expect((await api.sql.query('select 1 from insight_invitation where problem_id = $1', [problemId])).rows).toHaveLength(1);
  });

  it('is not made on a closed problem, nor for too many or too long', async () => {
    const council = await theCouncil(api);
    const closed = await aProblem(api.sql, council, 'CLOSED');
    expect((await invite(council.buyer, { problemId: closed })).at('inviteInsight.userErrors')).toEqual([{ code: 'PROBLEM_CLOSED', path: ['problemId'] }]);
    const problemId = await aProblem(api.sql, council);
    for (const wrong of [{ answers: 0 }, { answers: 1001 }, { days: 181 }]) expect((await invite(council.buyer, { problemId, ...wrong })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is for the buyers of the council whose problem it is', async () => {
    const { problem, id } = await anInvitation();
    const [own, other] = [await theCouncil(api), await aCouncil(api)];
    for (const stranger of [other.buyer, own.approver]) {
      expect((await invite(stranger, { problemId: problem })).codes).toEqual(['NOT_FOUND']);
      expect((await stranger.ask(END, { input: { id } })).codes).toEqual(['NOT_FOUND']);
      expect((await stranger.ask(LIST, { problem })).codes).toEqual(['NOT_FOUND']);
    }
    expect((await invite(aVisitor(api), { problemId: problem })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('what those say who work with a problem', () => {
  const INSIGHT = `query ($problem: ID!, $first: Int = 20, $after: String) { problemInsight(problem: $problem) { title { en } answers { source n mean { value } }
    quotations(first: $first, after: $after) { nodes { source why } totalCount pageInfo { endCursor hasNextPage } } } }`;
  const SHOW = 'mutation ($input: ShowFeedbackInput!) { showFeedback(input: $input) { feedback { id } userErrors { code } } }';

  it('is shown kind by kind, figures from ten answers on, and words once a moderator has read them', async () => {
    const { token, problem } = await anInvitation();
    await manyAnswers(api.sql, [0, 10, 0, 0, 0], { source: 'WORKFORCE', problem });
    await manyAnswers(api.sql, [0, 0, 0, 0, 9], { source: 'SUPPLY_CHAIN', problem });
    const id = (await speak(token)).done().text('giveFeedback.feedback.id');
    const read = async () => (await aVisitor(api).ask(INSIGHT, { problem })).done();
    const answers = [{ source: 'WORKFORCE', n: 11, mean: { value: 2 } }, { source: 'SUPPLY_CHAIN', n: null, mean: null }];
    expect((await read()).at('problemInsight')).toMatchObject({ title: { en: 'Potholes come back' }, answers, quotations: { nodes: [], totalCount: 0 } });
    (await (await theCouncil(api)).buyer.ask(SHOW, { input: { id, version: 1 } })).done();
    expect((await read()).at('problemInsight.quotations')).toMatchObject({ nodes: [{ source: 'WORKFORCE', why: 'The base is wet.' }], totalCount: 1 });
  });

  it('comes in pages, newest first', async () => {
    const { problem } = await anInvitation();
    await manyAnswers(api.sql, [5, 0, 0, 0, 0], { source: 'WORKFORCE', problem });
    await api.sql.query(`update feedback set state = 'SHOWN', why = id where problem_id = $1`, [problem]);
    const page = async (after: string | null) => (await aVisitor(api).ask(INSIGHT, { problem, first: 3, after })).done();
    const first = await page(null);
    const second = await page(first.text('problemInsight.quotations.pageInfo.endCursor'));
    const ids = [first, second].flatMap((one) => one.list('problemInsight.quotations.nodes').map((node) => Reflect.get(node as object, 'why')));
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect([ids.length, second.at('problemInsight.quotations.pageInfo.hasNextPage')]).toEqual([5, false]);
  });

  it('of a problem that is only noted is for its council alone', async () => {
    const { problem } = await anInvitation();
    await api.sql.query(`update problem set state = 'NOTED' where id = $1`, [problem]);
    const read = async (who: Pick<Person, 'ask'>) => (await who.ask(INSIGHT, { problem })).done().at('problemInsight');
    expect(await read((await theCouncil(api)).approver)).not.toBeNull();
    for (const other of [aVisitor(api), (await anOrganisation(api, 'SUPPLIER')).admin]) expect(await read(other)).toBeNull();
  });
});

describe('a problem', () => {
  it('says to buyers of its council that they may ask, while it is not closed', async () => {
    const council = await theCouncil(api);
    const [open, closed] = [await aProblem(api.sql, council), await aProblem(api.sql, council, 'CLOSED')];
    const mayAsk = async (who: Pick<Person, 'ask'>, id: string) => (await who.ask('query ($id: ID!) { problem(id: $id) { mayInviteInsight } }', { id })).done().at('problem.mayInviteInsight');
    expect([await mayAsk(council.buyer, open), await mayAsk(council.buyer, closed)]).toEqual([true, false]);
    for (const other of [council.approver, (await aCouncil(api)).buyer, aVisitor(api)]) expect(await mayAsk(other, open)).toBe(false);
    const { id, version } = await aSharedProblem(council);
    (await problemStep(council.buyer, 'challengeFromProblem', { id, version })).done();
    expect(await mayAsk(council.buyer, id)).toBe(true);
  });
});
