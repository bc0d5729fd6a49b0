// API keys: shown once, bound to an organisation, limited by scopes, and dead the moment they are revoked.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Asker } from '@moothall/testing/asking';
import { aDraft } from '@moothall/testing/challenges';
import { aCouncil, aMember } from '@moothall/testing/organisations';
import { aKey, aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id prefix scopes lastUsedAt } secret userErrors { code path } }
}`;
const REVOKE = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { ok userErrors { code } } }';
const DRAFT = 'mutation { draftChallenge(input: { title: { en: "By a program" } }) { challenge { id lead { id } } userErrors { code } } }';

const api = useApi();

describe('a key', () => {
  it('is shown once and stored as a hash', async () => {
    const council = await aCouncil(api);
    const answer = await council.admin.ask(CREATE, { input: { organisationId: council.id, name: 'Portal', scopes: ['challenges:read'] } });
    const secret = answer.text('createApiKey.secret');
    expect(secret).toMatch(/^moot_live_[\w-]{8}_[\w-]{43}$/u);
    const { rows } = await api.sql.query('select * from api_key');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(-43));
  });

  it('acts within its scopes for its organisation', async () => {
    const council = await aCouncil(api);
    const key = await aKey(council.admin, council.id, ['challenges:write']);
    expect((await key.ask(DRAFT)).at('draftChallenge.challenge.lead.id')).toBe(council.id);
    expect((await council.admin.ask('{ viewer { apiKeys { lastUsedAt } } }')).at('viewer.apiKeys.0.lastUsedAt')).toEqual(expect.any(String));
  });

  it('is refused outside its scopes, naming the one it lacks', async () => {
    const council = await aCouncil(api);
    const key = await aKey(council.admin, council.id, ['challenges:read']);
    expect((await key.ask(DRAFT)).errors).toMatchObject([{ message: 'This API key lacks the scope challenges:write.', extensions: { code: 'FORBIDDEN', scope: 'challenges:write' } }]);
  });

  it('does nothing that only a person at a browser may do', async () => {
    const council = await aCouncil(api);
    const key = await aKey(council.admin, council.id, ['organisations:write']);
    expect((await key.ask(CREATE, { input: { organisationId: council.id, name: 'More', scopes: ['pledges:write'] } })).codes).toEqual(['FORBIDDEN']);
  });

  it('sees what its organisation sees, and nothing of another its maker belongs to', async () => {
    const [council, other] = [await aCouncil(api), await aCouncil(api)];
    const draft = await aDraft(council);
    const [own, foreign] = [await aKey(council.admin, council.id, ['challenges:read']), await aKey(other.admin, other.id, ['challenges:read'])];
    const read = (who: Asker) => who.ask('query ($id: ID!) { challenge(id: $id) { id } }', { id: draft.id });
    expect((await read(own)).at('challenge.id')).toBe(draft.id);
    expect((await read(foreign)).at('challenge')).toBeNull();
  });

  it.each([
    ['revoked', `revoked_at = now()`],
    ['expired', `expires_at = now()`],
  ])('is worth nothing once %s', async (_how, change) => {
    const council = await aCouncil(api);
    const key = await aKey(council.admin, council.id, ['challenges:write']);
    await api.sql.query(`update api_key set ${change} where id = $1`, [key.keyId]);
    const answer = await key.ask(DRAFT);
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
    expect(answer.at('draftChallenge')).toBeUndefined();
  });

  it('loses its rights with the roles of its maker, and its life with their account', async () => {
    const council = await aCouncil(api);
    const second = await aMember(api, council, ['ADMIN', 'BUYER']);
    const key = await aKey(second, council.id, ['challenges:write']);
    await api.sql.query(`update membership set roles = '{ADMIN}' where person_id = $1`, [second.id]);
    expect((await key.ask(DRAFT)).codes).toEqual(['FORBIDDEN']);
    await api.sql.query('update person set suspended_at = now() where id = $1', [second.id]);
    expect((await key.ask(DRAFT)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it.each(['Api-Key nonsense', 'Bearer abc', `Api-Key moot_live_abcdefgh_${'x'.repeat(43)}`, ''])('is not %j', async (authorization) => {
    const answer = await aVisitor(api).ask('{ viewer { language } }', {}, { headers: { authorization } });
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('making and revoking keys', () => {
  it.each([
    ['no scope', { scopes: [] }],
    ['an unknown scope', { scopes: ['everything'] }],
    ['no name', { name: '' }],
  ])('refuses %s', async (_what, change) => {
    const council = await aCouncil(api);
    const answer = await council.admin.ask(CREATE, { input: { organisationId: council.id, name: 'Any', scopes: ['challenges:read'], ...change } });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('refuses an end that has passed', async () => {
    const council = await aCouncil(api);
    const answer = await council.admin.ask(CREATE, { input: { organisationId: council.id, name: 'Late', scopes: ['challenges:read'], expiresAt: '2020-01-01T00:00:00Z' } });
    expect(answer.userErrors('createApiKey')).toEqual(['EXPIRES_IN_THE_PAST']);
  });

  it('is for administrators only', async () => {
    const council = await aCouncil(api);
    const key = await aKey(council.admin, council.id, ['challenges:read']);
    const input = { organisationId: council.id, name: 'Mine', scopes: ['challenges:read'] };
    expect((await council.approver.ask(CREATE, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await council.approver.ask(REVOKE, { input: { id: key.keyId } })).codes).toEqual(['NOT_FOUND']);
  });

  it('shows the secret no second time when the request is repeated', async () => {
    const council = await aCouncil(api);
    const idempotencyKey = randomUUID();
    const create = () => council.admin.ask(CREATE, { input: { organisationId: council.id, name: 'Once', scopes: ['challenges:read'] } }, { idempotencyKey });
    const [first, second] = [await create(), await create()];
    expect(second.at('createApiKey.apiKey.id')).toBe(first.at('createApiKey.apiKey.id'));
    expect(second.at('createApiKey.secret')).toBeNull();
  });

  it('ends a key once, and says so the second time', async () => {
    const council = await aCouncil(api);
    const key = await aKey(council.admin, council.id, ['challenges:write']);
    const revoke = () => council.admin.ask(REVOKE, { input: { id: key.keyId } }, { idempotencyKey: `revoke-${key.keyId}` });
    expect((await revoke()).at('revokeApiKey.ok')).toBe(true);
    expect((await revoke()).at('revokeApiKey')).toEqual({ ok: true, userErrors: [] });
    expect((await key.ask(DRAFT)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await council.admin.ask(REVOKE, { input: { id: key.keyId } })).userErrors('revokeApiKey')).toEqual(['ALREADY_REVOKED']);
  });
});
