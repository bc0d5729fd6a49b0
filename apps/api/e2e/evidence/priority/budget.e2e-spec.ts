// Budget votes: approving projects, equal shares beside greedy, and `.pb` files in and out.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readPb } from '@moothall/domain/evidence';
import { aCouncil, type Council } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { anOpenConsultation, closed, consultationStep, type OpenConsultation, passConsultationDeadline, readConsultation } from '@moothall/testing/priority';
import { CountConsultations } from '../../../src/evidence/priority/count-consultations.ts';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
const count = () => api.app.get(CountConsultations).workNow();
const RESULT = `source state turnout { voters votes } options { code title { en } cost { amount } } budget { amount } result { method budgetVote { voters kinds share { numerator denominator nearest { amount } }
  projects { optionId votes because isChosen isChosenByGreedy payment { numerator denominator nearest { amount } } }
  equalShares { chosen spent { amount } leftover { amount } votersWithNothing votersBetterOff } greedy { chosen votersWithNothing }
  groups { approves voters funded { amount } fundedByGreedy { amount } left { numerator } } } }`;
const file = async (name: string) => (await fetch(`${api.address}/data/consultations/${name}`)).text();

let council: Council;
beforeAll(async () => {
  council = await aCouncil(api);
});

const cast = (who: Pick<Person, 'ask'>, { id, options }: OpenConsultation, approves: readonly number[], key?: string) =>
  consultationStep(who, 'castBudgetBallot', { consultationId: id, approves: approves.map((place) => options[place]) }, key);

describe('a ballot', () => {
  it('is one for each visit, and can be changed until the end', async () => {
    const open = await anOpenConsultation(council, { method: 'BUDGET' });
    const [visit, other] = [aVisitor(api), aVisitor(api)];
    (await cast(visit, open, [0, 1])).done();
    (await cast(visit, open, [2])).done();
    (await cast(other, open, [])).done();
    expect((await readConsultation(visit, open.id, 'myApprovals')).at('consultation.myApprovals')).toEqual([open.options[2]]);
    expect((await readConsultation(other, open.id, 'myApprovals')).at('consultation.myApprovals')).toEqual([]);
    expect((await readConsultation(aVisitor(api), open.id, 'myApprovals')).at('consultation.myApprovals')).toBeNull();
    expect((await readConsultation(council.buyer, open.id, 'turnout { voters votes }')).at('consultation.turnout')).toEqual({ voters: 2, votes: 2 });
    const key = randomUUID();
    const twice = [await cast(visit, open, [1], key), await cast(visit, open, [1], key)];
    expect(twice.map((answer) => answer.userErrors('castBudgetBallot'))).toEqual([[], []]);
  });

  it.each([
    ['a project twice', [0, 0], 'PROJECT_TWICE', ['approves', '1']],
    ['one that is not there', [9], 'UNKNOWN_PROJECT', ['approves', '0']],
  ])('is refused with %s', async (_what, approves, code, path) => {
    const open = await anOpenConsultation(council, { method: 'BUDGET' });
    const known = { ...open, options: [...open.options, ...Array(9).fill('opt_0')] };
    expect((await cast(aVisitor(api), known, approves)).at('castBudgetBallot.userErrors')).toMatchObject([{ code, path }]);
  });

  it('is refused after the deadline, and where something else is asked', async () => {
    const [over, survey] = [await anOpenConsultation(council, { method: 'BUDGET' }), await anOpenConsultation(council)];
    await passConsultationDeadline(api, over.id);
    expect((await cast(aVisitor(api), over, [0])).userErrors('castBudgetBallot')).toEqual(['NOT_OPEN']);
    expect((await cast(aVisitor(api), survey, [0])).userErrors('castBudgetBallot')).toEqual(['OTHER_METHOD']);
  });

  it('comes sixty times in a quarter of an hour from one address', async () => {
    const open = await anOpenConsultation(council, { method: 'BUDGET' });
    (await cast(aVisitor(api), open, [0])).done();
    await api.sql.query(`update attempt set count = 60 where key like 'ballot:%'`);
    expect((await cast(aVisitor(api), open, [0])).codes).toEqual(['RATE_LIMITED']);
    await api.sql.query(`delete from attempt where key like 'ballot:%'`);
  });
});

