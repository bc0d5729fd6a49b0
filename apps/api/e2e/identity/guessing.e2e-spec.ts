// Guessing is slowed down: by account, by address, and in the database, so that a restart forgets nothing.
import { describe, expect, it } from '@jest/globals';
import { aPerson, aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } userErrors { code } } }';
const RECOVER = 'mutation ($input: RequestPasswordRecoveryInput!) { requestPasswordRecovery(input: $input) { ok } }';

const api = useApi();

describe('guessing a password', () => {
  it('ends after ten tries, also with the right one, and says how long to wait', async () => {
    const person = await aPerson(api);
    const guess = (password: string) => aVisitor(api).ask(SIGN_IN, { input: { email: person.email, password } });
    const tries = await Promise.all(Array.from({ length: 10 }, (_, number) => guess(`wrong password number ${number}`)));
    expect(tries.map((answer) => answer.userErrors('signIn').join())).toEqual(Array(10).fill('WRONG_CREDENTIALS'));
    const late = await guess(person.password);
    expect([late.status, late.codes]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(800);
  });

  it('works again when the quarter of an hour is over', async () => {
    const person = await aPerson(api);
    const signIn = (password = person.password) => aVisitor(api).ask(SIGN_IN, { input: { email: person.email, password } });
    await signIn('wrong');
    await api.sql.query('update attempt set count = 10');
    expect((await signIn()).codes).toEqual(['RATE_LIMITED']);
    await api.sql.query(`update attempt set window_ends_at = now() - interval '1 second'`);
    expect((await signIn()).at('signIn.viewer.person.id')).toBe(person.id);
  });

  it('is not what somebody does who signs in rightly all day', async () => {
    const person = await aPerson(api);
    const codes = [];
    for (let count = 0; count < 12; count += 1) codes.push(...(await aVisitor(api).ask(SIGN_IN, { input: { email: person.email, password: person.password } })).codes);
    expect(codes).toEqual([]);
  });

  it('keeps no address in the counters', async () => {
    const person = await aPerson(api);
    await aVisitor(api).ask(SIGN_IN, { input: { email: person.email, password: 'x' } });
    const { rows } = await api.sql.query('select key from attempt');
    expect(JSON.stringify(rows)).not.toContain('@');
  });
});

describe('asking for letters', () => {
  it('ends after five for one account', async () => {
    const { email } = await aPerson(api);
    const answers = [];
    for (let count = 0; count < 6; count += 1) answers.push(await aVisitor(api).ask(RECOVER, { input: { email } }));
    expect(answers.map((answer) => answer.codes.join())).toEqual(['', '', '', '', '', 'RATE_LIMITED']);
  });
});
