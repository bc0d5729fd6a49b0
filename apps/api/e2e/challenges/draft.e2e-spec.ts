// `draftChallenge` and `updateChallenge`: a draft grows in private, one version at a time.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aDraft, anOpenChallenge, challengeContent, step } from '@moothall/testing/challenges';
import { aCouncil, aMember, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const DRAFT = `mutation ($input: DraftChallengeInput!) {
  draftChallenge(input: $input) { challenge { id slug stage version title { en cy } lead { id } } userErrors { code path message } }
}`;
const READ = `query ($id: ID!) { challenge(id: $id) {
  id version stage theme budget { min { amount } max { amount currency } } indicators { code baseline } criteria { code weightBp position }
  places { code } sections { section state missing { path } }
} }`;

const api = useApi();

const draft = (who: Pick<Person, 'ask'>, input: object, idempotencyKey?: string) => who.ask(DRAFT, { input }, idempotencyKey ? { idempotencyKey } : {});

describe('drafting a challenge', () => {
  it('needs nothing but a title and is led by the council acted for', async () => {
    const council = await aCouncil(api);
    const answer = (await draft(council.buyer, { title: { en: ' Safer crossings ', cy: 'Croesfannau' } })).done();
    expect(answer.at('draftChallenge.challenge')).toMatchObject({
      id: expect.stringMatching(/^chl_[0-9a-f]{32}$/u),
      slug: expect.stringMatching(/^safer-crossings-[0-9a-v]{8}$/u),
      stage: 'DRAFT',
      version: 1,
      title: { en: 'Safer crossings', cy: 'Croesfannau' },
      lead: { id: council.id },
    });
  });

  it.each([
    ['no title', { en: '  ' }, 'TITLE_MISSING'],
    ['a title of 201 characters', { en: 'x'.repeat(201) }, 'TITLE_TOO_LONG'],
  ])('refuses %s', async (_what, title, code) => {
    const answer = await draft((await theCouncil(api)).buyer, { title });
    expect(answer.at('draftChallenge.userErrors')).toMatchObject([{ code, path: ['title', 'en'] }]);
  });

  it('is not for suppliers, members without the role, strangers or visitors', async () => {
    const council = await aCouncil(api);
    const title = { en: 'Any' };
    expect((await draft((await aSupplier(api)).admin, { title })).codes).toEqual(['FORBIDDEN']);
    expect((await draft(council.approver, { title })).codes).toEqual(['FORBIDDEN']);
    expect((await draft(await aPerson(api), { title, organisationId: council.id })).codes).toEqual(['FORBIDDEN']);
    expect((await draft(aVisitor(api), { title })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('happens once for one Idempotency-Key, also when sent twenty times at once', async () => {
    const { buyer, id: organisationId } = await aCouncil(api);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => draft(buyer, { organisationId, title: { en: 'Once' } }, key)));
    expect(new Set(answers.map((answer) => answer.text('draftChallenge.challenge.id'))).size).toBe(1);
    const { rows } = await api.sql.query('select count(*)::int as n from challenge where lead_id = $1', [organisationId]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses an Idempotency-Key that was used for something else, and takes it from somebody else', async () => {
    const [council, other] = [await aCouncil(api), await aCouncil(api)];
    const key = randomUUID();
    await draft(council.buyer, { title: { en: 'One' } }, key);
    const reused = await draft(council.buyer, { title: { en: 'Another' } }, key);
    expect(reused.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await draft(other.buyer, { title: { en: 'Another' } }, key)).codes).toEqual([]);
  });

  it('forgets an Idempotency-Key whose request was refused, so that it can be mended', async () => {
    const { buyer } = await theCouncil(api);
    const key = randomUUID();
    expect((await draft(buyer, { title: { en: '' } }, key)).userErrors('draftChallenge')).toEqual(['TITLE_MISSING']);
    expect((await draft(buyer, { title: { en: 'Mended' } }, key)).userErrors('draftChallenge')).toEqual([]);
  });

  it.each(['has blanks', 'x'.repeat(256)])('refuses the Idempotency-Key %j', async (key) => {
    expect((await draft((await theCouncil(api)).buyer, { title: { en: 'Any' } }, key)).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a draft', () => {
  it('keeps everything that was written', async () => {
    const council = await theCouncil(api);
    const { id } = await aDraft(council);
    const { sections, ...challenge } = (await council.buyer.ask(READ, { id })).at('challenge') as { sections: { state: string }[] };
    expect(challenge).toMatchObject({
      version: 2,
      theme: 'HIGHWAYS',
      budget: { min: { amount: '60000.00' }, max: { amount: '180000.00', currency: 'GBP' } },
      indicators: [{ code: 'REPEAT90', baseline: 27 }],
      criteria: [{ code: 'IMPACT', weightBp: 6000 }, { code: 'DELIVER', weightBp: 4000 }],
      places: [{ code: 'E10000007' }],
    });
    expect(sections.map((section) => section.state)).toEqual(Array(sections.length).fill('COMPLETED'));
  });

  it('says of each level what earns it, lowest first, in the languages that were written, until the criteria are saved without', async () => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    const anchors = [{ level: 5, text: { en: 'Proof.', cy: 'Prawf.' } }, { level: 4, text: { en: ' ' } }, { level: 0, text: { en: 'Nothing.' } }];
    const criterion = { code: 'IMPACT', title: { en: 'Effect' }, guidance: { en: '5 is proven.' }, weightBp: 10_000 };
    const read = async () => (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { criteria { anchors { level text { en cy } } } } }', { id: challenge.id })).at('challenge.criteria');
    (await step(council.buyer, 'updateChallenge', challenge, { content: { criteria: [{ ...criterion, anchors }] } })).done();
    expect(await read()).toEqual([{ anchors: [{ level: 0, text: { en: 'Nothing.', cy: null } }, { level: 5, text: { en: 'Proof.', cy: 'Prawf.' } }] }]);
    (await step(council.buyer, 'updateChallenge', { ...challenge, version: challenge.version + 1 }, { content: { criteria: [criterion] } })).done();
    expect(await read()).toEqual([{ anchors: [] }]);
  });

  it('is absent for everybody but its authorities, by id, by slug, by node and in lists', async () => {
    const council = await aCouncil(api);
    const { id } = await aDraft(council);
    const slug = (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { slug } }', { id })).text('challenge.slug');
    const look = async (who: Pick<Person, 'ask'>) =>
      (await who.ask('query ($id: ID!, $slug: String!, $lead: ID!) { a: challenge(id: $id) { id } b: challenge(slug: $slug) { id } c: node(id: $id) { id } challenges(filter: { lead: $lead }) { totalCount } organisation(id: $lead) { challenges { nodes { id } } } }', { id, slug, lead: council.id })).data;
    const hidden = { a: null, b: null, c: null, challenges: { totalCount: 0 }, organisation: { challenges: { nodes: [] } } };
    expect(await look(aVisitor(api))).toEqual(hidden);
    expect(await look((await aSupplier(api)).admin)).toEqual(hidden);
    expect(await look((await aCouncil(api)).buyer)).toEqual(hidden);
    const auditor = await aMember(api, council, ['AUDITOR']);
    expect(await look(auditor)).toEqual({ a: { id }, b: { id }, c: { id }, challenges: { totalCount: 0 }, organisation: { challenges: { nodes: [{ id }] } } });
  });

  it('is changed by buyers of its council only; to others it does not exist', async () => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    const change = { content: { theme: 'WASTE' } };
    expect((await step(council.approver, 'updateChallenge', challenge, change)).codes).toEqual(['FORBIDDEN']);
    expect((await step((await aCouncil(api)).buyer, 'updateChallenge', challenge, change)).codes).toEqual(['NOT_FOUND']);
    const reader = await aKey(council.admin, council.id, ['challenges:read']);
    expect((await step(reader, 'updateChallenge', challenge, change)).codes).toEqual(['FORBIDDEN']);
  });

  it('is not saved over somebody else’s newer version', async () => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    const second = await aMember(api, council, ['BUYER']);
    const save = (who: Person) => step(who, 'updateChallenge', challenge, { content: { theme: 'WASTE' } });
    const answers = await Promise.all([save(council.buyer), save(second), save(council.buyer), save(second)]);
    expect(answers.map((answer) => answer.codes.join()).toSorted()).toEqual(['', 'CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect(answers.flatMap((answer) => answer.errors)[0]?.extensions).toMatchObject({ currentVersion: challenge.version + 1 });
  });

  it.each([
    ['a code twice', { criteria: [1, 2].map(() => ({ code: 'SAME', title: { en: 'Same' }, weightBp: 5000 })) }, { code: 'DUPLICATE_CODE', path: ['criteria', '1', 'code'] }],
    ['an unknown place', { placeCodes: ['E10000007', 'NOWHERE'] }, { code: 'NO_SUCH_PLACE', path: ['placeCodes'] }],
    ['an empty title', { title: { en: '' } }, { code: 'TITLE_MISSING', path: ['title', 'en'] }],
  ])('refuses %s beside its field and saves nothing', async (_what, content, error) => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    expect((await step(council.buyer, 'updateChallenge', challenge, { content })).at('updateChallenge.userErrors')).toMatchObject([error]);
    expect((await council.buyer.ask(READ, { id: challenge.id })).at('challenge.version')).toBe(challenge.version);
  });

  it.each([
    ['a negative amount', { budgetMax: '-1' }, ['content', 'budgetMax']],
    ['a weight above 100 per cent', { criteria: [{ code: 'A', title: { en: 'A' }, weightBp: 10_001 }] }, ['content', 'criteria', '0', 'weightBp']],
    ['a level above the scale', { criteria: [{ code: 'A', title: { en: 'A' }, weightBp: 1, anchors: [{ level: 6, text: { en: 'More.' } }] }] }, ['content', 'criteria', '0', 'anchors', '0', 'level']],
    ['a level described twice', { criteria: [{ code: 'A', title: { en: 'A' }, weightBp: 1, anchors: [1, 1].map((level) => ({ level, text: { en: 'More.' } })) }] }, ['content', 'criteria', '0', 'anchors']],
    ['a code in small letters', { indicators: [{ ...(challengeContent()['indicators'] as object[])[0], code: 'small' }] }, ['content', 'indicators', '0', 'code']],
    ['no months', { pilotMonths: 0 }, ['content', 'pilotMonths']],
    ['a broken address', { contactEmail: 'nobody' }, ['content', 'contactEmail']],
  ])('names the field for %s', async (_what, content, path) => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'updateChallenge', await aDraft(council), { content });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
  });

  it('takes no amount of more than two decimals, nor one in words', async () => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    for (const budgetMax of ['1.001', '1e5', 'lots', 12.5]) {
      expect((await step(council.buyer, 'updateChallenge', challenge, { content: { budgetMax } })).codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is cleared by null and kept by silence', async () => {
    const council = await theCouncil(api);
    const challenge = await aDraft(council);
    await step(council.buyer, 'updateChallenge', challenge, { content: { budgetMin: null, theme: null } });
    expect((await council.buyer.ask(READ, { id: challenge.id })).at('challenge')).toMatchObject({ theme: null, budget: { min: null, max: { amount: '180000.00' } } });
  });

  it('is no longer one after it was published', async () => {
    const council = await theCouncil(api);
    const answer = await step(council.buyer, 'updateChallenge', await anOpenChallenge(council), { content: { theme: 'WASTE' } });
    expect(answer.userErrors('updateChallenge')).toEqual(['WRONG_STAGE']);
  });
});
