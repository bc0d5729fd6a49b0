// The register: complete by pages, filtered as asked, and as many statements for fifty rows as for five.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, type Council, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aCouncilAt, aNotedProblem, aSharedProblem, join, problemStep } from '@moothall/testing/problems';
import { useApi } from '../setup/start-api.ts';

const CARDS = `query ($first: Int!) { problems(first: $first) { totalCount nodes {
  id slug title { en } service { code } organisation { name { en } } place { name { en } } challenge { id } councilCount population yearlyCost { amount } yearlyCostCouncils
  councils { organisation { name { en } } place { name { en } } } viewerCan
} } }`;
const FIND = 'query ($filter: ProblemFilter, $first: Int!, $after: String) { problems(filter: $filter, first: $first, after: $after) { nodes { id } totalCount pageInfo { hasNextPage endCursor } } }';

const api = useApi();
let [council, welsh]: Council[] = [];
beforeAll(async () => {
  [council, welsh] = [await theCouncil(api), await aCouncilAt(api, 'W06000008')];
  await manyProblems(council.id, council.buyer.id, 60);
}, 60_000);

/** Laid in by SQL: forty written by hand would teach nothing more. */
async function manyProblems(organisationId: string, personId: string, count: number): Promise<void> {
  await api.sql.query(
    `insert into problem (id, slug, organisation_id, place_code, service, state, content, written_by, shared_at)
     select 'prb_' || lpad(to_hex(n), 32, '0'), 'many-' || n, $1, 'E10000007', case when n % 3 = 0 then 'LIBRARIES' else 'PARKS' end, 'SHARED',
       jsonb_build_object('title', jsonb_build_object('en', 'Swings break, word' || n), 'whatHappens', jsonb_build_object('en', 'x'), 'whoIsAffected', jsonb_build_object('en', 'x')), $2, now()
     from generate_series(1, $3::int) as n`,
    [organisationId, personId, count],
  );
  await api.sql.query(`insert into problem_council (problem_id, organisation_id, place_code, joined_by) select id, organisation_id, place_code, written_by from problem where slug like 'many-%'`);
}

const find = (filter: object, more: object = {}, who: Pick<Person, 'ask'> = aVisitor(api)) => who.ask(FIND, { filter, first: 100, after: null, ...more });
const idsIn = (nodes: readonly unknown[]) => nodes.map((node) => Reflect.get(node as object, 'id') as string);

describe('the register of problems', () => {
  it('costs as many statements for fifty rows as for five', async () => {
    const list = async (who: Pick<Person, 'ask'>, first: number) => {
      const { result, statements } = await countStatements(() => who.ask(CARDS, { first }));
      expect(result.done().list('problems.nodes')).toHaveLength(first);
      return statements.length;
    };
    const few = await list(aVisitor(api), 5);
    expect(await list(aVisitor(api), 50)).toBe(few);
    expect(few).toBeLessThanOrEqual(5);
    expect(await list(council!.buyer, 50)).toBe(await list(council!.buyer, 5));
  });

  it('gives every row once over its pages', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page = await find({}, { first: 7, after });
      ids.push(...idsIn(page.list('problems.nodes')));
      after = page.at('problems.pageInfo.hasNextPage') ? page.text('problems.pageInfo.endCursor') : null;
    } while (after);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect((await find({})).at('problems.totalCount')).toBe(ids.length);
    expect(ids).toEqual(ids.toSorted().toReversed());
  });

  it.each([
    ['a word in the title', { query: 'word7' }, 1],
    ['another form of a word', { query: 'swing breaking' }, 60],
    ['a word that stands nowhere', { query: 'zzz' }, 0],
    ['signs that mean something in a search', { query: `'":*&|!()<>\\` }, 0],
    ['a service', { services: ['LIBRARIES'] }, 20],
    ['one of two services', { services: ['LIBRARIES', 'PARKS'] }, 60],
    ['a place where nobody has it', { places: ['E06000046'] }, 0],
    ['a district of the county that has it', { places: ['E07000035'] }, 60],
    ['a state', { states: ['CLOSED'] }, 0],
    ['nothing in particular', { services: [], query: ' ' }, 60],
  ])('finds by %s', async (_what, filter, n) => {
    expect((await find({ ...filter, organisation: council!.id })).at('problems.totalCount')).toBe(n);
  });

  it('finds Welsh by its words, and English and Welsh apart', async () => {
    const problem = await aSharedProblem(welsh!, { title: { en: 'Buses leave early', cy: 'Bysiau’n gadael yn gynnar' } });
    expect(idsIn((await find({ query: 'gynnar' })).list('problems.nodes'))).toEqual([problem.id]);
    expect(idsIn((await find({ query: 'leaving early' })).list('problems.nodes'))).toEqual([problem.id]);
  });

  it('finds a problem in each place and by each council that has it', async () => {
    const problem = await aSharedProblem(council!, { title: { en: 'Ferries fill with water' } });
    (await join(welsh!, problem)).done();
    for (const filter of [{ places: ['W06000008'], query: 'ferries' }, { organisation: welsh!.id, query: 'ferries' }, { places: ['E10000007'], query: 'ferries' }]) {
      expect(idsIn((await find(filter)).list('problems.nodes'))).toEqual([problem.id]);
    }
  });

  it('shows what is only noted to its own council', async () => {
    const other = await aCouncil(api);
    const noted = await aNotedProblem(other);
    const filter = { states: ['NOTED'] };
    expect(idsIn((await find(filter, {}, other.approver)).list('problems.nodes'))).toEqual([noted.id]);
    for (const who of [aVisitor(api), council!.buyer]) expect(idsIn((await find(filter, {}, who)).list('problems.nodes'))).not.toContain(noted.id);
  });

  it.each([{ filter: { query: 'x'.repeat(201) } }, { filter: { states: ['LOST'] } }, { first: 0 }, { after: 'nonsense' }])('refuses %j', async ({ filter = {}, ...more }) => {
    expect((await find(filter, more)).codes[0]).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/u);
  });

  it('is a node like any other', async () => {
    const [shared, noted] = [await aSharedProblem(council!), await aNotedProblem(council!)];
    const answer = await aVisitor(api).ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [shared.id, noted.id] });
    expect(answer.at('nodes')).toEqual([{ __typename: 'Problem', id: shared.id }, null]);
  });
});