describe('the result', () => {
  // Six of ten approve two parks of £500; four approve a library of £400. The budget is £1,000: greedy pays for the parks alone.
  it('gives each group its share, where greedy gives all to the largest', async () => {
    const open = await anOpenConsultation(council, { method: 'BUDGET', budget: '1000', options: [['A park', '500'], ['Another park', '500'], ['A library', '400']] });
    for (let n = 0; n < 6; n += 1) (await cast(aVisitor(api), open, [0, 1])).done();
    for (let n = 0; n < 4; n += 1) (await cast(aVisitor(api), open, [2])).done();
    await closed(open);
    await count();
    const answer = (await readConsultation(aVisitor(api), open.id, RESULT)).done();
    const [park, other, library] = open.options;
    expect(answer.at('consultation.result.budgetVote')).toMatchObject({
      voters: 10,
      kinds: 2,
      share: { numerator: '10000', denominator: '1', nearest: { amount: '100.00' } },
      equalShares: { chosen: [park, library], spent: { amount: '900.00' }, leftover: { amount: '100.00' }, votersWithNothing: 0, votersBetterOff: 4 },
      greedy: { chosen: [park, other], votersWithNothing: 4 },
      groups: [
        { approves: [park, other], voters: 6, funded: { amount: '500.00' }, fundedByGreedy: { amount: '1000.00' } },
        { approves: [library], voters: 4, funded: { amount: '400.00' }, fundedByGreedy: { amount: '0.00' }, left: { numerator: '0' } },
      ],
    });
    const projects = answer.list('consultation.result.budgetVote.projects');
    expect(projects[0]).toMatchObject({ optionId: park, votes: 6, because: 'SHARES', isChosen: true, payment: { numerator: '25000', denominator: '3', nearest: { amount: '83.33' } } });
    expect(projects[2]).toMatchObject({ optionId: other, because: 'NOT_ENOUGH_LEFT', isChosen: false, isChosenByGreedy: true, payment: null });
    expect((await file(`${open.id}-result.csv`)).split('\r\n')[1]).toBe('1,A park,500.00,6,true,SHARES,true,25000/3');
    expect((await file(`${open.id}-votes.csv`)).split('\r\n').filter((line) => line === '1 2')).toHaveLength(6);
  });

  it('is written as a `.pb` file that says the same', async () => {
    const open = await anOpenConsultation(council, { method: 'BUDGET', budget: '250.50', options: [['A bench; green', '100'], ['A tree', '50.25']] });
    for (const approves of [[1], [0, 1], [], [1]]) (await cast(aVisitor(api), open, approves)).done();
    await closed(open);
    await count();
    const reading = readPb(await file(`${open.id}.pb`));
    if (!reading.ok) throw new Error(JSON.stringify(reading.troubles));
    const { budget, decimals, projects, votes, meta } = reading.election;
    expect({ budget, decimals, costs: projects.map(({ id, cost }) => [id, cost]), names: projects.map(({ fields }) => fields.get('name')) }).toEqual({ budget: 25_050n, decimals: 2, costs: [['1', 10_000n], ['2', 5_025n]], names: ['A bench; green', 'A tree'] });
    expect(votes.map(({ projects: approved }) => approved.join()).toSorted()).toEqual(['', '1,2', '2', '2']);
    expect(meta.get('rule')).toBe('equalshares');
  });
});

describe('a `.pb` file', () => {
  const PB = ['META', 'key;value', 'description;Local vote', 'num_projects;3', 'num_votes;3', 'budget;1000', 'vote_type;approval', 'PROJECTS', 'project_id;cost;name', 'p1;600;Playground', 'x9;400;Trees', 'z;900;Pool', 'VOTES', 'voter_id;age;sex;vote', '71;34;F;p1,x9', '72;19;M;x9', '73;60;F;z', ''].join('\n');
  const bring = (who: Pick<Person, 'ask'>, pb: string, key?: string) => consultationStep(who, 'importBudgetVote', { organisationId: council.id, title: 'Vote of 2025', source: 'The city’s own data page', pb }, key);

  it('is counted as it came, without what it says of voters, and goes out the same', async () => {
    const key = randomUUID();
    const [answer, again] = [await bring(council.buyer, PB, key), await bring(council.buyer, PB, key)];
    const id = answer.done().text('importBudgetVote.consultation.id');
    expect(again.text('importBudgetVote.consultation.id')).toBe(id);
    await count();
    const read = (await readConsultation(aVisitor(api), id, RESULT)).done();
    expect(read.at('consultation')).toMatchObject({ state: 'CLOSED', source: 'The city’s own data page', turnout: { voters: 3, votes: 3 }, budget: { amount: '1000.00' }, options: [{ code: 'p1', title: { en: 'Playground' }, cost: { amount: '600.00' } }, { code: 'x9' }, { code: 'z' }] });
    expect((read.list('consultation.result.budgetVote.projects') as { isChosen: boolean }[]).map(({ isChosen }) => isChosen)).toEqual([true, true, false]);
    const reading = readPb(await file(`${id}.pb`));
    if (!reading.ok) throw new Error(JSON.stringify(reading.troubles));
    expect(reading.election.votes.map(({ projects }) => projects)).toEqual(expect.arrayContaining([['p1', 'x9'], ['x9'], ['z']]));
    expect(await file(`${id}.pb`)).not.toMatch(/age|sex|;34;/);
  });

  it.each([
    ['that is cut off', PB.replace('num_votes;3', 'num_votes;9'), 'NOT_READABLE', /^Line 5: num_votes says 9/],
    ['of ranked votes', PB.replace('vote_type;approval', 'vote_type;ordinal'), 'OTHER_VOTES', /approval votes/],
    ['of thousandths', PB.replace('budget;1000', 'budget;1000.125'), 'AMOUNT_NOT_KEPT', /two decimals/],
    ['of more money than there is', PB.replace('budget;1000', 'budget;100000000001'), 'AMOUNT_NOT_KEPT', /thousand million/],
    ['that is none', 'hello', 'NOT_READABLE', /META/],
  ])('%s is refused, and leaves nothing behind', async (_what, pb, code, message) => {
    const before = (await api.sql.query('select count(*) from consultation')).rows;
    const errors = (await bring(council.buyer, pb)).list('importBudgetVote.userErrors');
    expect(errors[0]).toMatchObject({ code, message: expect.stringMatching(message) });
    expect((await api.sql.query('select count(*) from consultation')).rows).toEqual(before);
  });

  it('is brought in by buyers, and by programs with the scope', async () => {
    for (const who of [council.approver, await aPerson(api), (await aCouncil(api)).buyer]) expect((await bring(who, PB)).codes).toEqual(['FORBIDDEN']);
    expect((await bring(aVisitor(api), PB)).codes).toEqual(['UNAUTHENTICATED']);
    (await bring(await aKey(council.admin, council.id, ['evidence:write']), PB)).done();
  });
});
