// What a supplier finds at home: challenges that fit and why, dates ahead, what ends soon, kept searches, and a calendar of its own.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { aDraft, anOpenChallenge, aPublishedChallenge, daysFromNow } from '@moothall/testing/challenges';
import { aCouncil, aMember, aSupplier, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aPerson, type Person } from '@moothall/testing/people';
import { aDraftProposal } from '@moothall/testing/proposals';
import { asSystem } from '../../src/platform/tenancy/tenant.ts';
import { searchesThatFit } from '../../src/challenges/searches/saved-search.queries.ts';
import { anEvent, engage } from '../engagement/engage.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

const UPDATE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { organisation { id } userErrors { code } } }';
const MATCHES = '{ viewer { matches(first: 50) { points reasons words regions places { code } challenge { id } } } }';
const DEADLINES = '{ viewer { deadlines { id kind isBooked path challenge { id } } } }';
const SAVE = 'mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { viewer { savedSearches { id name isOn filter } } userErrors { code } } }';
const CHANGE = 'mutation ($input: ChangeSavedSearchInput!) { changeSavedSearch(input: $input) { viewer { savedSearches { isOn name } } userErrors { code } } }';
const REMOVE = 'mutation ($input: RemoveSavedSearchInput!) { removeSavedSearch(input: $input) { viewer { savedSearches { id } } userErrors { code } } }';
const MAKE = 'mutation { makeCalendarLink { link viewer { calendarLink { createdAt } } userErrors { code } } }';
const REVOKE = 'mutation { revokeCalendarLink { viewer { calendarLink { createdAt } } userErrors { code } } }';

const profile = async ({ id, admin }: Organisation, changes: object, version = 0) => (await admin.ask(UPDATE, { input: { organisationId: id, version, ...changes } })).done();
const matchOf = async (who: Pick<Person, 'ask'>, challengeId: string) =>
  ((await who.ask(MATCHES)).done().list('viewer.matches') as { challenge: { id: string }; reasons: string[] }[]).find((one) => one.challenge.id === challengeId);
const plannedEvent = async (buyer: Pick<Person, 'ask'>, id: string) => (await engage(buyer, 'planEvent', anEvent(id))).done().text('planEvent.event.id');
const aboutBats = { title: { en: 'Counting pipistrelle bats under bridges' }, problem: { en: 'Nobody knows where pipistrelles roost.' } };

describe('a match', () => {
  it('says why it fits: words in any form, the place, the theme, the budget', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api), aboutBats);
    const supplier = await aSupplier(api);
    await profile(supplier, { skills: ['pipistrelle surveys', 'bridge'], places: ['E10000007'], themes: ['HIGHWAYS'] });
    const match = await matchOf(supplier.admin, id);
    expect(match).toMatchObject({ reasons: ['WORDS', 'THEME', 'PLACE', 'BUDGET_SIZE'], words: expect.arrayContaining(['pipistrelle', 'bridge']), places: [{ code: 'E10000007' }] });
    (await engage(supplier.admin, 'followChallenge', { challengeId: id })).done();
    expect((await matchOf(supplier.admin, id))?.reasons).toContain('FOLLOWED');
  });

  it('is none outside the places served, once there is an idea for it, and for those who have no profile', async () => {
    const { id } = await anOpenChallenge(await theCouncil(api), aboutBats);
    const [elsewhere, busy, blank] = [await aSupplier(api), await aSupplier(api), await aSupplier(api)];
    await profile(elsewhere, { skills: ['pipistrelle surveys'], nations: ['WALES'] });
    await profile(busy, { skills: ['pipistrelle surveys'] });
    expect(await matchOf(busy.admin, id)).toMatchObject({ reasons: ['WORDS', 'EVERYWHERE', 'BUDGET_SIZE'] });
    await aDraftProposal(busy, id);
    for (const who of [elsewhere, busy, blank, await theCouncil(api)]) expect(await matchOf(who.admin, id)).toBeUndefined();
  });

  it('is found around a place served: its region, and never in a draft', async () => {
    const council = await theCouncil(api);
    const [{ id }, draft] = [await aPublishedChallenge(council, aboutBats), await aDraft(council, aboutBats)];
    const supplier = await aSupplier(api);
    await profile(supplier, { skills: ['pipistrelles'], regions: ['East Midlands'] });
    expect(await matchOf(supplier.admin, id)).toMatchObject({ reasons: expect.arrayContaining(['REGION']), regions: ['East Midlands'] });
    expect(await matchOf(supplier.admin, draft.id)).toBeUndefined();
  });
});

