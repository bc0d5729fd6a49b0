// `signIn`, `signOut`, `revokeSession`: what a session is worth, from its first request to its last.
import { describe, expect, it } from '@jest/globals';
import { Asker } from '@moothall/testing/asking';
import { aCouncil } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) { viewer { person { id } memberships { id } sessions { id current } } userErrors { code path message } }
}`;
const SIGN_OUT = 'mutation { signOut { ok userErrors { code } } }';
const REVOKE = 'mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { ok userErrors { code path message } } }';
const WHO = '{ viewer { person { id } } }';

const api = useApi();

const signIn = (browser: Asker, person: Person, password = person.password) =>
  browser.ask(SIGN_IN, { input: { email: person.email, password } });
const whoIs = async (browser: Asker) => (await browser.ask(WHO)).at('viewer.person.id');

describe('signing in', () => {
  it('makes a second browser the same person', async () => {
    const person = await aPerson(api);
    const browser = aVisitor(api);
    expect((await signIn(browser, person)).done().at('signIn.viewer.person.id')).toBe(person.id);
    expect(await whoIs(browser)).toBe(person.id);
  });

  it('shows the person’s memberships in its very answer', async () => {
    const { approver } = await aCouncil(api);
    expect((await signIn(aVisitor(api), approver)).list('signIn.viewer.memberships')).toHaveLength(1);
  });

  it.each([
    ['a wrong password', (person: Person) => ({ email: person.email, password: 'not that one at all' })],
    ['an unknown address', () => ({ email: 'nobody@example.org', password: 'not that one at all' })],
    ['nothing', () => ({ email: '', password: '' })],
  ])('refuses %s in the same words and sets no cookie', async (_what, inputOf) => {
    const answer = await aVisitor(api).ask(SIGN_IN, { input: inputOf(await aPerson(api)) });
    expect(answer.at('signIn')).toEqual({
      viewer: null,
      userErrors: [{ code: 'WRONG_CREDENTIALS', path: ['email'], message: 'The e-mail address or the password is wrong. Check both, or recover your password.' }],
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('stands in the journal of whose account it is, as does what failed and who signed out; an unknown address stands nowhere', async () => {
    const person = await aPerson(api);
    const browser = aVisitor(api);
    await signIn(browser, person, 'not that one at all');
    await signIn(browser, person);
    await browser.ask(SIGN_OUT);
    await browser.ask(SIGN_OUT);
    const { rows } = await api.sql.query(`select details ->> 'act' as act, details ->> 'actorId' as who, details ? 'requestId' as "hasRequest" from journal_entry where chain = $1 and seq > 1 order by seq`, [person.id]);
    expect(rows).toEqual([
      { act: 'person.sign-in-failed', who: null, hasRequest: false },
      { act: 'person.signed-in', who: person.id, hasRequest: true },
      { act: 'person.signed-out', who: person.id, hasRequest: true },
    ]);
    const entries = async () => (await api.sql.query('select count(*)::int as n from journal_entry')).rows[0]?.['n'];
    const before = await entries();
    await aVisitor(api).ask(SIGN_IN, { input: { email: 'nobody-at-all@example.org', password: 'not that one at all' } });
    expect(await entries()).toBe(before);
  });

  it('refuses a person who is suspended, and ends what they had', async () => {
    const person = await aPerson(api);
    await api.sql.query('update person set suspended_at = now() where id = $1', [person.id]);
    expect((await signIn(aVisitor(api), person)).userErrors('signIn')).toEqual(['WRONG_CREDENTIALS']);
    expect(await whoIs(person.browser)).toBeUndefined();
  });
});

describe('the session cookie', () => {
  it('cannot be read by scripts nor sent by other sites, and ends', async () => {
    const answer = await signIn(aVisitor(api), await aPerson(api));
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^moothall_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/u);
  });

  it('is kept in the database as a hash only', async () => {
    const person = await aPerson(api);
    const token = person.browser.cookies.header?.split('=')[1] ?? '';
    const { rows } = await api.sql.query('select * from session where person_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('is a fresh one at each sign-in, and the one before opens nothing', async () => {
    const person = await aPerson(api);
    const stolen = person.browser.twin();
    await signIn(person.browser, person);
    expect(person.browser.cookies.header).not.toBe(stolen.cookies.header);
    expect(await whoIs(person.browser)).toBe(person.id);
    expect(await whoIs(stolen)).toBeUndefined();
  });

  it('that was planted before is not taken over', async () => {
    const person = await aPerson(api);
    const browser = aVisitor(api);
    const planted = await browser.ask(SIGN_IN, { input: { email: person.email, password: person.password } }, { headers: { cookie: `moothall_session=${'x'.repeat(43)}` } });
    expect(planted.headers.getSetCookie().join()).not.toContain('xxxx');
  });

  it.each([
    ['after half an hour of silence', `last_seen_at = now() - interval '31 minutes'`],
    ['after twelve hours', `expires_at = now() - interval '1 second'`],
  ])('is worth nothing %s, and is taken back', async (_when, change) => {
    const person = await aPerson(api);
    await api.sql.query(`update session set ${change} where person_id = $1`, [person.id]);
    expect(await whoIs(person.browser)).toBeUndefined();
    expect(person.browser.cookies.header).toBeNull();
  });
});

describe('signing out', () => {
  it('ends the session everywhere it was copied to', async () => {
    const person = await aPerson(api);
    const copy = person.browser.twin();
    expect((await person.ask(SIGN_OUT)).at('signOut.ok')).toBe(true);
    expect(person.browser.cookies.header).toBeNull();
    expect(await whoIs(copy)).toBeUndefined();
  });

  it('leaves other browsers signed in', async () => {
    const person = await aPerson(api);
    const phone = aVisitor(api);
    await signIn(phone, person);
    await person.ask(SIGN_OUT);
    expect(await whoIs(phone)).toBe(person.id);
  });

  it('is no trouble for somebody who is not signed in', async () => {
    expect((await aVisitor(api).ask(SIGN_OUT)).at('signOut.ok')).toBe(true);
  });
});

describe('revoking a session', () => {
  it('signs another browser of the same person out', async () => {
    const person = await aPerson(api);
    const phone = aVisitor(api);
    const sessions = (await signIn(phone, person)).list('signIn.viewer.sessions') as { id: string; current: boolean }[];
    expect(sessions.map((session) => session.current).toSorted()).toEqual([false, true]);
    const id = sessions.find((session) => session.current)?.id;
    expect((await person.ask(REVOKE, { input: { id } })).at('revokeSession.ok')).toBe(true);
    expect(await whoIs(phone)).toBeUndefined();
    expect((await person.ask(REVOKE, { input: { id } })).userErrors('revokeSession')).toEqual(['NO_SUCH_SESSION']);
  });

  it('does not reach the sessions of somebody else', async () => {
    const [person, stranger] = [await aPerson(api), await aPerson(api)];
    const id = (await person.ask('{ viewer { sessions { id } } }')).text('viewer.sessions.0.id');
    expect((await stranger.ask(REVOKE, { input: { id } })).userErrors('revokeSession')).toEqual(['NO_SUCH_SESSION']);
    expect(await whoIs(person.browser)).toBe(person.id);
  });
});

describe('what there is to mend', () => {
  const SIGN_UP = 'mutation ($input: SignUpInput!) { signUp(input: $input) { userErrors { code path message } } }';
  const ask = async (accepts: string, input: object, query = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code path message } } }'): Promise<any> => {
    const answer = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': accepts }, body: JSON.stringify({ query, variables: { input } }) });
    return await answer.json();
  };
  const wrong = { email: 'nobody-here@council.example', password: 'three random words' };

  it('is said in Welsh to whoever asks in Welsh, with the same codes and paths', async () => {
    const [english, welsh] = [await ask('en-GB,cy;q=0.5', wrong), await ask('cy', wrong)];
    const [told] = english.data.signIn.userErrors;
    expect(welsh.data.signIn.userErrors).toEqual([{ ...told, message: 'Mae’r cyfeiriad e-bost neu’r cyfrinair yn anghywir. Gwiriwch y ddau, neu adferwch eich cyfrinair.' }]);
    expect(told.message).toMatch(/^The e-mail address or the password is wrong/u);
  });

  it('is said in Welsh too where the input cannot even be read', async () => {
    const { errors } = await ask('cy-GB', { email: 'no address', password: wrong.password, name: 'Somebody' }, SIGN_UP);
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: ['email'], message: 'Rhowch gyfeiriad e-bost, fel enw@example.org.' }] });
  });
});
