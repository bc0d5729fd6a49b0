// What is kept about a person is given to them whole and to nobody else, and an account that is closed leaves nothing but records without a name (S17).
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { formerName } from '@moothall/domain/privacy';
import type { Answer } from '@moothall/testing/asking';
import { anOpenChallenge } from '@moothall/testing/challenges';
import { appoint, thePanel } from '@moothall/testing/evaluation';
import { aMember, anOrganisation, aSupplier, type Council, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { aDraftProposal, aSubmittedProposal, proposalAfter, proposalStep } from '@moothall/testing/proposals';
import { unzipSync } from 'fflate';
import { VerifyJournal } from '../../src/journal/verify-journal.ts';
import { Config } from '../../src/platform/settings.ts';
import { asSystem } from '../../src/platform/tenancy/tenant.ts';
import { ErasePerson } from '../../src/privacy/erase-person.ts';
import { readList } from '../../src/privacy/erased-list.ts';
import { Farewell } from '../../src/privacy/farewell.ts';
import { PersonDataQueries } from '../../src/privacy/person-data.queries.ts';
import { anEvent, engage } from '../engagement/engage.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const CLOSE = 'mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { ok userErrors { code path message } } }';
const CLOSING = '{ viewer { closing { stops { code slug message } draftsDeleted formerName } } }';
const CHANGE_ROLES = 'mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { userErrors { code } } }';

const api = useApi();
let council: Council;
beforeAll(async () => {
  council = await theCouncil(api);
}, 60_000);

const word = () => `canary${randomUUID().replaceAll('-', '').slice(0, 14)}`;
const close = (who: Pick<Person, 'ask' | 'email' | 'password'>, input: object = {}, idempotencyKey?: string): Promise<Answer> =>
  who.ask(CLOSE, { input: { email: who.email, password: who.password, ...input } }, idempotencyKey === undefined ? {} : { idempotencyKey });
const stops = async (who: Person) => ((await who.ask(CLOSING)).done().list('viewer.closing.stops') as { code: string; slug: string }[]).map(({ code, slug }) => `${code} ${slug}`);

/** As the form of the page sends it. */
const wants = (headers: Record<string, string>, password: string, accept = '*/*') =>
  fetch(`${api.address}/data/person`, { method: 'POST', redirect: 'manual', headers: { ...headers, accept, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ password }) });

async function dataOf(who: Person): Promise<{ text: string; json: string; page: string; names: string[] }> {
  const answer = await wants(who.browser.credentials, who.password);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/zip', 'private, no-store']);
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const texts = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const);
  return { text: texts.flat().join('\n'), json: Object.fromEntries(texts)['data.json']!, page: Object.fromEntries(texts)['read-me.html']!, names: Object.keys(files) };
}

/** In which tables one of these words stands, as whoever owns the database reads them. */
async function tablesWith(...words: string[]): Promise<string[]> {
  const tables = await api.sql.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public' order by 1`);
  const found = [];
  for (const { name } of tables.rows) {
    const { rows } = await api.sql.query(`select 1 from ${name} t where exists (select 1 from unnest($1::text[]) word where position(word in t::text) > 0) limit 1`, [words]);
    if (rows.length > 0) found.push(name);
  }
  return found;
}

async function attach(who: Person, proposalId: string, name: string, text: string): Promise<string> {
  const own = { ...who.browser.credentials, 'x-moothall-upload': '1' };
  const begun = (await (await fetch(`${api.address}/files`, { method: 'POST', headers: { ...own, 'content-type': 'application/json' }, body: JSON.stringify({ proposalId, name, size: text.length }) })).json()) as { id: string };
  expect((await fetch(`${api.address}/files/${begun.id}`, { method: 'PATCH', headers: { ...own, 'upload-offset': '0' }, body: text })).status).toBe(204);
  return begun.id;
}

