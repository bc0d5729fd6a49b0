// Where people come over https, the session cookie is bound to this very host and never sent in the clear.
import { describe, expect, it } from '@jest/globals';
import { aPerson } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const api = useApi({ PUBLIC_URL: 'https://moothall.example' });

describe('over https', () => {
  it('the session cookie is Secure and bound to the host by its name', async () => {
    const person = await aPerson(api);
    expect(person.browser.cookies.header).toMatch(/^__Host-moothall=/u);
    const answer = await person.ask('mutation { signOut { ok } }');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-moothall=;.* Secure;/u);
  });

  it('browsers are told to come back over https only', async () => {
    const answer = await (await aPerson(api)).ask('{ viewer { language } }');
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=31536000/u);
  });
});