describe('the map of problems', () => {
  const countIn = async (code: string) => (await aVisitor(api).ask('query ($code: ID!) { place(code: $code) { problemCount } }', { code })).done().whole('place.problemCount');

  it('counts what is shared and alive in each place', async () => {
    const island = await aCouncilAt(api, 'E06000046');
    expect(await countIn('E06000046')).toBe(0);
    const problem = await aSharedProblem(island);
    await aNotedProblem(island);
    (await join(island, await aSharedProblem(council!))).done();
    expect(await countIn('E06000046')).toBe(2);
    (await problemStep(island.buyer, 'closeProblem', { id: problem.id, version: problem.version, reason: 'Solved by the new pump.' })).done();
    expect(await countIn('E06000046')).toBe(1);
  });

  it('counts what a county has in each of its districts, which are what the map shows', async () => {
    const before = [await countIn('E07000037'), await countIn('W06000008')];
    await aSharedProblem(council!);
    expect([await countIn('E07000037'), await countIn('W06000008')]).toEqual([before[0]! + 1, before[1]!]);
    const { rows } = await api.sql.query(`select count(*)::int as n from problem where place_code = 'E10000007' and state = 'SHARED'`);
    expect(await countIn('E07000037')).toBe(rows[0]?.['n']);
  });

  it('counts a problem once in a district that has it together with its county', async () => {
    const [county, district] = [await aCouncilAt(api, 'E10000020'), await aCouncilAt(api, 'E07000146')];
    (await join(district, await aSharedProblem(county))).done();
    await aSharedProblem(district);
    expect([await countIn('E07000146'), await countIn('E10000020'), await countIn('E07000147')]).toEqual([2, 1, 1]);
  });

  it('costs one statement for all places together', async () => {
    const { statements } = await countStatements(() => aVisitor(api).ask('{ places(first: 500) { nodes { code problemCount } } }').then((answer) => answer.done()));
    expect(statements).toHaveLength(2);
  });
});

describe('the services of councils', () => {
  it('have names in both languages and a theme, and cost no statement', async () => {
    const { result, statements } = await countStatements(() => aVisitor(api).ask('{ services { code name { en cy } theme } }'));
    expect(result.done().list('services')).toContainEqual({ code: 'LIBRARIES', name: { en: 'Libraries', cy: 'Llyfrgelloedd' }, theme: 'COMMUNITY' });
    expect(statements).toEqual([]);
  });
});
