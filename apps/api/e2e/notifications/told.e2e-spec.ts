// What people are told: from the journal, once, only what they may read, in the list and in a letter that holds the text itself.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedChallenge } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aMember, aSupplier, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, type Person } from '@moothall/testing/people';
import { anEvent, askIt, checkIt, draftIt, engage } from '../engagement/engage.ts';
import { useApi } from '../setup/start-api.ts';
import { gather, sendAll, takeTheClock, tellAll } from './letters.ts';

const LIST = `query ($topic: NotificationTopic) { viewer { unreadNotifications notifications(topic: $topic) { totalCount nodes {
  id topic isRead headline { en cy } parts { label { en } text { en cy } } because { en } path challenge { id } } } } }`;

interface Seen {
  readonly unreadNotifications: number;
  readonly notifications: { readonly totalCount: number; readonly nodes: readonly { id: string; topic: string; isRead: boolean; headline: { en: string; cy: string }; parts: { label: { en: string }; text: { en: string; cy: string } }[]; because: { en: string }; path: string }[] };
}

const api = useApi();
let council: Council;
let second: Person;
let supplier: Organisation;
beforeAll(async () => {
  await takeTheClock(api);
  council = await theCouncil(api);
  [second, supplier] = [await aMember(api, council, ['BUYER']), await aSupplier(api)];
}, 60_000);

const told = () => tellAll(api);
const list = async (who: Pick<Person, 'ask'>, topic: string | null = null) => (await who.ask(LIST, { topic })).done().at('viewer') as Seen;
const headlines = async (who: Pick<Person, 'ask'>, topic: string | null = null) => (await list(who, topic)).notifications.nodes.map(({ headline }) => headline.en);

