// `createOrganisation` and `updateOrganisation`: who an organisation is, kept true by register numbers and versions.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aCouncil, aMember, anOrganisation, aSupplier } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const CREATE = `mutation ($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) {
    organisation { id slug version name { en cy } kind identifiers { scheme id verified } place { code } }
    userErrors { code path message }
  }
}`;
const UPDATE = `mutation ($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) { organisation { version name { en cy } identifiers { id } } userErrors { code path } }
}`;

const api = useApi();

describe('making an organisation', () => {
  it('makes its maker the administrator with all roles but the auditor’s, acting for it', async () => {
    const person = await aPerson(api);
    const input = { name: { en: 'Westmoor Council', cy: 'Cyngor Westmoor' }, kind: 'COUNCIL', placeCode: 'E10000007', identifiers: [{ scheme: 'GB-COH', id: ' 9442333' }] };
    const answer = (await person.ask(CREATE, { input })).done();
    expect(answer.at('createOrganisation.organisation')).toMatchObject({
      slug: 'westmoor-council',
      version: 1,
      name: { en: 'Westmoor Council', cy: 'Cyngor Westmoor' },
      identifiers: [{ scheme: 'GB-COH', id: '09442333', verified: false }],
      place: { code: 'E10000007' },
    });
    const viewer = await person.ask('{ viewer { memberships { roles } actingFor { slug } } }');
    expect(viewer.at('viewer')).toEqual({
      memberships: [{ roles: ['ADMIN', 'BUYER', 'APPROVER', 'EVALUATOR', 'PROPOSER', 'PLEDGER'] }],
      actingFor: { slug: 'westmoor-council' },
    });
  });

  it('gives a second one of the same name an address of its own', async () => {
    const create = async () => {
      const answer = await (await aPerson(api)).ask(CREATE, { input: { name: { en: 'Twin' }, kind: 'VCSE' } });
      return answer.at('createOrganisation.organisation.slug');
    };
    expect([await create(), await create(), await create()]).toEqual(['twin', 'twin-2', 'twin-3']);
  });

  it.each([
    ['no name', { name: { en: '  ' } }, { code: 'NAME_MISSING', path: ['name', 'en'] }],
    ['a place that is none', { placeCode: 'E99999999' }, { code: 'NO_SUCH_PLACE', path: ['placeCode'] }],
    ['a malformed number', { identifiers: [{ scheme: 'GB-COH', id: 'x' }] }, { code: 'IDENTIFIER_INVALID', path: ['identifiers', '0', 'id'] }],
    ['an unknown register', { identifiers: [{ scheme: 'XX', id: '1' }] }, { code: 'IDENTIFIER_INVALID', path: ['identifiers', '0', 'scheme'] }],
  ])('refuses %s beside its field', async (_what, change, error) => {
    const answer = await (await aPerson(api)).ask(CREATE, { input: { name: { en: 'Any' }, kind: 'SUPPLIER', ...change } });
    expect(answer.at('createOrganisation.userErrors')).toMatchObject([error]);
    expect(answer.at('createOrganisation.organisation')).toBeNull();
  });

  it('tells all that is wrong at once', async () => {
    const input = { name: { en: '' }, kind: 'SUPPLIER', placeCode: 'nowhere', identifiers: [{ scheme: 'GB-COH', id: 'x' }] };
    const answer = await (await aPerson(api)).ask(CREATE, { input });
    expect(answer.userErrors('createOrganisation').toSorted()).toEqual(['IDENTIFIER_INVALID', 'NAME_MISSING', 'NO_SUCH_PLACE']);
  });

  it('refuses a number that another organisation holds', async () => {
    await anOrganisation(api, 'SUPPLIER', { identifiers: [{ scheme: 'GB-COH', id: 'SC123456' }] });
    const answer = await (await aPerson(api)).ask(CREATE, { input: { name: { en: 'Second' }, kind: 'SUPPLIER', identifiers: [{ scheme: 'GB-COH', id: 'sc 123456' }] } });
    expect(answer.at('createOrganisation.userErrors')).toMatchObject([{ code: 'IDENTIFIER_TAKEN', path: ['identifiers', '0', 'id'] }]);
  });

  it('gives a number to one of two who claim it at the same moment, and tells the other kindly', async () => {
    const people = await Promise.all([aPerson(api), aPerson(api)]);
    const input = { name: { en: 'Racer' }, kind: 'SUPPLIER', identifiers: [{ scheme: 'GB-CHC', id: '1089464' }] };
    const answers = await Promise.all(people.map((person) => person.ask(CREATE, { input })));
    const told = answers.map((answer) => answer.codes.join() || answer.userErrors('createOrganisation').join());
    expect(told.toSorted()).toEqual(['', 'IDENTIFIER_TAKEN']);
  });

  it('gives two of the same name at the same moment addresses of their own', async () => {
    const people = await Promise.all([aPerson(api), aPerson(api)]);
    const answers = await Promise.all(people.map((person) => person.ask(CREATE, { input: { name: { en: 'At once' }, kind: 'VCSE' } })));
    expect(answers.map((answer) => answer.codes)).toEqual([[], []]);
    expect(new Set(answers.map((answer) => answer.at('createOrganisation.organisation.slug'))).size).toBe(2);
  });

  it('needs somebody signed in', async () => {
    expect((await aVisitor(api).ask(CREATE, { input: { name: { en: 'Any' }, kind: 'VCSE' } })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('happens once for one Idempotency-Key', async () => {
    const person = await aPerson(api);
    const idempotencyKey = randomUUID();
    const create = (name: string) => person.ask(CREATE, { input: { name: { en: name }, kind: 'VCSE' } }, { idempotencyKey });
    const [first, second] = [await create('Once'), await create('Once')];
    expect(second.at('createOrganisation')).toEqual(first.at('createOrganisation'));
    expect((await create('Other')).codes).toEqual(['CONFLICT']);
  });
});

describe('changing an organisation', () => {
  it('counts the version up and leaves out what was left out', async () => {
    const { admin, id, name } = await aSupplier(api);
    const answer = await admin.ask(UPDATE, { input: { id, version: 1, summary: 'We mend roads.', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] } });
    expect(answer.at('updateOrganisation')).toEqual({ organisation: { version: 2, name: { en: name, cy: null }, identifiers: [{ id: '01234567' }] }, userErrors: [] });
  });

  it('is refused when somebody else changed it since', async () => {
    const { admin, id } = await aSupplier(api);
    await admin.ask(UPDATE, { input: { id, version: 1, summary: 'First' } });
    const late = await admin.ask(UPDATE, { input: { id, version: 1, summary: 'Second' } });
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
  });

  it('takes effect for one of several at the same moment', async () => {
    const { admin, id } = await aSupplier(api);
    const answers = await Promise.all([1, 2, 3].map((number) => admin.ask(UPDATE, { input: { id, version: 1, summary: `Number ${number}` } })));
    expect(answers.map((answer) => answer.codes.join()).toSorted()).toEqual(['', 'CONFLICT', 'CONFLICT']);
  });

  it('refuses an empty name', async () => {
    const { admin, id } = await aSupplier(api);
    const answer = await admin.ask(UPDATE, { input: { id, version: 1, name: { en: ' ' } } });
    expect(answer.at('updateOrganisation.userErrors')).toEqual([{ code: 'NAME_MISSING', path: ['name', 'en'] }]);
  });

  it('clears what is set to null', async () => {
    const { admin, id } = await aSupplier(api);
    await admin.ask(UPDATE, { input: { id, version: 1, website: 'https://example.org' } });
    await admin.ask(UPDATE, { input: { id, version: 2, website: null } });
    expect((await admin.ask('query ($id: ID!) { organisation(id: $id) { website } }', { id })).at('organisation.website')).toBeNull();
  });

  it('is not for members without the role, nor for strangers', async () => {
    const council = await aCouncil(api);
    const buyer = await aMember(api, council, ['BUYER']);
    const input = { id: council.id, version: 1, summary: 'x' };
    expect((await buyer.ask(UPDATE, { input })).codes).toEqual(['NOT_FOUND']);
    expect((await (await aPerson(api)).ask(UPDATE, { input })).codes).toEqual(['NOT_FOUND']);
  });

  it('is for a program whose key has the scope', async () => {
    const { admin, id } = await aSupplier(api);
    const [able, unable] = [await aKey(admin, id, ['organisations:write']), await aKey(admin, id, ['challenges:read'])];
    expect((await unable.ask(UPDATE, { input: { id, version: 1, summary: 'x' } })).errors[0]).toMatchObject({ message: expect.stringContaining('organisations:write'), extensions: { code: 'FORBIDDEN' } });
    expect((await able.ask(UPDATE, { input: { id, version: 1, summary: 'x' } })).codes).toEqual([]);
  });
});

describe('the list of organisations', () => {
  it('finds by part of a name, takes signs as they are, and pages without gaps', async () => {
    for (const name of ['Zed 100% Ltd', 'Zed 1000 Ltd', 'Zed_under']) await anOrganisation(api, 'SUPPLIER', { name: { en: name } });
    const find = (query: string, first = 20, after: string | null = null) =>
      aVisitor(api).ask('query ($query: String, $first: Int!, $after: String) { organisations(query: $query, first: $first, after: $after) { nodes { name { en } } totalCount pageInfo { endCursor hasNextPage } } }', { query, first, after });
    expect((await find('100%')).at('organisations.nodes')).toEqual([{ name: { en: 'Zed 100% Ltd' } }]);
    expect((await find('d_u')).at('organisations.totalCount')).toBe(1);
    const first = await find('zed', 2);
    const second = await find('zed', 2, first.text('organisations.pageInfo.endCursor'));
    expect([...first.list('organisations.nodes'), ...second.list('organisations.nodes')]).toHaveLength(3);
    expect(second.at('organisations.pageInfo.hasNextPage')).toBe(false);
  });
});
