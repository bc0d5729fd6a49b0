// The profile that a supplier answers once: its parts, who sees them, what clients confirm, and what goes with a proposal.
import { createHash, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { aMember, anOrganisation, aSupplier, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aKey, type Person, aVisitor } from '@moothall/testing/people';
import { aSubmittedProposal } from '@moothall/testing/proposals';
import { EraseClientAddresses } from '../../src/organisations/profiles/erase-client-addresses.ts';
import { profileSnapshot } from '../../src/organisations/profiles/profile-snapshot.ts';
import { closeNow } from '../proposals/close-now.ts';
import { asTenant, tenantOf } from '../../src/platform/tenancy/tenant.ts';
import { useApi } from '../setup/start-api.ts';

const CODES = join(tmpdir(), `moothall-cpv-${randomUUID()}.json`);
const api = useApi({ CPV_FILE: CODES });
beforeAll(() => writeFile(CODES, JSON.stringify({ '45000000-7': 'Construction work', '45233141-9': 'Road-maintenance works', '38000000-5': 'Laboratory, optical and precision equipments' })));

const PARTS = `version capabilities { skills cpv { code name } places { code } regions projectMin { amount } } policies { kind statement expiry } insurances { kind cover { amount } expiresOn expiry }
  accreditations { name expiry } caseStudies { id version title confirmation { client } request { state client } } tasks { part state isPublic }`;
const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { organisation { profile { ${PARTS} } } userErrors { code path } } }`;
const PROFILE = `query ($id: ID!) { organisation(id: $id) { profile { ${PARTS} } } }`;
const WRITE = `mutation ($input: WriteCaseStudyInput!) { writeCaseStudy(input: $input) { id organisation { profile { caseStudies { id version } } } userErrors { code path } } }`;
const REMOVE = 'mutation ($input: RemoveCaseStudyInput!) { removeCaseStudy(input: $input) { organisation { profile { caseStudies { id } } } userErrors { code } } }';
const ASK = 'mutation ($input: AskClientInput!) { askClient(input: $input) { organisation { id } userErrors { code } } }';
const ANSWER = 'mutation ($input: AnswerCaseStudyInput!) { answerCaseStudy(input: $input) { isTrue userErrors { code } } }';
const QUESTION = 'query ($token: String!) { caseStudyQuestion(token: $token) { supplier { en } client title done year valueMax { amount } } }';

const update = (who: Person, organisationId: string, version: number, changes: object) => who.ask(UPDATE, { input: { organisationId, version, ...changes } });
const profileOf = async (who: { ask: Person['ask'] }, id: string) => (await who.ask(PROFILE, { id })).done().at('organisation.profile') as Record<string, unknown>;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const study = { title: 'Warm repairs', done: 'We mended 400 holes.', place: 'Derbyshire', year: 2024, valueMin: '1000', valueMax: '50000.50' };

async function aCaseStudy(supplier: Organisation, more: object = {}): Promise<string> {
  return (await supplier.admin.ask(WRITE, { input: { organisationId: supplier.id, ...study, ...more } })).done().text('writeCaseStudy.id');
}

async function asked(supplier: Organisation, id: string, email: string, version = 1): Promise<string> {
  (await supplier.admin.ask(ASK, { input: { id, version, client: 'Example Council', email } })).done();
  return /case-studies\/([\w-]{43})/u.exec((await api.lettersTo(email)).at(-1) ?? '')?.[1] ?? '';
}

const anAddress = () => `client-${randomUUID()}@clients.example`;

describe('a profile', () => {
  it('is saved part by part; each part replaces what was there, and the rest stays', async () => {
    const { id, admin } = await aSupplier(api);
    expect(await profileOf(admin, id)).toMatchObject({ version: 0, capabilities: { skills: [] }, policies: [], insurances: [] });
    const first = { skills: ['Road sensors ', 'Road sensors '], cpvCodes: ['45233141–9'], places: ['E10000007'], regions: ['East Midlands'], projectMin: '1000' };
    const insurances = [{ kind: 'PUBLIC_LIABILITY', cover: '5000000', insurer: 'Example Mutual', expiresOn: inDays(10) }];
    (await update(admin, id, 0, { ...first, insurances })).done();
    const policies = [{ kind: 'MODERN_SLAVERY', statement: 'We look at our supply chain every year.', reviewOn: inDays(-3) }];
    const second = (await update(admin, id, 1, { policies, accreditations: [{ name: 'Cyber Essentials' }], projectMin: null })).done().at('updateProfile.organisation.profile');
    expect(second).toMatchObject({
      version: 2,
      capabilities: { skills: ['Road sensors'], cpv: [{ code: '45233141-9', name: 'Road-maintenance works' }], places: [{ code: 'E10000007' }], regions: ['East Midlands'], projectMin: null },
      policies: [{ kind: 'MODERN_SLAVERY', expiry: 'EXPIRED' }],
      insurances: [{ cover: { amount: '5000000.00' }, expiry: 'EXPIRES_SOON' }],
      accreditations: [{ name: 'Cyber Essentials', expiry: 'CURRENT' }],
      tasks: [{ part: 'CAPABILITIES', state: 'DONE', isPublic: true }, { state: 'NEEDS_CARE', isPublic: false }, { state: 'NEEDS_CARE' }, { state: 'DONE' }, { state: 'TO_DO' }],
    });
    const acts = await api.sql.query(`select details ->> 'act' as act, details -> 'data' as data, is_public from journal_entry where chain = $1 and details ->> 'act' like 'profile.%' order by seq`, [id]);
    expect(acts.rows).toEqual([
      { act: 'profile.updated', data: { version: 1, parts: ['cpvCodes', 'insurances', 'places', 'projectMin', 'regions', 'skills'] }, is_public: false },
      { act: 'profile.updated', data: { version: 2, parts: ['accreditations', 'policies', 'projectMin'] }, is_public: false },
    ]);
  });

  it('is refused with everything that is wrong, and nothing is stored', async () => {
    const { id, admin } = await aSupplier(api);
    const insurance = { kind: 'CYBER', cover: '0', insurer: 'x', expiresOn: '2027-02-30' };
    const policies = [{ kind: 'EQUALITY' }, { kind: 'EQUALITY', url: 'https://example.org/policy' }];
    const answer = await update(admin, id, 0, { cpvCodes: ['45233141'], insurances: [insurance], policies, places: ['E99999999'], regions: ['Atlantis'], projectMin: '2', projectMax: '1' });
    expect(answer.userErrors('updateProfile')).toEqual(['CPV_INVALID', 'POLICY_EMPTY', 'POLICY_TWICE', 'COVER_INVALID', 'DAY_INVALID', 'AMOUNTS_REVERSED', 'NO_SUCH_PLACE', 'NO_SUCH_REGION']);
    expect(await profileOf(admin, id)).toMatchObject({ version: 0, capabilities: { cpv: [] } });
  });

  it('refuses an old version, and repeats a request once', async () => {
    const { id, admin } = await aSupplier(api);
    const input = { organisationId: id, version: 0, skills: ['Bridges'] };
    const key = randomUUID();
    const send = () => admin.ask(UPDATE, { input }, { idempotencyKey: key });
    expect((await send()).done().at('updateProfile.organisation.profile.version')).toBe(1);
    expect((await send()).done().at('updateProfile.organisation.profile.version')).toBe(1);
    expect((await update(admin, id, 0, { skills: [] })).codes).toEqual(['CONFLICT']);
  });

  it('is written by proposers and administrators, and by programs with the scope', async () => {
    const supplier = await aSupplier(api);
    const [proposer, pledger] = [await aMember(api, supplier, ['PROPOSER']), await aMember(api, supplier, ['PLEDGER'])];
    expect((await update(pledger, supplier.id, 0, { skills: ['x'] })).codes).toEqual(['NOT_FOUND']);
    expect((await update((await aSupplier(api)).admin, supplier.id, 0, { skills: ['x'] })).codes).toEqual(['NOT_FOUND']);
    (await update(proposer, supplier.id, 0, { skills: ['x'] })).done();
    const program = await aKey(supplier.admin, supplier.id, ['organisations:write']);
    (await program.ask(UPDATE, { input: { organisationId: supplier.id, version: 1, skills: ['y'] } })).done();
    const council = await theCouncil(api);
    expect((await update(council.buyer, council.id, 0, { skills: ['x'] })).codes).toEqual(['NOT_FOUND']);
    expect(await profileOf(council.buyer, council.id)).toBeNull();
  });

  it('shows each part to everybody, or to its own members only', async () => {
    const { id, admin } = await anOrganisation(api, 'VCSE');
    const insurances = [{ kind: 'CYBER', cover: '100', insurer: 'Example', expiresOn: inDays(400) }];
    (await update(admin, id, 0, { skills: ['Beekeeping'], insurances })).done();
    const visitor = aVisitor(api);
    expect(await profileOf(visitor, id)).toMatchObject({ capabilities: { skills: ['Beekeeping'] }, policies: null, insurances: null, tasks: null });
    const FIND = '{ organisations(does: "beekeepers") { nodes { id } } }';
    expect((await visitor.ask(FIND)).done().at('organisations.nodes')).toEqual([{ id }]);
    (await update(admin, id, 1, { publicParts: ['INSURANCES'] })).done();
    expect(await profileOf(visitor, id)).toMatchObject({ capabilities: null, insurances: [{ kind: 'CYBER' }], caseStudies: null });
    expect((await visitor.ask(FIND)).done().at('organisations.nodes')).toEqual([]);
  });

  it('finds codes by digits and by words, where the list is at hand', async () => {
    const find = async (query: string) => (await aVisitor(api).ask('query ($query: String!) { cpvCodes(query: $query) { code } }', { query })).done().list('cpvCodes').map((one) => (one as { code: string }).code);
    expect(await find('45')).toEqual(['45000000-7', '45233141-9']);
    expect(await find('Road works')).toEqual(['45233141-9']);
    expect([await find('ruction'), await find(' ')]).toEqual([[], []]);
  });
});

describe('a case study', () => {
  it('is confirmed once by a client without an account, whose address is then erased', async () => {
    const supplier = await aSupplier(api);
    const id = await aCaseStudy(supplier);
    const email = anAddress();
    const token = await asked(supplier, id, email);
    const client = aVisitor(api);
    expect((await client.ask(QUESTION, { token })).done().at('caseStudyQuestion')).toEqual({ supplier: { en: supplier.name }, client: 'Example Council', title: study.title, done: study.done, year: 2024, valueMax: { amount: '50000.50' } });
    expect((await profileOf(client, supplier.id))['caseStudies']).toMatchObject([{ confirmation: null, request: null }]);
    expect((await profileOf(supplier.admin, supplier.id))['caseStudies']).toMatchObject([{ request: { state: 'WAITING', client: 'Example Council' } }]);
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.ask(ANSWER, { input: { token, isTrue: true } })));
    expect(answers.filter((one) => one.at('answerCaseStudy.isTrue') === true)).toHaveLength(1);
    expect((await client.ask(QUESTION, { token })).done().at('caseStudyQuestion')).toBeNull();
    expect((await profileOf(client, supplier.id))['caseStudies']).toMatchObject([{ confirmation: { client: 'Example Council' }, request: null }]);
    expect((await supplier.admin.ask(ASK, { input: { id, version: 1, client: 'Other', email } })).userErrors('askClient')).toEqual(['ALREADY_CONFIRMED']);
    const stored = await api.sql.query('select email, token_hash from case_study_confirmation where case_study_id = $1', [id]);
    expect(stored.rows).toEqual([{ email: null, token_hash: expect.not.stringContaining(token) }]);
    const journal = await api.sql.query('select details::text as text from journal_entry where chain = $1', [supplier.id]);
    expect(journal.rows.some(({ text }) => String(text).includes('profile.case-study-confirmed'))).toBe(true);
    expect(journal.rows.filter(({ text }) => String(text).includes(email) || String(text).includes(study.done))).toEqual([]);
  });

  it('is unconfirmed again when its text changes, and an open link ends', async () => {
    const supplier = await aSupplier(api);
    const [yes, open] = [await aCaseStudy(supplier), await aCaseStudy(supplier, { title: 'Other' })];
    const visitor = aVisitor(api);
    (await visitor.ask(ANSWER, { input: { token: await asked(supplier, yes, anAddress()), isTrue: true } })).done();
    const token = await asked(supplier, open, anAddress());
    for (const id of [yes, open]) (await supplier.admin.ask(WRITE, { input: { organisationId: supplier.id, id, version: 1, ...study, done: 'We mended 4,000 holes.' } })).done();
    expect((await profileOf(supplier.admin, supplier.id))['caseStudies']).toMatchObject([{ confirmation: null, request: { state: 'CHANGED_SINCE' } }, { request: { state: 'CHANGED_SINCE' } }]);
    expect((await visitor.ask(ANSWER, { input: { token, isTrue: true } })).userErrors('answerCaseStudy')).toEqual(['LINK_ENDED']);
  });

  it('ends a link when another is sent, after thirty days, and with a no', async () => {
    const supplier = await aSupplier(api);
    const id = await aCaseStudy(supplier);
    const visitor = aVisitor(api);
    const answer = async (token: string, isTrue: boolean) => visitor.ask(ANSWER, { input: { token, isTrue } });
    const first = await asked(supplier, id, anAddress());
    const second = await asked(supplier, id, anAddress());
    expect((await answer(first, true)).userErrors('answerCaseStudy')).toEqual(['LINK_ENDED']);
    await api.sql.query(`update case_study_confirmation set expires_at = expires_at - interval '30 days 1 second' where case_study_id = $1`, [id]);
    expect((await answer(second, true)).userErrors('answerCaseStudy')).toEqual(['LINK_ENDED']);
    expect(await api.app.get(EraseClientAddresses).eraseDue()).toBe(1);
    expect((await api.sql.query('select email from case_study_confirmation where case_study_id = $1', [id])).rows).toEqual([{ email: null }, { email: null }]);
    const third = await asked(supplier, id, anAddress());
    expect((await answer(third, false)).done().at('answerCaseStudy.isTrue')).toBe(false);
    expect((await profileOf(supplier.admin, supplier.id))['caseStudies']).toMatchObject([{ confirmation: null, request: { state: 'DENIED' } }]);
    expect((await answer('x'.repeat(43), true)).userErrors('answerCaseStudy')).toEqual(['LINK_ENDED']);
  });

  it('sends no more than twenty letters a day', async () => {
    const supplier = await aSupplier(api);
    const id = await aCaseStudy(supplier);
    for (let n = 0; n < 20; n += 1) await asked(supplier, id, anAddress());
    expect((await supplier.admin.ask(ASK, { input: { id, version: 1, client: 'x', email: anAddress() } })).userErrors('askClient')).toEqual(['TOO_MANY_LETTERS']);
  });

  it('is written and removed with its version, by its own organisation', async () => {
    const supplier = await aSupplier(api);
    const bad = await supplier.admin.ask(WRITE, { input: { organisationId: supplier.id, ...study, year: 2999, valueMin: '9', valueMax: '1' } });
    expect(bad.userErrors('writeCaseStudy')).toEqual(['YEAR_INVALID', 'VALUE_REVERSED']);
    const id = await aCaseStudy(supplier);
    const stranger = (await aSupplier(api)).admin;
    expect((await stranger.ask(REMOVE, { input: { id, version: 1 } })).codes).toEqual(['NOT_FOUND']);
    expect((await stranger.ask(ASK, { input: { id, version: 1, client: 'x', email: anAddress() } })).codes).toEqual(['NOT_FOUND']);
    expect((await supplier.admin.ask(REMOVE, { input: { id, version: 7 } })).codes).toEqual(['CONFLICT']);
    await asked(supplier, id, anAddress());
    expect((await supplier.admin.ask(REMOVE, { input: { id, version: 1 } })).done().at('removeCaseStudy.organisation.profile.caseStudies')).toEqual([]);
    await api.sql.query(`insert into case_study (id, organisation_id, title, done, place, year, digest) select 'cst_' || n, $1, 't', 'd', 'p', 2020, 'x' from generate_series(1, 50) n`, [supplier.id]);
    expect((await supplier.admin.ask(WRITE, { input: { organisationId: supplier.id, ...study } })).userErrors('writeCaseStudy')).toEqual(['TOO_MANY']);
  });
});

describe('what goes with a proposal', () => {
  it('is the whole profile, the same bytes each time, with no address of a client in it', async () => {
    const supplier = await aSupplier(api);
    const insurances = [{ kind: 'CYBER', cover: '100.50', insurer: 'Example', expiresOn: '2030-01-31' }];
    (await update(supplier.admin, supplier.id, 0, { skills: ['Sensors'], insurances, publicParts: [] })).done();
    const [confirmed, waiting] = [await aCaseStudy(supplier), await aCaseStudy(supplier, { year: 2020 })];
    const emails = [anAddress(), anAddress()];
    (await aVisitor(api).ask(ANSWER, { input: { token: await asked(supplier, confirmed, emails[0] ?? ''), isTrue: true } })).done();
    await asked(supplier, waiting, emails[1] ?? '');
    const read = () => asTenant(() => tenantOf(supplier.admin.id, [supplier.id]), () => api.app.get(DataSource).transaction((tx) => profileSnapshot(tx, supplier.id)));
    const text = (await read()) ?? '';
    expect(text).toBe(await read());
    expect(JSON.parse(text)).toMatchObject({
      form: 'moothall-profile/1',
      organisation: { id: supplier.id, kind: 'SUPPLIER', size: 'SMALL', identifiers: [] },
      profileVersion: 1,
      capabilities: { skills: ['Sensors'] },
      policies: [],
      insurances: [{ kind: 'CYBER', cover: '10050', expiresOn: '2030-01-31' }],
      caseStudies: [{ title: study.title, valueMax: '5000050', confirmedBy: { client: 'Example Council' } }, { year: 2020, confirmedBy: null }],
    });
    expect(emails.filter((email) => text.includes(email))).toEqual([]);
    (await update(supplier.admin, supplier.id, 1, { skills: ['Other'] })).done();
    expect(await read()).not.toBe(text);
    const council = await theCouncil(api);
    expect(await api.app.get(DataSource).transaction((tx) => profileSnapshot(tx, council.id))).toBeNull();
  });

  it('is sealed and receipted with the version sent, and stays as it was then', async () => {
    const [supplier, { id: challengeId }] = [await aSupplier(api), await anOpenChallenge(await theCouncil(api))];
    (await update(supplier.admin, supplier.id, 0, { skills: ['Sensors'], publicParts: [] })).done();
    const { id } = await aSubmittedProposal(supplier, challengeId);
    (await update(supplier.admin, supplier.id, 1, { skills: ['Something else'] })).done();
    const sent = await supplier.admin.ask('query ($id: ID!) { proposal(id: $id) { profileSent versions { canonical } receipts { hash } } }', { id });
    const canonical = sent.text('proposal.versions.0.canonical');
    expect(JSON.parse(canonical)).toMatchObject({ content: { profile: { form: 'moothall-profile/1', profileVersion: 1, capabilities: { skills: ['Sensors'] } } } });
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(sent.text('proposal.receipts.0.hash'));
    expect(sent.at('proposal.profileSent')).toBeNull();
    await closeNow(api, challengeId);
    const council = await theCouncil(api);
    (await council.buyer.ask('mutation ($input: AskForOpeningInput!) { askForOpening(input: $input) { userErrors { code } } }', { input: { challengeId } })).done();
    (await council.approver.ask('mutation ($input: OpenProposalsInput!) { openProposals(input: $input) { userErrors { code } } }', { input: { challengeId } })).done();
    const opened = (await supplier.admin.ask('query ($id: ID!) { proposal(id: $id) { profileSent } }', { id })).text('proposal.profileSent');
    expect(JSON.parse(opened)).toMatchObject({ profileVersion: 1, capabilities: { skills: ['Sensors'] } });
  });
});