describe('being told', () => {
  it('tells whoever follows the answer to a question, with its words, and nobody else', async () => {
    const [follower, stranger] = [await aPerson(api), await aPerson(api)];
    const { id } = await aPublishedChallenge(council);
    (await engage(follower, 'followChallenge', { challengeId: id })).done();
    const asked = await askIt(supplier.admin, id);
    const checked = await checkIt(second, await draftIt(council.buyer, asked));
    (await engage(council.buyer, 'publishAnswers', { challengeId: id, ids: [checked.id] })).done();
    await told();
    const seen = await list(follower, 'QUESTIONS');
    expect(seen.notifications.nodes).toHaveLength(1);
    expect(seen.notifications.nodes[0]?.parts.map(({ label, text }) => `${label.en}: ${text.en}`)).toEqual(['Question: May sensors be leased?', 'Answer: Yes, for the whole pilot.']);
    expect(seen.notifications.nodes[0]?.because.en).toBe('You get this because you follow this challenge.');
    expect(await headlines(stranger)).toEqual([]);
    expect((await list(supplier.admin, 'QUESTIONS')).notifications.nodes[0]?.because.en).toMatch(/asked this question/);
  });

  it('tells whoever keeps a search that a new challenge fits, for as long as it is on', async () => {
    const [keeper, other, resting] = [await aPerson(api), await aPerson(api), await aPerson(api)];
    const keep = async (who: Person, filter: object) =>
      (await who.ask('mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { viewer { savedSearches { id } } userErrors { code } } }', { input: { name: 'Mine', filter } })).done();
    await keep(keeper, { query: 'zeppelins' });
    await keep(other, { query: 'submarines' });
    await keep(resting, { query: 'zeppelins' });
    await api.sql.query('update saved_search set is_on = false where person_id = $1', [resting.id]);
    await aPublishedChallenge(council, { title: { en: 'Mooring masts for zeppelins' } });
    await told();
    const seen = await list(keeper, 'CHALLENGES');
    expect(seen.notifications.nodes.map(({ because }) => because.en)).toEqual(['You get this because you keep a search that this challenge fits.']);
    expect([await headlines(other), await headlines(resting)]).toEqual([[], []]);
  });

  it('tells once, however often the journal is read', async () => {
    const follower = await aPerson(api);
    const { id } = await aPublishedChallenge(council);
    (await engage(follower, 'followChallenge', { challengeId: id })).done();
    (await engage(council.buyer, 'planEvent', anEvent(id))).done();
    await told();
    await api.sql.query(`update journal_place set xid = '0', id = '' where reader = 'notifications'`);
    await told();
    expect(await headlines(follower)).toEqual(['A new event: Briefing for suppliers']);
    expect((await api.sql.query('select count(*)::int as n from letter where person_id = $1', [follower.id])).rows).toEqual([{ n: 1 }]);
  });

  it('tells buyers and approvers what needs them, and not whoever did it', async () => {
    const before = await headlines(council.buyer, 'TASKS');
    const { id } = await aPublishedChallenge(council);
    await askIt(supplier.admin, id);
    await told();
    expect((await headlines(second, 'TASKS'))[0]).toMatch(/^A question waits for an answer/);
    expect((await list(second, 'TASKS')).notifications.nodes[0]?.parts).toEqual([]);
    expect((await headlines(council.buyer, 'TASKS')).length).toBeGreaterThan(before.length);
    expect((await headlines(council.approver, 'TASKS')).some((text) => text.endsWith('waits for approval'))).toBe(true);
    expect(await headlines(council.buyer, 'TASKS')).not.toContainEqual(expect.stringMatching(/waits for approval$/));
  });

  it('tells those alone who may read a document', async () => {
    const [follower, interested] = [await aPerson(api), await aSupplier(api)];
    const { id } = await aPublishedChallenge(council);
    (await engage(follower, 'followChallenge', { challengeId: id })).done();
    (await engage(interested.admin, 'registerInterest', { challengeId: id, isListed: false, seeksPartners: false })).done();
    (await engage(council.buyer, 'publishDocument', { challengeId: id, title: { en: 'Map' }, text: { en: 'For some' }, visibility: 'INTERESTED' })).done();
    (await engage(council.buyer, 'publishDocument', { challengeId: id, title: { en: 'Plan' }, text: { en: 'For councils' }, visibility: 'COUNCILS' })).done();
    await told();
    const texts = async (who: Person) => (await list(who, 'DOCUMENTS')).notifications.nodes.flatMap(({ parts }) => parts.map(({ text }) => text.en));
    expect(await texts(follower)).toEqual([]);
    expect(await texts(interested.admin)).toEqual(['Map', 'For some']);
    expect(await texts(second)).toEqual(expect.arrayContaining(['Map', 'For some', 'Plan', 'For councils']));
    (await engage(interested.admin, 'withdrawInterest', { challengeId: id })).done();
    expect(await texts(interested.admin)).toEqual([]);
  });

  it('stops with the right to read: for whoever left, and in letters for whoever is suspended', async () => {
    const { id } = await aPublishedChallenge(council);
    const leaver = await aMember(api, council, ['BUYER']);
    await askIt(supplier.admin, id);
    await told();
    expect((await headlines(leaver)).length).toBeGreaterThan(0);
    await api.sql.query('delete from membership where person_id = $1 and organisation_id = $2', [leaver.id, council.id]);
    expect((await list(leaver)).notifications).toMatchObject({ totalCount: 0, nodes: [] });
    const suspended = await aPerson(api);
    (await engage(suspended, 'followChallenge', { challengeId: id })).done();
    (await engage(council.buyer, 'planEvent', anEvent(id))).done();
    await told();
    await api.sql.query('update person set suspended_at = now() where id = $1', [suspended.id]);
    await sendAll(api);
    const { rows } = await api.sql.query('select person_id as who, parked_because as because from letter where person_id = any($1)', [[leaver.id, suspended.id]]);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ because }) => because === 'NOTHING_TO_TELL')).toBe(true);
    expect(await api.lettersTo(suspended.email)).toEqual([]);
  });

  it('is for people: a program reads none, whatever its scopes', async () => {
    const key = await aKey(supplier.admin, supplier.id, ['challenges:read', 'proposals:read']);
    expect((await list(supplier.admin)).notifications.totalCount).toBeGreaterThan(0);
    expect(await list(key)).toMatchObject({ unreadNotifications: 0, notifications: { totalCount: 0, nodes: [] } });
  });
});

