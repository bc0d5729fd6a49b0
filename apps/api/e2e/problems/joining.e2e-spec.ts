// `joinProblem`, `updateOwnShare`, `leaveProblem`: what a problem weighs when several councils have it.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aCouncil, anOrganisation, aSupplier, type Council, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aCouncilAt, aNotedProblem, aSharedProblem, join, type Problem, problemStep } from '@moothall/testing/problems';
import { useApi } from '../setup/start-api.ts';

const READ = `query ($id: ID!) { problem(id: $id) {
  version councilCount population yearlyCost { amount } yearlyCostCouncils viewerCan
  councils { isFirst affectedPeople yearlyCost { amount } costBasis words version organisation { id } place { code } }
} }`;

const api = useApi();
/** Derbyshire, Derbyshire Dales inside it, Lincolnshire and Ceredigion. */
const [COUNTY, DISTRICT, ELSEWHERE, WALES] = ['E10000007', 'E07000035', 'E10000019', 'W06000008'];
let [county, district, elsewhere, welsh]: Council[] = [];
beforeAll(async () => {
  [county, district, elsewhere, welsh] = [await theCouncil(api), await aCouncilAt(api, DISTRICT), await aCouncilAt(api, ELSEWHERE), await aCouncilAt(api, WALES)];
}, 60_000);

const read = async (problem: Problem, who: Pick<Person, 'ask'> = aVisitor(api)) => (await who.ask(READ, { id: problem.id })).done().at('problem');
const peopleIn = async (...codes: string[]) =>
  Number((await api.sql.query('select sum(population)::int as n from place where code = any($1)', [codes])).rows[0]?.['n']);

