// With twenty thousand challenges the database answers each kind of search from an index, within twenty milliseconds.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft } from '@moothall/testing/challenges';
import { aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { countStatements } from '@moothall/testing/database';
import { CloseChallenges } from '../../src/proposals/close-challenges.ts';
import { REFERENCES_APART } from '../../src/platform/database/migrations/0027-speed.ts';
import type { SearchFilter, SearchSort } from '../../src/challenges/search-filter.ts';
import { ORDERS, walkOf } from '../../src/challenges/search-walk.ts';
import { windowFor } from '../../src/challenges/search-window.ts';
import { encodeCursor } from '../../src/platform/graphql/pages.ts';
import { type Bind, Parameters } from '../../src/platform/read-plan/statement.ts';
import { manyChallenges } from '../setup/many-challenges.ts';
import { useApi } from '../setup/start-api.ts';

const FIND = 'query ($filter: ChallengeFilter, $sort: ChallengeSort!) { challenges(filter: $filter, sort: $sort) { nodes { id } } }';

const api = useApi();
beforeAll(async () => {
  await manyChallenges(api.sql, (await theCouncil(api)).id, 20_000);
}, 90_000);

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** It has one row. */
const SMALL = 'card_epoch';

/** Every step of a plan that reads a whole table. */
function wholeTables(plan: Plan): string[] {
  const own = plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] !== SMALL ? [plan['Relation Name'] ?? '?'] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(wholeTables)];
}

/** The very statement the API sends, explained with the very values it sends. */
function explained(filter: object, sort: string): Promise<{ milliseconds: number; wholeTables: string[] }> {
  return explain(() => aVisitor(api).ask(FIND, { filter, sort }));
}

async function explain(ask: () => Promise<unknown>): Promise<{ milliseconds: number; wholeTables: string[] }> {
  const { statements, values } = await countStatements(ask);
  const search = statements.findIndex((text) => /challenge_search|challenge_in_region/u.test(text));
  const times: number[] = [];
  let plan: Plan | undefined;
  for (let run = 0; run < 3; run += 1) {
    const { rows } = await api.sql.query(`explain (analyze, format json) ${statements[search]}`, [...(values[search] ?? [])]);
    const [report] = rows[0]?.['QUERY PLAN'] as [{ Plan: Plan; 'Execution Time': number; 'Planning Time': number }];
    plan = report.Plan;
    times.push(report['Execution Time'] + report['Planning Time']);
  }
  return { milliseconds: Math.min(...times), wholeTables: plan ? wholeTables(plan) : ['no plan'] };
}

describe('a reference', () => {
  it('sorts like what it points to, so that a join finds its rows by the index', async () => {
    expect((await api.sql.query(REFERENCES_APART)).rows).toEqual([]);
  });

  it('is found out when it does not', async () => {
    await api.sql.query('create table apart (challenge_id text references challenge)');
    const { rows } = await api.sql.query(REFERENCES_APART);
    await api.sql.query('drop table apart');
    expect(rows).toEqual([{ table: 'apart', column: 'challenge_id', collation: '"C"' }]);
  });
});

describe('searching twenty thousand challenges', () => {
  it.each([
    ['the newest', {}, 'NEWEST'],
    ['the next to close', {}, 'CLOSING_SOONEST'],
    ['a word', { query: 'word123' }, 'NEWEST'],
    ['a place', { places: ['E10000007'] }, 'NEWEST'],
    ['a word in a place', { query: 'word7', places: ['E10000007', 'W06000010'] }, 'CLOSING_SOONEST'],
    ['a word in a region', { query: 'word7', regions: ['West Midlands'] }, 'NEWEST'],
    ['a region', { regions: ['Wales'] }, 'CLOSING_SOONEST'],
    ['a council', { lead: 'org_00000000000000000000000000000000' }, 'NEWEST'],
    ['open ones by their deadline', { stages: ['OPEN'] }, 'CLOSING_SOONEST'],
    ['a theme and a budget', { themes: ['HIGHWAYS'], budgetAtLeast: '150' }, 'NEWEST'],
  ])('for %s reads no table as a whole', async (_what, filter, sort) => {
    const found = await explained(filter, sort);
    expect(found.wholeTables).toEqual([]);
    expect(found.milliseconds).toBeLessThan(20);
  });
});

