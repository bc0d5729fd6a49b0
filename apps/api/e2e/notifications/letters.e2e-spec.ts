// Letters through a real mail server: whole, in both languages where they must be, stopped by one click, tried again and put aside.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPublishedChallenge } from '@moothall/testing/challenges';
import { type Council, theCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { readConfig } from '../../src/platform/config.ts';
import { Mail } from '../../src/platform/mail/mail.ts';
import { Config } from '../../src/platform/settings.ts';
import { anEvent, engage } from '../engagement/engage.ts';
import { type Api, startApi } from '../setup/start-api.ts';
import { aPost, gather, type Post, type Received, sendAll, takeTheClock, tellAll } from './letters.ts';

const CHOOSE = 'mutation ($input: ChooseNotificationsInput!) { chooseNotifications(input: $input) { viewer { notificationChoices { topic pace } letterLanguage } userErrors { code } } }';
const STOP = 'mutation ($input: StopLettersInput!) { stopLetters(input: $input) { letterStop { topics isStopped } userErrors { code path } } }';

const refusing = new Map<string, number>();
let post: Post;
let api: Api;
let council: Council;
let challengeId: string;
beforeAll(async () => {
  post = await aPost({}, (to) => refusing.get(to) ?? null);
  const started = await startApi({ SMTP_URL: `smtp://127.0.0.1:${post.port}`, PUBLIC_URL: 'http://moothall.example' });
  api = { ...started, lettersTo: async (email) => post.received.filter((letter) => letter.to === email.toLowerCase()).map(({ text }) => text) };
  await takeTheClock(api);
  council = await theCouncil(api);
  challengeId = (await aPublishedChallenge(council)).id;
}, 60_000);
afterAll(async () => {
  await api.close();
  await post.close();
});

const aFollower = async (name?: string): Promise<Person> => {
  const person = await aPerson(api, name);
  (await engage(person, 'followChallenge', { challengeId })).done();
  return person;
};
const planned = async (more: object = {}): Promise<void> => {
  (await engage(council.buyer, 'planEvent', anEvent(challengeId, more))).done();
  await tellAll(api);
};
const to = ({ email }: Person): Received[] => post.received.filter((letter) => letter.to === email.toLowerCase());
const stateOf = async (person: Person) => (await api.sql.query<Record<string, unknown>>('select state, parked_because as because, tries from letter where person_id = (select id from person where email = $1) order by id', [person.email])).rows;

describe('a letter', () => {
  it('holds the text, why it came and how to stop it, in plain text and in HTML, under one id', async () => {
    const follower = await aFollower();
    await planned({ title: { en: 'Briefing <b>for</b> suppliers' }, startsAt: '2027-07-01T09:30:00Z', endsAt: '2027-07-01T11:00:00Z', place: 'Town hall' });
    await sendAll(api);
    const [letter, ...others] = to(follower);
    expect(others).toEqual([]);
    expect(letter?.text).toMatch(/A new event: Briefing <b>for<\/b> suppliers[^]*When: Thursday,? 1 July 2027, 10:30[^]*Where: Town hall[^]*because you follow/u);
    expect(letter?.html).toContain('Briefing &lt;b&gt;for&lt;/b&gt; suppliers');
    expect(letter?.head).toMatch(/Message-ID: <ntf_[0-9a-f]{32}@moothall\.example>/u);
    expect(letter?.head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(letter?.head).toMatch(/List-Unsubscribe: <http:\/\/moothall\.example\/notifications\/stop\/per_\S+\.EVENTS\.[\w-]{43}>/u);
    expect(letter?.text).toContain('http://moothall.example/challenges/');
  });

  it('stops by its link without signing in, and by no other', async () => {
    const follower = await aFollower();
    await planned();
    await sendAll(api);
    const token = /stop\/(\S+?)>/u.exec(to(follower)[0]?.head ?? '')?.[1] ?? '';
    const stop = (given: string) => aVisitor(api).ask(STOP, { input: { token: given } });
    expect((await stop(token.replace('EVENTS', 'TASKS'))).at('stopLetters')).toEqual({ letterStop: null, userErrors: [{ code: 'LINK_INVALID', path: ['token'] }] });
    for (const _twice of [1, 2]) expect((await stop(token)).done().at('stopLetters.letterStop')).toEqual({ topics: ['EVENTS'], isStopped: true });
    await planned();
    await sendAll(api);
    expect(to(follower)).toHaveLength(1);
  });

  it('cannot be given headers by a title or a name', async () => {
    const follower = await aFollower('Eve Example');
    await api.sql.query(`update person set name = E'Eve\\r\\nBcc: all@people.example' where email = $1`, [follower.email]);
    await planned();
    await api.sql.query(`update engagement_event set title = $1 where id = (select max(id) from engagement_event)`, [{ en: 'Hello\r\nBcc: all@people.example\r\n\r\nBody' }]);
    await sendAll(api);
    const [letter] = to(follower);
    expect(letter?.head).not.toMatch(/^Bcc:/mu);
    expect(letter?.head).toMatch(/^Subject: A new event: Hello Bcc: all@people.example Body$/mu);
    expect(post.received.some((one) => one.to.includes('all@people'))).toBe(false);
  });
});

describe('a server that refuses', () => {
  it('is believed after three times no, while all others have their letters', async () => {
    const [poison, well] = [await aFollower(), await aFollower()];
    refusing.set(poison.email.toLowerCase(), 550);
    await planned();
    for (const _try of [1, 2, 3]) await sendAll(api);
    expect(await stateOf(poison)).toEqual([{ state: 'PARKED', because: 'REFUSED', tries: 3 }]);
    expect(to(well)).toHaveLength(1);
  });

  it('is asked again when it is only busy', async () => {
    const follower = await aFollower();
    refusing.set(follower.email.toLowerCase(), 451);
    await planned();
    for (const _try of [1, 2, 3, 4]) await sendAll(api);
    expect(await stateOf(follower)).toMatchObject([{ state: 'WAITING', tries: 4 }]);
    refusing.clear();
    await sendAll(api);
    expect(await stateOf(follower)).toMatchObject([{ state: 'SENT', tries: 5 }]);
    expect(to(follower)).toHaveLength(1);
  });
});

describe('the way to the mail server', () => {
  it('is encrypted where the address says so, and ends before a server that cannot prove who it is', async () => {
    const safe = await aPost({ secure: true });
    const by = (query: string) => new Mail(new Config(readConfig({ SMTP_URL: `smtps://127.0.0.1:${safe.port}${query}` }), 'postgres://none'));
    const letter = { to: 'ada@people.example', subject: 'Llythyr ŵ', text: 'Helo ŷ' };
    await by('?tls.rejectUnauthorized=false').send(letter);
    expect(safe.received).toMatchObject([{ to: 'ada@people.example', text: expect.stringContaining('Helo ŷ') }]);
    expect(safe.received[0]?.head).toContain('Subject: =?UTF-8?');
    await expect(by('').send(letter)).rejects.toThrow(/self-signed|certificate/u);
    await expect(by('?tls.rejectUnauthorized=false').send({ ...letter, to: 'ada@people.example, eve@people.example' })).rejects.toThrow();
    expect(safe.received).toHaveLength(1);
    await safe.close();
  });
});

describe('letters of a Welsh authority', () => {
  it('say everything in both languages at once, the reader’s first', async () => {
    await api.sql.query(`update challenge set content = content || '{"regime": "WALES_PA23", "title": {"en": "Dry homes", "cy": "Cartrefi sych ŵ"}}' where id = $1`, [challengeId]);
    const [english, welsh] = [await aFollower(), await aFollower()];
    (await welsh.ask(CHOOSE, { input: { choices: [], language: 'CY' } })).done();
    await planned({ title: { en: 'Briefing', cy: 'Sesiwn friffio ŷ' }, description: { en: 'All about it', cy: 'Popeth' } });
    await sendAll(api);
    expect(to(english)[0]?.text).toMatch(/^Hello[^]*A new event: Briefing\r?\n[^]*=+[^]*Digwyddiad newydd: Sesiwn friffio ŷ/u);
    expect(to(welsh)[0]?.text).toMatch(/^Helo[^]*Digwyddiad newydd: Sesiwn friffio ŷ[^]*=+[^]*A new event: Briefing/u);
    expect(to(welsh)[0]?.html).toContain('<div lang="cy">');
  });

  it('wait when one language is missing, instead of going out half', async () => {
    const follower = await aFollower();
    await planned({ title: { en: 'Briefing', cy: 'Briffio' } });
    await api.sql.query(`update engagement_event set title = '{"en": "Briefing"}' where id = (select max(id) from engagement_event)`);
    await sendAll(api);
    expect(await stateOf(follower)).toMatchObject([{ state: 'PARKED', because: 'TRANSLATION_MISSING' }]);
    expect((await follower.ask('{ viewer { notifications { nodes { id } } } }')).done().list('viewer.notifications.nodes')).toEqual([]);
    expect(to(follower)).toEqual([]);
    await api.sql.query(`update engagement_event set title = '{"en": "Briefing", "cy": "Briffio"}' where id = (select max(id) from engagement_event)`);
    await api.sql.query(`update letter set next_at = clock_timestamp() - interval '61 minutes' where state = 'PARKED'`);
    await gather(api, '2026-01-01T03:00:00Z');
    await sendAll(api);
    expect(await stateOf(follower)).toMatchObject([{ state: 'SENT', because: null }]);
    expect(to(follower)[0]?.text).toContain('Digwyddiad newydd: Briffio');
  });
});

describe('gathered letters', () => {
  it('come once a day at the hour on the wall, also on the day clocks change', async () => {
    const follower = await aFollower();
    (await follower.ask(CHOOSE, { input: { choices: [{ topic: 'EVENTS', pace: 'DAILY' }] } })).done();
    await planned({ title: { en: 'One', cy: 'Un' } });
    await planned({ title: { en: 'Two', cy: 'Dau' } });
    const mine = async () => (await stateOf(follower)).length;
    await gather(api, '2027-03-28T05:59:00Z');
    expect(await mine()).toBe(0);
    await gather(api, '2027-03-28T06:01:00Z');
    await gather(api, '2027-03-28T06:02:00Z');
    expect(await mine()).toBe(1);
    await sendAll(api);
    expect(to(follower)).toHaveLength(1);
    expect(to(follower)[0]?.text).toMatch(/A new event: One[^]*A new event: Two/u);
    await planned({ title: { en: 'Three', cy: 'Tri' } });
    await Promise.all([1, 2, 3].map(() => gather(api, '2027-03-28T20:00:00Z')));
    expect(await mine()).toBe(1);
    await Promise.all([1, 2, 3].map(() => gather(api, '2027-03-29T06:00:00Z')));
    expect(await mine()).toBe(2);
  });
});
