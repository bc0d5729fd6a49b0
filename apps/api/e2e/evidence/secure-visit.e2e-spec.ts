// Where people come over https, the cookie of a visit is bound to this very host and never sent in the clear.
import { expect, it } from '@jest/globals';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { give } from './say.ts';

const api = useApi({ PUBLIC_URL: 'https://moothall.example' });

it('over https the cookie of a visit is Secure and bound to the host by its name, and still one voice', async () => {
  const visitor = aVisitor(api);
  const answer = (await give(visitor)).done();
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-moothall-visit=[\w-]{43};.* Secure;/u)]);
  expect((await give(visitor)).userErrors('giveFeedback')).toEqual(['ALREADY_GIVEN']);
});