describe('a page that is found along the list, further on, or by the index of words', () => {
  const WINDOWS = [1, 64, 1_024, 1_000_000];

  it.each<[string, SearchFilter, SearchSort]>([
    ['a word in every text', { query: 'about' }, 'NEWEST'],
    ['a word in one text of five hundred', { query: 'word7' }, 'NEWEST'],
    ['a frequent word', { query: 'term0 OR term1' }, 'CLOSING_SOONEST'],
    ['a rare word', { query: 'term2950' }, 'NEWEST'],
    ['a word in one text alone', { query: '"Challenge 17 about"' }, 'NEWEST'],
    ['no text at all', { query: 'zzz' }, 'CLOSING_SOONEST'],
    ['a place', { places: ['E10000007'] }, 'NEWEST'],
    ['a frequent word in a rare place', { query: 'about', places: ['W06000015'], stages: ['OPEN'] }, 'NEWEST'],
    ['a region', { regions: ['West Midlands'] }, 'CLOSING_SOONEST'],
    ['a frequent word in a region', { query: 'term0', regions: ['West Midlands'] }, 'NEWEST'],
    ['a rare word in a region', { query: 'term2950', regions: ['West Midlands'] }, 'CLOSING_SOONEST'],
    ['two words in a region, of one theme', { query: 'term0 term2', regions: ['West Midlands'], themes: ['HIGHWAYS'] }, 'NEWEST'],
    ['a word in a place and its region', { query: 'about', regions: ['West Midlands'], places: ['E10000007'] }, 'NEWEST'],
    ['a word in two regions', { query: 'term0', regions: ['West Midlands', 'Wales'] }, 'NEWEST'],
    ['two words in a nation', { query: 'term0 term2', nations: ['WALES'] }, 'CLOSING_SOONEST'],
  ])('is the same page: %s', async (_what, filter, sort) => {
    const conditions = (bind: Bind) => walkOf(filter, sort, { first: 100 }, bind, 1);
    for (const after of [null, await cursorAt(sort, 40), await cursorAt(sort, 15_000)]) {
      const pages = await Promise.all(WINDOWS.map((window) => idsOf((bind) => walkOf(filter, sort, { first: 20, after }, bind, window), sort)));
      for (const page of pages) expect(page).toEqual(pages[0]);
    }
    // And it is the page that all matches begin with.
    const all = await idsOf(conditions, sort);
    expect(await idsOf((bind) => walkOf(filter, sort, { first: 20 }, bind, 64), sort)).toEqual(all.slice(0, 21));
  });

  async function idsOf(walk: (bind: Bind) => string, sort: SearchSort): Promise<string[]> {
    const { values, bind } = new Parameters();
    const text = walk(bind);
    const { rows } = await api.sql.query(`select s.id from (${text}) s order by ${ORDERS[sort].by('s')}`, values);
    return rows.map(({ id }) => String(id));
  }

  async function cursorAt(sort: SearchSort, place: number): Promise<string> {
    const { rows } = await api.sql.query(`select ${ORDERS[sort].key} as key, s.id from challenge_search s order by ${ORDERS[sort].by('s')} offset $1 limit 1`, [place]);
    return encodeCursor([String(rows[0]?.['key']), String(rows[0]?.['id'])]);
  }
});

describe('looking for deadlines that have come, every second', () => {
  it('passes over all those that are still to come', async () => {
    const { statements } = await countStatements(() => api.app.get(CloseChallenges).closeDue());
    const { rows } = await api.sql.query(`explain (analyze, format json) ${statements.find((text) => text.includes('closes_at <='))}`);
    const [report] = rows[0]?.['QUERY PLAN'] as [{ Plan: Plan }];
    expect(JSON.stringify(report)).toContain('"Index Cond":"(closes_at <= ');
    expect(JSON.stringify(report)).not.toContain('Rows Removed by Filter');
  });
});

describe('the window of a search', () => {
  it('grows with the root of how many there are', () => {
    expect([0, 20_000, 200_000, 1_000_000, 1_000_000_000].map(windowFor)).toEqual([256, 512, 2_048, 4_096, 8_192]);
  });
});

describe('the radar over twenty thousand challenges', () => {
  it('finds those like a draft within a hundred milliseconds, however long the draft is', async () => {
    const council = await theCouncil(api);
    const words = Array.from({ length: 500 }, (_, n) => `term${(n * n * 7) % 3000}`).join(' ');
    const { id } = await aDraft(council, { title: { en: 'Challenge about word123 and term77' }, problem: { en: words } });
    const SIMILAR = 'query ($id: ID!) { challenge(id: $id) { similar { challenge { id } words titleMatch } } }';
    const found = (await council.buyer.ask(SIMILAR, { id })).done().list('challenge.similar');
    expect(found.length).toBeGreaterThan(0);
    const { milliseconds } = await explain(() => council.buyer.ask(SIMILAR, { id }));
    expect(milliseconds).toBeLessThan(100);
  });
});

