// Recovering a password by letter: through a real SMTP server, once, for half an hour, and without telling who has an account.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { SMTPServer } from 'smtp-server';
import { type Api, startApi } from '../setup/start-api.ts';

const ASK = 'mutation ($input: RequestPasswordRecoveryInput!) { requestPasswordRecovery(input: $input) { ok userErrors { code } } }';
const RESET = 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { ok userErrors { code path } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } userErrors { code } } }';
const NEW_PASSWORD = 'harbour lantern twelve';

interface Received {
  readonly to: string;
  readonly text: string;
}

const received: Received[] = [];
const waiting: (() => void)[] = [];
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      received.push({ to: session.envelope.rcptTo.map((rcpt) => rcpt.address).join(), text: Buffer.concat(parts).toString('utf8') });
      for (const wake of waiting.splice(0)) wake();
      done();
    });
  },
});

let api: Api;
beforeAll(async () => {
  const port = await freePort();
  post.listen(port, '127.0.0.1');
  await once(post.server, 'listening');
  api = await startApi({ SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: 'http://moothall.example' });
});
afterAll(async () => {
  await api.close();
  await new Promise<void>((resolve) => post.close(resolve));
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** The secret in the newest letter to an address, once it has come in. */
async function secretFor(email: string, count = 1): Promise<string> {
  for (;;) {
    const letters = received.filter((letter) => letter.to === email);
    if (letters.length >= count) return readSecret(letters[count - 1]?.text ?? '');
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
}

function readSecret(letter: string): string {
  const whole = letter.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  return /http:\/\/moothall\.example\/recover\/([\w-]{43})/u.exec(whole)?.[1] ?? `no link in ${whole}`;
}

const ask = (email: string) => aVisitor(api).ask(ASK, { input: { email } });
const reset = (token: string, password = NEW_PASSWORD) => aVisitor(api).ask(RESET, { input: { token, password } });
const signIn = (person: Person, password: string) => aVisitor(api).ask(SIGN_IN, { input: { email: person.email, password } });

describe('a lost password', () => {
  it('is replaced by the link of a letter, which ends every session', async () => {
    const person = await aPerson(api);
    expect((await ask(person.email)).at('requestPasswordRecovery.ok')).toBe(true);
    expect((await reset(await secretFor(person.email))).at('resetPassword.ok')).toBe(true);
    expect((await person.ask('{ viewer { person { id } } }')).at('viewer.person')).toBeNull();
    expect((await signIn(person, person.password)).userErrors('signIn')).toEqual(['WRONG_CREDENTIALS']);
    expect((await signIn(person, NEW_PASSWORD)).at('signIn.viewer.person.id')).toBe(person.id);
  });

  it('is replaced once per letter', async () => {
    const person = await aPerson(api);
    await ask(person.email);
    const secret = await secretFor(person.email);
    const answers = await Promise.all([reset(secret), reset(secret), reset(secret)]);
    expect(answers.map((answer) => answer.userErrors('resetPassword').join()).toSorted()).toEqual(['', 'LINK_EXPIRED', 'LINK_EXPIRED']);
  });

  it('is asked for, and replaced, once for one Idempotency-Key, and with no other password', async () => {
    const person = await aPerson(api);
    const [asking, resetting] = [randomUUID(), randomUUID()];
    const again = () => aVisitor(api).ask(ASK, { input: { email: person.email } }, { idempotencyKey: asking });
    const answers = await Promise.all([again(), again(), again()]);
    expect(answers.map((answer) => answer.at('requestPasswordRecovery.ok'))).toEqual([true, true, true]);
    const token = await secretFor(person.email);
    const tokens = await api.sql.query('select 1 from one_time_token where person_id = $1', [person.id]);
    expect(tokens.rowCount).toBe(1);
    const set = (password: string) => aVisitor(api).ask(RESET, { input: { token, password } }, { idempotencyKey: resetting });
    expect((await set(NEW_PASSWORD)).at('resetPassword.ok')).toBe(true);
    expect((await set(NEW_PASSWORD)).at('resetPassword')).toEqual({ ok: true, userErrors: [] });
    expect((await set(`${NEW_PASSWORD} more`)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await signIn(person, NEW_PASSWORD)).at('signIn.viewer.person.id')).toBe(person.id);
  });

  it('makes older letters worthless', async () => {
    const person = await aPerson(api);
    await ask(person.email);
    await ask(person.email);
    const [first, second] = [await secretFor(person.email, 1), await secretFor(person.email, 2)];
    expect((await reset(second)).at('resetPassword.ok')).toBe(true);
    expect((await reset(first)).userErrors('resetPassword')).toEqual(['LINK_EXPIRED']);
  });

  it('is not replaced after half an hour, nor by a secret that was never sent', async () => {
    const person = await aPerson(api);
    await ask(person.email);
    const secret = await secretFor(person.email);
    await api.sql.query('update one_time_token set expires_at = now() where person_id = $1', [person.id]);
    expect((await reset(secret)).userErrors('resetPassword')).toEqual(['LINK_EXPIRED']);
    expect((await reset('x'.repeat(43))).userErrors('resetPassword')).toEqual(['LINK_EXPIRED']);
  });

  it('is not replaced by a weak one, and the letter keeps its worth', async () => {
    const person = await aPerson(api);
    await ask(person.email);
    const secret = await secretFor(person.email);
    expect((await reset(secret, 'short')).at('resetPassword.userErrors')).toEqual([{ code: 'PASSWORD_TOO_WEAK', path: ['password'] }]);
    expect((await reset(secret)).at('resetPassword.ok')).toBe(true);
  });

  it('is asked for with the same answer when nobody has that address', async () => {
    const known = await ask((await aPerson(api)).email);
    const unknown = await ask('nobody@example.org');
    expect(unknown.data).toEqual(known.data);
    expect(received.filter((letter) => letter.to === 'nobody@example.org')).toEqual([]);
  });

  it('leaves no secret in the database', async () => {
    const person = await aPerson(api);
    await ask(person.email);
    const secret = await secretFor(person.email);
    const { rows } = await api.sql.query('select * from one_time_token where person_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
