// What people are told: from the journal, once, only what they may read, in the list and in a letter that holds the text itself.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedChallenge } from '@moothall/testing/challenges';
import { aMember, aSupplier, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aPerson, type Person } from '@moothall/testing/people';
import { askIt, checkIt, draftIt, engage } from '../engagement/engage.ts';
import { useApi } from '../setup/start-api.ts';
import { takeTheClock, tellAll } from './letters.ts';

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
});