describe('the list', () => {
  const MARK = 'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { viewer { unreadNotifications } userErrors { code path } } }';
  const mark = (who: Person, input: object) => who.ask(MARK, { input });

  it('is marked as read one by one or whole, by its own person alone', async () => {
    const [follower, other] = [await aPerson(api), await aPerson(api)];
    const { id } = await aPublishedChallenge(council);
    for (const who of [follower, other]) (await engage(who, 'followChallenge', { challengeId: id })).done();
    for (const title of ['One', 'Two', 'Three']) (await engage(council.buyer, 'planEvent', anEvent(id, { title: { en: title } }))).done();
    await told();
    const [newest] = (await list(follower)).notifications.nodes;
    expect((await mark(other, { ids: [newest?.id] })).done().whole('markNotificationsRead.viewer.unreadNotifications')).toBe(3);
    for (const _twice of [1, 2]) expect((await mark(follower, { ids: [newest?.id] })).done().whole('markNotificationsRead.viewer.unreadNotifications')).toBe(2);
    expect((await mark(follower, { ids: [] })).at('markNotificationsRead.userErrors')).toEqual([{ code: 'NOTHING_NAMED', path: ['ids'] }]);
    expect((await mark(follower, { topic: 'FUNDING' })).done().whole('markNotificationsRead.viewer.unreadNotifications')).toBe(2);
    expect((await mark(follower, {})).done().whole('markNotificationsRead.viewer.unreadNotifications')).toBe(0);
    expect((await list(other)).unreadNotifications).toBe(3);
  });

  it('goes page by page, and costs the same for one as for many', async () => {
    const follower = await aPerson(api);
    const { id } = await aPublishedChallenge(council);
    (await engage(follower, 'followChallenge', { challengeId: id })).done();
    for (const title of ['One', 'Two', 'Three']) (await engage(council.buyer, 'planEvent', anEvent(id, { title: { en: title } }))).done();
    await told();
    const PAGE = 'query ($first: Int!, $after: String) { viewer { notifications(first: $first, after: $after) { nodes { headline { en } challenge { id } } pageInfo { hasNextPage endCursor } } } }';
    const page = (first: number, after: string | null = null) => follower.ask(PAGE, { first, after });
    const one = (await page(2)).done();
    expect(one.list('viewer.notifications.nodes')).toMatchObject([{ headline: { en: 'A new event: Three' } }, { headline: { en: 'A new event: Two' } }]);
    const rest = (await page(2, one.text('viewer.notifications.pageInfo.endCursor'))).done();
    expect(rest.list('viewer.notifications.nodes')).toMatchObject([{ headline: { en: 'A new event: One' } }]);
    expect(rest.at('viewer.notifications.pageInfo.hasNextPage')).toBe(false);
    const [few, many] = [await countStatements(() => page(1)), await countStatements(() => page(3))];
    expect(many.statements).toHaveLength(few.statements.length);
  });

  it('forgets what was read half a year ago, and all of a person who is gone', async () => {
    const follower = await aPerson(api);
    const { id } = await aPublishedChallenge(council);
    (await engage(follower, 'followChallenge', { challengeId: id })).done();
    for (const title of ['Old', 'New']) (await engage(council.buyer, 'planEvent', anEvent(id, { title: { en: title } }))).done();
    await told();
    const [newest, oldest] = (await list(follower)).notifications.nodes;
    await api.sql.query(`update notification set read_at = now() - case id when $1 then interval '181 days' else interval '179 days' end where id = any($2)`, [oldest?.id, [oldest?.id, newest?.id]]);
    await gather(api, '2026-01-01T03:00:00Z');
    expect(await headlines(follower)).toEqual(['A new event: New']);
    for (const table of ['session', 'challenge_follow', 'person']) await api.sql.query(`delete from ${table} where ${table === 'person' ? 'id' : 'person_id'} = $1`, [follower.id]);
    expect((await api.sql.query('select (select count(*)::int from notification where person_id = $1) + (select count(*)::int from letter where person_id = $1) as n', [follower.id])).rows).toEqual([{ n: 0 }]);
  });
});