describe('matching over twenty thousand challenges', () => {
  it('finds those that fit a supplier within a hundred milliseconds, however much it does', async () => {
    const supplier = await aSupplier(api);
    const skills = Array.from({ length: 30 }, (_, n) => `term${(n * n * 13) % 3000} term${n} word${n}`);
    const UPDATE = 'mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { organisation { id } userErrors { code } } }';
    (await supplier.admin.ask(UPDATE, { input: { organisationId: supplier.id, version: 0, skills, themes: ['HIGHWAYS'], nations: ['ENGLAND'], regions: ['East Midlands'] } })).done();
    const MATCHES = '{ viewer { matches(first: 20) { points words challenge { id } } } }';
    expect((await supplier.admin.ask(MATCHES)).done().list('viewer.matches')).toHaveLength(20);
    const { milliseconds } = await explain(() => supplier.admin.ask(MATCHES));
    expect(milliseconds).toBeLessThan(100);
  });
});

describe('row-level security over twenty thousand challenges', () => {
  const OF_A_PERSON = `{ viewer { challenges(first: 20) { totalCount nodes { id } } tasks { kind challenge { id } } deadlines { kind } watched { challenge { id } }
    matches(first: 20) { challenge { id } } notifications(first: 20) { nodes { id } } proposals(first: 20) { nodes { id challenge { id } } } scoresheets { __typename } } }`;
  const ONE = 'query ($slug: String!) { challenge(slug: $slug) { id title { en } lead { id } amendments { version } } }';
  const MANY = 'query ($id: ID!) { organisation(id: $id) { challenges(first: 20) { nodes { id } } } }';

  /** How often a statement would read all challenges, with and without the wall, as a person of these organisations or a visitor. */
  async function wholeReads(text: string, tenant: string): Promise<{ with: number; without: number }> {
    const read = async (wall: boolean): Promise<number> => {
      await api.sql.query(`begin; alter table challenge ${wall ? 'enable' : 'disable'} row level security; set local role moothall_app; set local moothall.tenant = '${tenant}'`);
      const { rows } = await api.sql.query(`explain (generic_plan, format json) ${text}`);
      await api.sql.query('rollback');
      const [{ Plan: plan }] = rows[0]?.['QUERY PLAN'] as [{ Plan: Plan }];
      return wholeTables(plan).filter((table) => table === 'challenge').length;
    };
    return { with: await read(true), without: await read(false) };
  }

  it('makes no statement about them read them all that did not before', async () => {
    const [council, supplier] = [await theCouncil(api), await aSupplier(api)];
    const found: [string, { with: number; without: number }][] = [];
    for (const [person, organisation] of [[council.buyer, council.id], [supplier.admin, supplier.id], [aVisitor(api), null]] as const) {
      const asked = await countStatements(async () => {
        if (organisation) (await person.ask(OF_A_PERSON)).done();
        for (const slug of ['many-10', 'many-11']) (await person.ask(ONE, { slug })).done();
        (await person.ask(FIND, { filter: { query: 'word7' }, sort: 'NEWEST' })).done();
        (await person.ask(MANY, { id: council.id })).done();
      });
      const tenant = organisation && 'id' in person ? `${person.id}|${organisation}` : 'nobody';
      for (const text of new Set(asked.statements.filter((one) => /\bchallenge c\b/u.test(one)))) found.push([text, await wholeReads(text, tenant)]);
    }
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter(([, reads]) => reads.with > reads.without)).toEqual([]);
  });

  it('finds one by the index of its address, and tells where a policy is in its way', async () => {
    const bySlug = `select c.id from challenge c where c.slug = $1`;
    expect(await wholeReads(bySlug, 'nobody')).toEqual({ with: 0, without: 0 });
    // What could tell of rows by failing is asked only of those that may be read, so no index serves it.
    await api.sql.query(`create index slowly on challenge (lower(content ->> 'contactEmail'))`);
    expect(await wholeReads(`select c.id from challenge c where lower(c.content ->> 'contactEmail') = $1`, 'nobody')).toEqual({ with: 1, without: 0 });
    await api.sql.query('drop index slowly');
  });
});