describe('what is kept about a person', () => {
  it('is given whole, and nothing that a colleague or anybody else wrote', async () => {
    const [supplier, rival] = [await aSupplier(api), await aSupplier(api)];
    const { id: challengeId } = await anOpenChallenge(council);
    const colleague = await aMember(api, supplier, ['PROPOSER']);
    const mine = { title: word(), approach: word(), note: word(), question: word(), file: word() };
    const theirs = { summary: word(), question: word(), title: word() };
    const draft = await aDraftProposal(supplier, challengeId, { title: mine.title, approach: mine.approach });
    proposalAfter(await proposalStep(colleague, 'updateProposal', { ...draft, summary: theirs.summary }), 'updateProposal');
    await attach(supplier.admin, draft.id, 'plan.txt', `A line with ${mine.file}.\n`);
    (await engage(supplier.admin, 'registerInterest', { challengeId, note: mine.note })).done();
    (await engage(supplier.admin, 'askQuestion', { challengeId, text: mine.question, language: 'EN' })).done();
    (await engage(rival.admin, 'askQuestion', { challengeId, text: theirs.question, language: 'EN' })).done();
    await aDraftProposal(rival, challengeId, { title: theirs.title });
    const { text, json, page, names } = await dataOf(supplier.admin);
    for (const own of Object.values({ ...mine, email: supplier.admin.email })) expect(text).toContain(own);
    for (const other of Object.values({ ...theirs, colleague: colleague.email, rival: rival.admin.email })) expect(text).not.toContain(other);
    expect(page).toContain(mine.question);
    expect(names).toEqual(['data.json', 'read-me.html', expect.stringMatching(/^files\/fil_[0-9a-f]{32}-plan\.txt$/u)]);
    expect((JSON.parse(json) as { sections: { title: string }[] }).sections.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Your account', 'Where you are signed in', 'Questions you asked', 'What you wrote in proposals', 'What the record says that you did']),
    );
    expect((await dataOf(colleague)).text).toContain(theirs.summary);
  });

  it('holds the version that was sent, while it is sealed to everybody else', async () => {
    const supplier = await aSupplier(api);
    const { id: challengeId } = await anOpenChallenge(council);
    const title = word();
    await aSubmittedProposal(supplier, challengeId, { title });
    const section = (JSON.parse((await dataOf(supplier.admin)).json) as { sections: { title: string; rows: { isSent: boolean }[] }[] }).sections.find((one) => one.title === 'What you wrote in proposals');
    expect(section?.rows.filter((row) => JSON.stringify(row).includes(title)).map(({ isSent }) => isSent)).toEqual([false, true]);
    expect((await dataOf(council.buyer)).text).not.toContain(title);
  });

  it('brings large files whole, on a line that takes them in pieces', async () => {
    const supplier = await aSupplier(api);
    const { id: challengeId } = await anOpenChallenge(council);
    const draft = await aDraftProposal(supplier, challengeId);
    const text = randomBytes(1_900_000).toString('hex');
    await attach(supplier.admin, draft.id, 'readings.txt', text);
    const { text: all } = await dataOf(supplier.admin);
    expect(all.includes(text)).toBe(true);
  });

  it('is not given of a team that the person has left', async () => {
    const supplier = await aSupplier(api);
    const { id: challengeId } = await anOpenChallenge(council);
    const colleague = await aMember(api, supplier, ['PROPOSER']);
    const draft = await aDraftProposal(supplier, challengeId);
    const summary = word();
    proposalAfter(await proposalStep(colleague, 'updateProposal', { ...draft, summary }), 'updateProposal');
    await api.sql.query('delete from membership where person_id = $1', [colleague.id]);
    expect((await dataOf(colleague)).text).not.toContain(summary);
  });

  it('is given for the password alone, five times in a quarter of an hour, and recorded', async () => {
    const person = await aPerson(api);
    const refused = async (answer: Response) => [answer.status, ((await answer.json()) as { error: { code: string } }).error.code];
    expect(await refused(await wants({}, person.password))).toEqual([401, 'SIGN_IN']);
    expect(await refused(await wants(person.browser.credentials, 'something else'))).toEqual([422, 'WRONG_PASSWORD']);
    expect(await refused(await wants(person.browser.credentials, 'x'.repeat(5_000)))).toEqual([422, 'WRONG_PASSWORD']);
    const form = await wants(person.browser.credentials, 'something else', 'text/html');
    expect([form.status, form.headers.get('location')]).toEqual([303, '/account/data?refused=WRONG_PASSWORD']);
    await dataOf(person);
    await dataOf(person);
    const late = await wants(person.browser.credentials, person.password);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(await refused(late)).toEqual([429, 'RATE_LIMITED']);
    const { rows } = await api.sql.query(`select details -> 'data' as data from journal_entry where chain = $1 and details ->> 'act' = 'person.data-given'`, [person.id]);
    expect(rows).toEqual([{ data: { sections: expect.any(Number), files: 0, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) } }, expect.anything()]);
  });

  it('is not given to a program, whatever its key may do', async () => {
    const supplier = await aSupplier(api);
    const key = await aKey(supplier.admin, supplier.id, ['proposals:read', 'proposals:write']);
    expect((await wants(key.credentials, supplier.admin.password)).status).toBe(401);
    expect((await key.ask(CLOSING)).at('viewer.closing')).toBeNull();
    expect((await close({ ...supplier.admin, ask: (...given) => key.ask(...given) })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('closing an account', () => {
  it('leaves nothing of a person, and everything of all others', async () => {
    const [supplier, rival] = [await aSupplier(api), await aSupplier(api)];
    const { id: challengeId } = await anOpenChallenge(council);
    const mine = { name: word(), title: word(), search: word(), key: word() };
    await api.sql.query('update person set name = $2 where id = $1', [supplier.admin.id, `Ada ${mine.name}`]);
    const draft = await aDraftProposal(supplier, challengeId, { title: mine.title });
    const file = await attach(supplier.admin, draft.id, 'plan.txt', 'A plan.\n');
    const kept = word();
    (await engage(supplier.admin, 'askQuestion', { challengeId, text: kept, language: 'EN' })).done();
    (await engage(supplier.admin, 'followChallenge', { challengeId })).done();
    const key = await supplier.admin.ask('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret userErrors { code } } }', { input: { organisationId: supplier.id, name: mine.key, scopes: ['proposals:read'] } });
    await supplier.admin.ask('mutation ($input: RequestPasswordRecoveryInput!) { requestPasswordRecovery(input: $input) { ok } }', { input: { email: supplier.admin.email } });
    const rivals = await aDraftProposal(rival, challengeId, { title: word() });
    const second = supplier.admin.browser.twin();
    const bytes = join(api.app.get(Config).dataFolder, 'files', file);
    expect([existsSync(bytes), await tablesWith(mine.name, mine.key, supplier.admin.email)]).toEqual([true, ['api_key', 'person']]);
    expect((await supplier.admin.ask(CLOSING)).done().at('viewer.closing')).toEqual({ stops: [], draftsDeleted: 1, formerName: formerName(supplier.admin.id) });

    expect((await close(supplier.admin)).done().at('closeAccount')).toEqual({ ok: true, userErrors: [] });

    expect(await tablesWith(...Object.values(mine), supplier.admin.email)).toEqual([]);
    expect((await api.sql.query('select 1 from proposal where id = $1', [draft.id])).rows).toEqual([]);
    expect([existsSync(join(bytes, '0')), await tablesWith(kept), await tablesWith(formerName(supplier.admin.id))]).toEqual([false, ['question'], ['api_key', 'person']]);
    for (const browser of [supplier.admin.browser, second]) expect((await browser.ask('{ viewer { person { id } } }')).at('viewer.person')).toBeNull();
    expect((await aVisitor(api).ask('{ viewer { person { id } } }', {}, { headers: { authorization: `Api-Key ${key.text('createApiKey.secret')}` } })).codes).toEqual(['UNAUTHENTICATED']);
    const signIn = await aVisitor(api).ask('mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', { input: { email: supplier.admin.email, password: supplier.admin.password } });
    expect(signIn.userErrors('signIn')).toEqual(['WRONG_CREDENTIALS']);
    expect((await rival.admin.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id: rivals.id })).at('proposal.id')).toBe(rivals.id);
    for await (const { check } of api.app.get(VerifyJournal, { strict: false }).everything()) expect(check.ok).toBe(true);
  });

  it('is told in one last letter, and all other letters are gone from the folder', async () => {
    const person = await aPerson(api, 'Ada Lastletter');
    await person.ask('mutation ($input: RequestPasswordRecoveryInput!) { requestPasswordRecovery(input: $input) { ok } }', { input: { email: person.email } });
    (await close(person)).done();
    await api.app.get(Farewell, { strict: false }).settled();
    const letters = await api.lettersTo(person.email);
    expect(letters.map((letter) => /Subject: (.*)/u.exec(letter)?.[1])).toEqual(['Your Moothall account is closed']);
    expect(letters[0]).toContain(formerName(person.id));
  });

  it('stands in the journal by figures alone', async () => {
    const person = await aPerson(api);
    (await close(person)).done();
    const { rows } = await api.sql.query(`select details ->> 'act' as act, details -> 'data' as data, is_public from journal_entry where chain = $1 order by seq desc limit 1`, [person.id]);
    expect(rows).toEqual([{ act: 'person.erased', data: { rows: expect.any(Number), drafts: 0, memberships: 0 }, is_public: false }]);
  });

  it('happens once, however often the form arrives', async () => {
    const person = await aPerson(api);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => close(person, {}, key)));
    // Whoever comes after the sessions have ended is nobody.
    const outcomes = answers.map((answer) => answer.codes[0] ?? String(answer.at('closeAccount.ok')));
    expect([...new Set(outcomes)].filter((one) => one !== 'UNAUTHENTICATED')).toEqual(['true']);
    const { rows } = await api.sql.query(`select count(*)::int as n from journal_entry where chain = $1 and details ->> 'act' = 'person.erased'`, [person.id]);
    expect(rows[0]).toEqual({ n: 1 });
    expect((await close(person)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('needs the password and the address, and tells of both at once', async () => {
    const person = await aPerson(api);
    expect((await close(person, { password: 'x', email: 'other@people.example' })).at('closeAccount.userErrors')).toEqual([
      { code: 'NOT_CONFIRMED', path: ['email'], message: expect.any(String) },
      { code: 'WRONG_PASSWORD', path: ['password'], message: expect.any(String) },
    ]);
    expect((await close(person, { email: ` ${person.email.toUpperCase()} ` })).at('closeAccount.ok')).toBe(true);
  });

  it('stops guesses at the password', async () => {
    const person = await aPerson(api);
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push((await close(person, { password: 'x' })).codes.join());
    expect(answers).toEqual([...Array<string>(10).fill(''), 'RATE_LIMITED']);
  });

  it('waits for another administrator, and leaves the drafts to the colleagues', async () => {
    const supplier = await aSupplier(api);
    const { id: challengeId } = await anOpenChallenge(council);
    const draft = await aDraftProposal(supplier, challengeId);
    const colleague = await aMember(api, supplier, ['PROPOSER']);
    const slug = (await api.sql.query<{ slug: string }>('select slug from organisation where id = $1', [supplier.id])).rows[0]!.slug;
    expect(await stops(supplier.admin)).toEqual([`LAST_ADMINISTRATOR ${slug}`]);
    expect((await close(supplier.admin)).at('closeAccount')).toEqual({ ok: null, userErrors: [{ code: 'LAST_ADMINISTRATOR', path: [slug], message: expect.any(String) }] });
    const { rows } = await api.sql.query<{ id: string }>('select id from membership where person_id = $1', [colleague.id]);
    (await supplier.admin.ask(CHANGE_ROLES, { input: { membershipId: rows[0]!.id, roles: ['ADMIN', 'PROPOSER'] } })).done();
    expect((await close(supplier.admin)).at('closeAccount.ok')).toBe(true);
    expect((await colleague.ask('query ($id: ID!) { proposal(id: $id) { id } }', { id: draft.id })).at('proposal.id')).toBe(draft.id);
    expect(await stops(colleague)).toEqual([]);
  });

  it('is for one of the last two administrators at a time', async () => {
    const supplier = await aSupplier(api);
    const other = await aMember(api, supplier, ['ADMIN']);
    await aMember(api, supplier, ['PROPOSER']);
    const answers = await Promise.all([close(supplier.admin), close(other)]);
    expect(answers.map((answer) => answer.at('closeAccount.ok')).toSorted()).toEqual([null, true].toSorted());
  });

  it('waits while the work of an organisation of one runs', async () => {
    const supplier = await aSupplier(api);
    const { id: challengeId } = await anOpenChallenge(council);
    await aSubmittedProposal(supplier, challengeId);
    const slug = (await api.sql.query<{ slug: string }>('select slug from organisation where id = $1', [supplier.id])).rows[0]!.slug;
    expect(await stops(supplier.admin)).toEqual([`ORGANISATION_AT_WORK ${slug}`]);
    await api.sql.query(`update challenge set stage = 'TERMINATED' where id = $1`, [challengeId]);
    expect(await stops(supplier.admin)).toEqual([]);
  });

  it('waits for whoever chairs a panel or has scores to send', async () => {
    const challenge = await anOpenChallenge(council);
    const { chair, evaluators } = await thePanel(api, council);
    (await appoint(council, challenge.id, chair, 'CHAIR')).done();
    (await appoint(council, challenge.id, evaluators[0], 'EVALUATOR')).done();
    expect([...(await stops(chair)), ...(await stops(evaluators[0]))]).toEqual([]);
    await closeNow(api, challenge.id);
    const slug = (await api.sql.query<{ slug: string }>('select slug from challenge where id = $1', [challenge.id])).rows[0]!.slug;
    expect([await stops(chair), await stops(evaluators[0])]).toEqual([[`CHAIR_OF_PANEL ${slug}`], [`UNFINISHED_SCORES ${slug}`]]);
  });

  it('waits while a challenge that runs names the address, and takes it out of one that is over', async () => {
    const lead = await anOrganisation(api, 'COUNCIL', { placeCode: 'E10000007' });
    const person = await aMember(api, lead, ['BUYER']);
    const { id } = await anOpenChallenge(council, { contactEmail: person.email });
    const slug = (await api.sql.query<{ slug: string }>('select slug from challenge where id = $1', [id])).rows[0]!.slug;
    expect(await stops(person)).toEqual([`CONTACT_OF_CHALLENGE ${slug}`]);
    await api.sql.query(`update challenge set stage = 'CONCLUDED' where id = $1`, [id]);
    (await close(person)).done();
    expect(await tablesWith(person.email)).toEqual([]);
  });

  it('gives places at events back, and whoever waits moves up', async () => {
    const { id: challengeId } = await anOpenChallenge(council);
    const [going, waiting] = [await aPerson(api), await aPerson(api)];
    const id = (await engage(council.buyer, 'planEvent', anEvent(challengeId, { capacity: 1 }))).done().text('planEvent.event.id');
    for (const person of [going, waiting]) (await engage(person, 'bookEvent', { id })).done();
    (await close(going)).done();
    expect((await api.sql.query('select state from event_booking where event_id = $1 order by id', [id])).rows).toEqual([{ state: 'CANCELLED' }, { state: 'BOOKED' }]);
  });
});

describe('a name in the texts of others', () => {
  it('is found where somebody typed it, for a person to look at', async () => {
    const person = await aPerson(api, `Ada ${word()}`);
    const { id } = await anOpenChallenge(council, { problem: { en: `Ask ${person.name.toUpperCase()} at the depot.` } });
    const queries = api.app.get(PersonDataQueries, { strict: false });
    const subject = (await queries.byId(person.id))!;
    (await close(person)).done();
    const mentions = () => asSystem('spec', () => queries.mentions(subject));
    expect(await mentions()).toEqual(expect.arrayContaining(['challenge.content (1)']));
    await api.sql.query(`update challenge set content = content - 'problem' where id = $1`, [id]);
    expect((await mentions()).filter((place) => place.startsWith('challenge.content'))).toEqual([]);
  });
});

describe('whoever comes back with a backup', () => {
  it('is erased again at the next start, from a list that holds no name and no address', async () => {
    const person = await aPerson(api, 'Ada Returning');
    (await close(person)).done();
    const list = join(api.app.get(Config).dataFolder, 'erased-people.jsonl');
    const text = await readFile(list, 'utf8');
    expect(readList(text).map(({ id }) => id)).toContain(person.id);
    expect(text).not.toMatch(/@|Ada/u);
    await api.sql.query(`update person set name = 'Ada Returning', email = $2, erased_at = null, suspended_at = null where id = $1`, [person.id, person.email]);
    await api.app.get(ErasePerson, { strict: false }).onApplicationBootstrap();
    expect(await tablesWith('Ada Returning')).toEqual([]);
    expect((await api.app.get(ErasePerson, { strict: false }).eraseAgain(readList(text)))).toBe(0);
  });

  it('is found by lines that may be damaged', () => {
    const id = `per_${'0'.repeat(32)}`;
    expect(readList(`{"id":"${id}","at":"2026-01-01"}\nnot json\n{"id":"org_1","at":"x"}\n{"id":"${id}'; --","at":"x"}\n`)).toEqual([{ id, at: '2026-01-01' }]);
  });
});