describe('what lies ahead', () => {
  it('holds dates and events of what one follows, and the place one has', async () => {
    const council = await theCouncil(api);
    const { id } = await aPublishedChallenge(council);
    const event = await plannedEvent(council.buyer, id);
    const { admin } = await aSupplier(api);
    expect((await admin.ask(DEADLINES)).done().list('viewer.deadlines')).toEqual([]);
    (await engage(admin, 'followChallenge', { challengeId: id })).done();
    (await engage(admin, 'bookEvent', { id: event, people: 1 })).done();
    const ahead = (await admin.ask(DEADLINES)).done().list('viewer.deadlines') as { kind: string; isBooked: boolean }[];
    expect(ahead.map((one) => one.kind)).toEqual(expect.arrayContaining(['QUESTIONS_CLOSE', 'CLOSES', 'EVENT']));
    expect(ahead.find((one) => one.kind === 'EVENT')).toMatchObject({ isBooked: true });
    expect((await admin.ask('{ viewer { watched { isFollowed isInterested challenge { id } } } }')).done().at('viewer.watched')).toEqual([{ isFollowed: true, isInterested: false, challenge: { id } }]);
  });

  it('reminds of an insurance thirty days before it ends', async () => {
    const supplier = await aSupplier(api);
    const insurance = (days: number) => ({ kind: 'CYBER', cover: '100', insurer: 'x', expiresOn: daysFromNow(days).slice(0, 10) });
    await profile(supplier, { insurances: [insurance(40), insurance(20)] });
    const REMINDERS = '{ viewer { reminders { kind name expiry organisation { id } } } }';
    expect((await supplier.admin.ask(REMINDERS)).done().at('viewer.reminders')).toEqual([{ kind: 'INSURANCE', name: 'CYBER', expiry: 'EXPIRES_SOON', organisation: { id: supplier.id } }]);
    const pledger = await aMember(api, supplier, ['PLEDGER']);
    expect((await pledger.ask(REMINDERS)).done().at('viewer.reminders')).toEqual([]);
  });
});

describe('a kept search', () => {
  const save = (who: Pick<Person, 'ask'>, filter: object, name = 'Roads') => who.ask(SAVE, { input: { name, filter } });

  it('is one’s own, can be turned off and forgotten', async () => {
    const [ada, bob] = [await aPerson(api), await aPerson(api)];
    const saved = (await save(ada, { query: 'road', themes: ['HIGHWAYS'], places: [], budgetAtLeast: '50000' })).done();
    expect(saved.at('saveSearch.viewer.savedSearches')).toEqual([{ id: expect.any(String), name: 'Roads', isOn: true, filter: { query: 'road', themes: ['HIGHWAYS'], budgetAtLeast: '50000' } }]);
    const id = saved.text('saveSearch.viewer.savedSearches.0.id');
    expect((await bob.ask(CHANGE, { input: { id, isOn: false } })).codes).toEqual(['NOT_FOUND']);
    expect((await bob.ask(REMOVE, { input: { id } })).codes).toEqual(['NOT_FOUND']);
    expect((await ada.ask(CHANGE, { input: { id, isOn: false } })).done().at('changeSavedSearch.viewer.savedSearches')).toEqual([{ isOn: false, name: 'Roads' }]);
    expect((await ada.ask(REMOVE, { input: { id } })).done().at('removeSavedSearch.viewer.savedSearches')).toEqual([]);
    expect((await save(ada, { places: [] })).userErrors('saveSearch')).toEqual(['NOTHING_TO_LOOK_FOR']);
    await api.sql.query(`insert into saved_search (id, person_id, name, filter) select 'sea_' || n, $1, 'x', '{"query":"zzz"}' from generate_series(1, 30) n`, [ada.id]);
    expect((await save(ada, { query: 'x' })).userErrors('saveSearch')).toEqual(['TOO_MANY']);
  });

  it('is found for a new challenge exactly when the list of challenges would show it', async () => {
    const person = await aPerson(api);
    const { id } = await aPublishedChallenge(await theCouncil(api), aboutBats);
    const filters = [
      { query: 'pipistrelle' },
      { query: 'pipistrelle -bridges' },
      { places: ['E10000007'], nations: ['ENGLAND', 'WALES'] },
      { places: ['W06000008'] },
      { themes: ['HIGHWAYS'], stages: ['ENGAGING'] },
      { stages: ['OPEN'] },
      { budgetAtLeast: '99999999' },
      { budgetAtMost: '99999999' },
      { lead: (await theCouncil(api)).id },
      { lead: 'org_0' },
    ];
    for (const [n, filter] of filters.entries()) (await save(person, filter, String(n))).done();
    const LIST = 'query ($filter: ChallengeFilter) { challenges(filter: $filter, first: 100) { nodes { id } } }';
    const shown = await Promise.all(filters.map(async (filter, n) => ((await person.ask(LIST, { filter })).done().list('challenges.nodes') as { id: string }[]).some((one) => one.id === id) ? [String(n)] : []));
    const fits = await asSystem('spec', () => api.app.get(DataSource).transaction((tx) => searchesThatFit(tx, id)));
    expect(fits.filter((one) => one.personId === person.id).map((one) => one.name)).toEqual(shown.flat());
    expect(shown.flat()).toEqual(['0', '2', '4', '7', '8']);
    await api.sql.query('update saved_search set is_on = false where person_id = $1', [person.id]);
    expect((await asSystem('spec', () => api.app.get(DataSource).transaction((tx) => searchesThatFit(tx, id)))).filter((one) => one.personId === person.id)).toEqual([]);
  });
});

