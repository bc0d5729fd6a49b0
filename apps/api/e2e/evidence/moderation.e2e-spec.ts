// `feedbackWaiting`, `showFeedback` and `hideFeedback`: the buyers of a council read what was written about it, and nobody else does.
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, aMember, anOrganisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { aProblem } from './a-problem.ts';
import { give } from './say.ts';

const api = useApi();
beforeEach(async () => {
  await api.sql.query('delete from feedback');
  await api.sql.query('delete from attempt');
});

const WAITING = `query ($first: Int = 20, $after: String) { feedbackWaiting(first: $first, after: $after) {
  nodes { id version service serviceName { en } satisfaction works why flags state place { name { en } } } totalCount pageInfo { hasNextPage endCursor } } }`;
const waiting = async (who: Pick<Person, 'ask'>, variables: object = {}) => (await who.ask(WAITING, variables)).done();
const wait = async (what: object = {}): Promise<string> => (await give(aVisitor(api), { why: 'The same hole again.', ...what })).done().text('giveFeedback.feedback.id');
const decide = (who: Pick<Person, 'ask'>, verb: 'show' | 'hide', input: object, idempotencyKey?: string) => {
  const name = `${verb}Feedback`;
  const type = verb === 'show' ? 'ShowFeedbackInput' : 'HideFeedbackInput';
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { feedback { id version state hiddenBecause } userErrors { code path } } }`;
  return who.ask(document, { input: { version: 1, ...input } }, idempotencyKey === undefined ? {} : { idempotencyKey });
};
const terms = async (): Promise<unknown[]> => (await api.sql.query('select term from feedback_term order by term')).rows.map((row) => row['term']);
const acts = async (id: string): Promise<unknown[]> => (await api.sql.query(`select details ->> 'act' as act from journal_entry where details ->> 'subject' = $1 order by seq`, [id])).rows.map((row) => row['act']);

describe('what waits', () => {
  it('is what was written about the council’s own place, oldest first, without answers that have no words', async () => {
    const { buyer } = await theCouncil(api);
    const ids = [await wait(), await wait({ service: 'LIBRARIES', why: 'My mother has dementia.' })];
    await wait({ place: 'W06000022' });
    await give(aVisitor(api));
    const answer = await waiting(buyer);
    expect(answer.at('feedbackWaiting')).toMatchObject({
      totalCount: 2,
      nodes: [
        { id: ids[0], service: 'ROADS_REPAIR', serviceName: { en: 'Road and pavement repairs' }, satisfaction: 2, why: 'The same hole again.', flags: [], state: 'WAITING', place: { name: { en: 'Derbyshire' } } },
        { id: ids[1], flags: ['HEALTH'] },
      ],
    });
  });

  it('comes in pages without gaps, with as many statements for many as for few', async () => {
    const { buyer } = await theCouncil(api);
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push(await wait());
    const few = await countStatements(() => waiting(buyer, { first: 1 }));
    const many = await countStatements(() => waiting(buyer, { first: 4 }));
    expect(many.statements.length).toBe(few.statements.length);
    const rest = await waiting(buyer, { first: 4, after: many.result.text('feedbackWaiting.pageInfo.endCursor') });
    const found = [many.result, rest].flatMap((page) => page.list('feedbackWaiting.nodes').map((node) => Reflect.get(node as object, 'id')));
    expect(found).toEqual(ids);
    expect(rest.at('feedbackWaiting.pageInfo.hasNextPage')).toBe(false);
  });

  it('is nothing for those who are no buyers of that council', async () => {
    await wait();
    const council = await theCouncil(api);
    const others = [await aMember(api, council, ['APPROVER']), (await anOrganisation(api, 'COUNCIL', { placeCode: 'W06000022' })).admin, (await anOrganisation(api, 'SUPPLIER')).admin];
    for (const other of others) expect((await waiting(other)).at('feedbackWaiting')).toMatchObject({ nodes: [], totalCount: 0 });
    expect((await aVisitor(api).ask(WAITING)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('on a problem is for the council that has noted it, not for another of the same place', async () => {
    const [own, other] = [await aCouncil(api), await aCouncil(api)];
    const problem = await aProblem(api.sql, own);
    const input = { problemId: problem, source: 'WORKFORCE' };
    const token = (await own.buyer.ask('mutation ($input: InviteInsightInput!) { inviteInsight(input: $input) { token userErrors { code } } }', { input })).done().text('inviteInsight.token');
    const id = await wait({ place: null, service: null, invitation: token });
    expect((await waiting(own.buyer)).list('feedbackWaiting.nodes')).toEqual([expect.objectContaining({ id })]);
    expect((await waiting(other.buyer)).list('feedbackWaiting.nodes')).toEqual([]);
    expect((await decide(other.buyer, 'show', { id })).codes).toEqual(['NOT_FOUND']);
    // Words of those who work with a problem are never counted among those of the public.
    (await decide(own.buyer, 'show', { id })).done();
    expect(await terms()).toEqual([]);
  });
});

describe('a moderator', () => {
  it('lets words be read, which are then counted, and the journal says so without them', async () => {
    const { buyer } = await theCouncil(api);
    const id = await wait();
    expect((await decide(buyer, 'show', { id })).done().at('showFeedback.feedback')).toEqual({ id, version: 2, state: 'SHOWN', hiddenBecause: null });
    expect(await terms()).toEqual(['hole']);
    expect(await acts(id)).toEqual(['feedback.shown']);
    expect(JSON.stringify((await api.sql.query('select details from journal_entry')).rows)).not.toContain('hole');
    expect((await waiting(buyer)).at('feedbackWaiting.totalCount')).toBe(0);
  });

  it('keeps words back with a reason, and may think again', async () => {
    const { buyer } = await theCouncil(api);
    const id = await wait();
    (await decide(buyer, 'show', { id })).done();
    expect((await decide(buyer, 'hide', { id, version: 2, reason: ' Names a neighbour. ' })).done().at('hideFeedback.feedback')).toEqual({ id, version: 3, state: 'HIDDEN', hiddenBecause: 'Names a neighbour.' });
    expect(await terms()).toEqual([]);
    (await decide(buyer, 'show', { id, version: 3 })).done();
    expect(await acts(id)).toEqual(['feedback.shown', 'feedback.hidden', 'feedback.shown']);
  });

  it('must say why', async () => {
    const id = await wait();
    const answer = await decide((await theCouncil(api)).buyer, 'hide', { id, reason: ' ' });
    expect(answer.at('hideFeedback')).toEqual({ feedback: null, userErrors: [{ code: 'REASON_MISSING', path: ['reason'] }] });
  });

  it('has nothing to decide where there are no words', async () => {
    const id = (await give(aVisitor(api))).done().text('giveFeedback.feedback.id');
    expect((await decide((await theCouncil(api)).buyer, 'show', { id })).userErrors('showFeedback')).toEqual(['NO_TEXT']);
  });

  it('who read an older version is told, and nothing changes', async () => {
    const { buyer } = await theCouncil(api);
    const id = await wait();
    (await decide(buyer, 'show', { id })).done();
    expect((await decide(buyer, 'hide', { id, reason: 'Too late.' })).codes).toEqual(['CONFLICT']);
    expect(await acts(id)).toEqual(['feedback.shown']);
  });

  it('who sends the same twice decides once', async () => {
    const { buyer } = await theCouncil(api);
    const [id, key] = [await wait(), randomUUID()];
    expect((await decide(buyer, 'show', { id }, key)).done().at('showFeedback')).toEqual((await decide(buyer, 'show', { id }, key)).done().at('showFeedback'));
    expect(await acts(id)).toEqual(['feedback.shown']);
  });

  it('is a buyer of the council, or a program of it with the scope', async () => {
    const council = await theCouncil(api);
    const id = await wait();
    const stranger = (await anOrganisation(api, 'COUNCIL', { placeCode: 'W06000022' })).admin;
    expect((await decide(stranger, 'show', { id })).codes).toEqual(['NOT_FOUND']);
    expect((await decide(await aMember(api, council, ['APPROVER']), 'show', { id })).codes).toEqual(['NOT_FOUND']);
    expect((await decide(aVisitor(api), 'show', { id })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await decide(await aKey(council.admin, council.id, ['evidence:read']), 'show', { id })).codes).toEqual(['FORBIDDEN']);
    (await decide(await aKey(council.admin, council.id, ['evidence:write']), 'show', { id })).done();
  });
});

describe('an answer by its id', () => {
  it('is read by those who moderate it, and is nothing to others', async () => {
    const id = await wait();
    const read = async (who: Pick<Person, 'ask'>) => (await who.ask('query ($id: ID!) { node(id: $id) { id ... on Feedback { why } } }', { id })).at('node');
    expect(await read((await theCouncil(api)).buyer)).toEqual({ id, why: 'The same hole again.' });
    expect(await read(aVisitor(api))).toBeNull();
  });
});