describe('"we have this too"', () => {
  it('adds a council with its own figures, and sums exactly what was given', async () => {
    const problem = await aSharedProblem(county!, { yearlyCost: '90071992547409.93' });
    (await join(elsewhere!, problem, { affectedPeople: 800, yearlyCost: '0.08', costBasis: 'Crew time', words: ' Worst on peat. ' })).done();
    (await join(welsh!, problem)).done();
    expect(await read(problem)).toMatchObject({
      version: 2,
      councilCount: 3,
      population: await peopleIn(COUNTY, ELSEWHERE, WALES),
      yearlyCost: { amount: '90071992547410.01' },
      yearlyCostCouncils: 2,
      councils: [
        { isFirst: true, organisation: { id: county!.id } },
        { isFirst: false, affectedPeople: 800, costBasis: 'Crew time', words: 'Worst on peat.', organisation: { id: elsewhere!.id }, place: { code: ELSEWHERE } },
        { affectedPeople: null, yearlyCost: null, words: null, organisation: { id: welsh!.id } },
      ],
    });
  });

  it('counts people in a district inside a county that has it too only once', async () => {
    const problem = await aSharedProblem(county!);
    (await join(district!, problem)).done();
    expect(await read(problem)).toMatchObject({ councilCount: 2, population: await peopleIn(COUNTY) });
    const other = await aSharedProblem(welsh!);
    (await join(district!, other)).done();
    expect(await read(other)).toMatchObject({ population: await peopleIn(WALES, DISTRICT) });
  });

  it('counts a district once that lies in a combined authority only through its county', async () => {
    const combined = await aCouncilAt(api, 'E47000013');
    const problem = await aSharedProblem(combined);
    (await join(district!, problem)).done();
    expect(await read(problem)).toMatchObject({ councilCount: 2, population: await peopleIn('E47000013') });
  });

  it('says that no cost is known when nobody gave one', async () => {
    const problem = await aSharedProblem(county!, { yearlyCost: null, costBasis: null });
    expect(await read(problem)).toMatchObject({ yearlyCost: null, yearlyCostCouncils: 0 });
  });

  it('can name another place than the council’s own', async () => {
    const problem = await aSharedProblem(welsh!);
    (await join(county!, problem, { placeCode: DISTRICT })).done();
    expect(await read(problem)).toMatchObject({ councils: [{}, { place: { code: DISTRICT } }] });
  });

  it.each([
    ['a place that does not exist', { placeCode: 'X1' }, [['NO_SUCH_PLACE', 'placeCode']]],
    ['a cost without its basis', { yearlyCost: '1' }, [['COST_BASIS_MISSING', 'costBasis']]],
    ['personal data', { words: 'jo@home.example', costBasis: '01632 960123' }, [['PERSONAL_DATA', 'costBasis'], ['PERSONAL_DATA', 'words']]],
  ])('refuses %s', async (_what, input, expected) => {
    const problem = await aSharedProblem(county!);
    const errors = (await join(welsh!, problem, input)).list('joinProblem.userErrors') as { code: string; path: string[] }[];
    expect(errors.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
    expect(await read(problem)).toMatchObject({ councilCount: 1 });
  });

  it('is said once by each council, also when sent many times at once', async () => {
    const problem = await aSharedProblem(county!);
    expect((await join(county!, problem)).userErrors('joinProblem')).toEqual(['ALREADY_JOINED']);
    const answers = await Promise.all(Array.from({ length: 8 }, () => join(welsh!, problem)));
    expect(answers.map((answer) => answer.userErrors('joinProblem').join()).toSorted()).toEqual(['', ...Array.from({ length: 7 }, () => 'ALREADY_JOINED')]);
    const [input, key] = [{ problemId: problem.id }, randomUUID()];
    const twice = [await problemStep(elsewhere!.buyer, 'joinProblem', input, key), await problemStep(elsewhere!.buyer, 'joinProblem', input, key)];
    expect(twice.map((answer) => answer.userErrors('joinProblem'))).toEqual([[], []]);
    expect(await read(problem)).toMatchObject({ councilCount: 3 });
  });

  it('is for buyers of authorities, about problems they may see', async () => {
    const [problem, noted] = [await aSharedProblem(county!), await aNotedProblem(county!)];
    const input = { problemId: problem.id };
    for (const who of [welsh!.approver, (await aSupplier(api)).admin]) expect((await problemStep(who, 'joinProblem', input)).codes).toEqual(['FORBIDDEN']);
    expect((await problemStep(welsh!.buyer, 'joinProblem', { ...input, organisationId: elsewhere!.id })).codes).toEqual(['FORBIDDEN']);
    expect((await problemStep(aVisitor(api), 'joinProblem', input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await join(welsh!, noted)).codes).toEqual(['NOT_FOUND']);
    expect((await join(welsh!, { ...problem, id: 'prb_0' })).codes).toEqual(['NOT_FOUND']);
    expect(await read(problem, welsh!.buyer)).toMatchObject({ viewerCan: ['JOIN'] });
  });

  it('asks a department without a place for one', async () => {
    const department = await anOrganisation(api, 'DEPARTMENT');
    const answer = await problemStep(department.admin, 'joinProblem', { problemId: (await aSharedProblem(county!)).id });
    expect(answer.userErrors('joinProblem')).toEqual(['NO_SUCH_PLACE']);
  });
});

describe('a council that has a problem', () => {
  const part = (council: Council, problem: Problem, version: number, more: object = {}) => ({ problemId: problem.id, organisationId: council.id, version, ...more });

  it('corrects its own figures and no others', async () => {
    const problem = await aSharedProblem(county!);
    (await join(welsh!, problem, { affectedPeople: 5, yearlyCost: '7', costBasis: 'A guess', words: 'Here too.' })).done();
    (await problemStep(welsh!.buyer, 'updateOwnShare', part(welsh!, problem, 1, { yearlyCost: '9.50', placeCode: ELSEWHERE, words: null }))).done();
    expect(await read(problem, welsh!.buyer)).toMatchObject({
      viewerCan: ['UPDATE_SHARE', 'LEAVE'],
      councils: [{ yearlyCost: { amount: '340000.00' } }, { affectedPeople: 5, yearlyCost: { amount: '9.50' }, costBasis: 'A guess', words: null, version: 2, place: { code: ELSEWHERE } }],
    });
    expect((await problemStep(welsh!.buyer, 'updateOwnShare', part(welsh!, problem, 1))).codes).toEqual(['CONFLICT']);
    expect((await problemStep(elsewhere!.buyer, 'updateOwnShare', part(elsewhere!, problem, 1))).userErrors('updateOwnShare')).toEqual(['NOT_JOINED']);
    expect((await problemStep(elsewhere!.buyer, 'updateOwnShare', part(welsh!, problem, 2))).codes).toEqual(['FORBIDDEN']);
    expect((await problemStep(welsh!.buyer, 'updateOwnShare', part(welsh!, problem, 2, { costBasis: null }))).userErrors('updateOwnShare')).toEqual(['COST_BASIS_MISSING']);
  });

  it('leaves when it has the problem no longer, and may come back', async () => {
    const problem = await aSharedProblem(county!);
    (await join(welsh!, problem)).done();
    expect((await problemStep(welsh!.buyer, 'leaveProblem', part(welsh!, problem, 3))).codes).toEqual(['CONFLICT']);
    (await problemStep(welsh!.buyer, 'leaveProblem', part(welsh!, problem, 1))).done();
    expect(await read(problem)).toMatchObject({ councilCount: 1 });
    expect((await problemStep(welsh!.buyer, 'leaveProblem', part(welsh!, problem, 1))).userErrors('leaveProblem')).toEqual(['NOT_JOINED']);
    (await join(welsh!, problem)).done();
    const { rows } = await api.sql.query(`select details ->> 'act' as act, details ->> 'subject' as subject from journal_entry where chain = $1 and seq > 2 order by seq`, [problem.id]);
    expect(rows).toEqual(['joined', 'left', 'joined'].map((act) => ({ act: `problem.${act}`, subject: welsh!.id })));
  });

  it('cannot leave what it wrote itself, nor what is closed', async () => {
    const problem = await aSharedProblem(county!);
    (await join(welsh!, problem)).done();
    expect((await problemStep(county!.buyer, 'leaveProblem', part(county!, problem, 1))).userErrors('leaveProblem')).toEqual(['OWN_PROBLEM']);
    (await problemStep(county!.buyer, 'closeProblem', { id: problem.id, version: 2, reason: 'Solved by the new pump.' })).done();
    expect((await problemStep(welsh!.buyer, 'leaveProblem', part(welsh!, problem, 1))).userErrors('leaveProblem')).toEqual(['WRONG_STATE']);
    expect((await problemStep(welsh!.buyer, 'updateOwnShare', part(welsh!, problem, 1))).userErrors('updateOwnShare')).toEqual(['WRONG_STATE']);
  });

  it('is seen on its own page, whether it wrote the problem or joined it', async () => {
    const [first, second] = [await aCouncil(api), await aCouncil(api)];
    const [shared, noted] = [await aSharedProblem(first), await aNotedProblem(first)];
    (await join(second, shared)).done();
    const list = async (who: Pick<Person, 'ask'>, id: string) =>
      (await who.ask('query ($id: ID!) { organisation(id: $id) { problems { totalCount nodes { id } } } }', { id })).done().at('organisation.problems');
    const both = { totalCount: 2, nodes: [{ id: noted.id }, { id: shared.id }] };
    expect(await list(first.approver, first.id)).toEqual(both);
    expect(await list(aVisitor(api), first.id)).toEqual({ totalCount: 1, nodes: [{ id: shared.id }] });
    expect(await list(aVisitor(api), second.id)).toEqual({ totalCount: 1, nodes: [{ id: shared.id }] });
  });
});