describe('a calendar', () => {
  const read = async (link: string) => fetch(`${api.address}${new URL(link).pathname}`);
  const made = async (who: Pick<Person, 'ask'>) => (await who.ask(MAKE)).done().text('makeCalendarLink.link');

  it('has what lies ahead in London time, with ids that stay, and cancelled events as cancelled', async () => {
    const council = await theCouncil(api);
    const { id } = await aPublishedChallenge(council, { title: { en: 'Roads, and; bridges' } });
    const event = await plannedEvent(council.buyer, id);
    const person = await aPerson(api);
    (await engage(person, 'followChallenge', { challengeId: id })).done();
    const link = await made(person);
    const first = await read(link);
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-store']);
    const text = await first.text();
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Closes for ideas: Roads\\, and\\; bridges');
    expect(text).toMatch(/BEGIN:VTIMEZONE\r\nTZID:Europe\/London/u);
    expect(text).toMatch(/DTSTART;TZID=Europe\/London:\d{8}T\d{6}\r\n/u);
    expect(text).toContain(`UID:event-${event}@moothall`);
    (await engage(council.buyer, 'cancelEvent', { id: event, reason: { en: 'Snow on all the roads' } })).done();
    const second = await (await read(link)).text();
    const uids = (feed: string) => feed.replaceAll('\r\n ', '').match(/^UID:.*$/gmu);
    expect(uids(second)).toEqual(uids(text));
    expect(second.match(/STATUS:CANCELLED/gu)).toHaveLength(1);
    expect(text).not.toContain('STATUS:CANCELLED');
  });

  it('never shows what is hidden from its owner, nor what they no longer belong to', async () => {
    const council = await aCouncil(api);
    const draft = await aDraft(council, { title: { en: 'Hidden draft' } });
    const member = await aMember(api, council, ['EVALUATOR']);
    const stranger = await aPerson(api);
    await api.sql.query('insert into challenge_follow (challenge_id, person_id) values ($1, $2)', [draft.id, stranger.id]);
    const [own, other] = [await made(member), await made(stranger)];
    expect(await (await read(own)).text()).toContain('Hidden draft');
    expect(await (await read(other)).text()).not.toContain('Hidden draft');
    await api.sql.query('delete from membership where person_id = $1', [member.id]);
    expect(await (await read(own)).text()).not.toContain('Hidden draft');
  });

  it('ends at once when it is revoked or made anew, and only its hash is kept', async () => {
    const person = await aPerson(api);
    const key = randomUUID();
    const first = (await person.ask(MAKE, {}, { idempotencyKey: key })).done().text('makeCalendarLink.link');
    expect((await person.ask(MAKE, {}, { idempotencyKey: key })).done().at('makeCalendarLink.link')).toBeNull();
    const second = await made(person);
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect((await person.ask(REVOKE)).done().at('revokeCalendarLink.viewer.calendarLink')).toBeNull();
    expect((await read(second)).status).toBe(404);
    expect((await person.ask(REVOKE)).userErrors('revokeCalendarLink')).toEqual(['NO_LINK']);
    expect((await fetch(`${api.address}/calendar/${'x'.repeat(43)}.ics`)).status).toBe(404);
    const secret = /calendar\/(.*)\.ics/u.exec(second)?.[1] ?? '-';
    const stored = await api.sql.query(`select (select string_agg(l::text, ' ') from calendar_link l) as links, (select string_agg(details::text, ' ') from journal_entry) as journal`);
    expect(JSON.stringify(stored.rows)).not.toContain(secret);
  });
});
