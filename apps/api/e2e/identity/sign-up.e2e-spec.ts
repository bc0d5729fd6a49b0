// `signUp`: an account is made once, with a good password, and signs its owner in.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aPerson, aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { viewer { person { id name } email language } userErrors { code path message } }
}`;
const GOOD = { name: 'Grace', email: 'grace@example.org', password: 'three random words' };

const api = useApi();

describe('signing up', () => {
  it('signs the new person in on the same browser', async () => {
    const browser = aVisitor(api);
    const answer = await browser.ask(SIGN_UP, { input: { ...GOOD, email: 'New@Example.org', language: 'CY' } });
    expect(answer.at('signUp')).toMatchObject({ viewer: { person: { name: 'Grace' }, email: 'new@example.org', language: 'CY' }, userErrors: [] });
    expect((await browser.ask('{ viewer { email } }')).at('viewer.email')).toBe('new@example.org');
  });

  it('is recorded in the journal without the address', async () => {
    const person = await aPerson(api);
    const { rows } = await api.sql.query(`select details from journal_entry where chain = $1`, [person.id]);
    expect(rows).toMatchObject([{ details: { act: 'person.signed-up', actorId: person.id } }]);
    expect(JSON.stringify(rows)).not.toContain(person.email);
  });

  it('stores no password that could be read', async () => {
    const person = await aPerson(api);
    const { rows } = await api.sql.query('select password_hash from person where id = $1', [person.id]);
    expect(rows[0]?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
  });

  it('refuses an address that has an account, in any spelling', async () => {
    const person = await aPerson(api);
    const answer = await aVisitor(api).ask(SIGN_UP, { input: { ...GOOD, email: ` ${person.email.toUpperCase()}`.trim() } });
    expect(answer.userErrors('signUp')).toEqual(['EMAIL_TAKEN']);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['shorter than 15 characters', 'fourteen chars'],
    ['longer than 200 characters', 'abcdefg '.repeat(26)],
    ['of hardly any different characters', 'aaaaaaaabbbbbbbb'],
    ['made of the name and the address', 'graceexample.org'],
  ])('refuses a password %s, beside its field', async (_why, password) => {
    const answer = await aVisitor(api).ask(SIGN_UP, { input: { ...GOOD, password } });
    expect(answer.at('signUp.userErrors')).toMatchObject([{ code: 'PASSWORD_TOO_WEAK', path: ['password'] }]);
  });

  it.each([
    ['no name', { name: '' }, ['name']],
    ['no address', { email: 'grace' }, ['email']],
    ['too long a name', { name: 'x'.repeat(201) }, ['name']],
  ])('names the field for %s', async (_what, change, path) => {
    const answer = await aVisitor(api).ask(SIGN_UP, { input: { ...GOOD, ...change } });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  });

  it('signs in again whoever repeats the request with its key and password, and nobody with another password', async () => {
    const input = { ...GOOD, email: 'repeated@example.org' };
    const idempotencyKey = randomUUID();
    const first = await aVisitor(api).ask(SIGN_UP, { input }, { idempotencyKey });
    const second = await aVisitor(api).ask(SIGN_UP, { input }, { idempotencyKey });
    expect(second.at('signUp')).toEqual(first.at('signUp'));
    expect(second.headers.getSetCookie()).toHaveLength(1);
    const other = await aVisitor(api).ask(SIGN_UP, { input: { ...input, password: 'four other random words' } }, { idempotencyKey });
    expect(other.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
    expect(other.headers.getSetCookie()).toEqual([]);
  });

  it('makes one account when the same request is repeated at once', async () => {
    const input = { ...GOOD, email: 'twice@example.org' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => aVisitor(api).ask(SIGN_UP, { input })));
    const outcomes = answers.map((answer) => answer.userErrors('signUp').join()).toSorted();
    expect(outcomes).toEqual(['', 'EMAIL_TAKEN', 'EMAIL_TAKEN', 'EMAIL_TAKEN']);
  });
});
