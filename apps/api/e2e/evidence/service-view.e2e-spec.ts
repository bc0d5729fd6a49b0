// `serviceView`, `Place.satisfaction` and `satisfactionMap`: figures with intervals from ten answers on, beside others from thirty.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';
import { aProblem, manyAnswers } from './a-problem.ts';
import { give } from './say.ts';

const api = useApi();
beforeEach(async () => {
  await api.sql.query('delete from feedback');
  await api.sql.query('delete from attempt');
});

const FIGURE = '{ value low high }';
const VIEW = `query ($place: ID!, $service: String!) { serviceView(place: $place, service: $service) { serviceName { cy } place { name { en } } method { en cy }
  answers { source n mean ${FIGURE} satisfied ${FIGURE} meanWithoutCrowded ${FIGURE} counts { satisfaction count } months { month n mean { value } } } } }`;
const view = async (place = 'E10000007', service = 'ROADS_REPAIR') => (await aVisitor(api).ask(VIEW, { place, service })).done();
const LIKE = 'query ($place: ID!) { serviceView(place: $place, service: "ROADS_REPAIR") { likePlaces { code place { name { en } type nation } n mean { value } } } }';
const TERMS = '{ serviceView(place: "E10000007", service: "ROADS_REPAIR") { terms { term answers examples { works fallsShort why language } } } }';

interface Like {
  readonly code: string;
  readonly n: number | null;
  readonly mean: { readonly value: number } | null;
  readonly place: { readonly name: { readonly en: string }; readonly type: string; readonly nation: string };
}
const likePlaces = async (place = 'E10000007') => (await aVisitor(api).ask(LIKE, { place })).done().list('serviceView.likePlaces') as Like[];

describe('the view of a service in a place', () => {
  it('hides everything of nine answers, and shows a mean with its interval of ten', async () => {
    await manyAnswers(api.sql, [3, 2, 2, 1, 1]);
    expect((await view()).at('serviceView.answers.0')).toEqual({ source: 'PUBLIC', n: null, mean: null, satisfied: null, meanWithoutCrowded: null, counts: [], months: [] });
    await manyAnswers(api.sql, [0, 0, 0, 0, 1]);
    const shown = (await view()).at('serviceView.answers.0');
    // 27 points from 10 answers; s² = 2.4556, t(9) = 2.2622, so 1.121 to each side.
    expect(shown).toMatchObject({ n: 10, mean: { value: 2.7, low: expect.closeTo(1.579, 2), high: expect.closeTo(3.821, 2) }, satisfied: null, counts: [] });
  });

  it('shows how answers are spread where each was given by ten, and the share of the satisfied', async () => {
    await manyAnswers(api.sql, [10, 20, 0, 12, 18]);
    expect((await view()).at('serviceView.answers.0')).toMatchObject({
      n: 60,
      satisfied: { value: 0.5, low: expect.closeTo(0.377, 3), high: expect.closeTo(0.623, 3) },
      counts: [10, 20, 0, 12, 18].map((count, index) => ({ satisfaction: index + 1, count })),
    });
  });

  it('says of answers that are all alike that nobody knows how far others differ', async () => {
    await manyAnswers(api.sql, [0, 0, 12, 0, 0]);
    expect((await view()).at('serviceView.answers.0.mean')).toEqual({ value: 3, low: null, high: null });
  });

  it('goes month by month, and hides with a small month the one that would give it away', async () => {
    await manyAnswers(api.sql, [5, 5, 5, 5, 5], { month: '2026-07' });
    await manyAnswers(api.sql, [0, 4, 0, 0, 0], { month: '2026-08' });
    await manyAnswers(api.sql, [0, 0, 0, 20, 20], { month: '2026-09' });
    expect((await view()).at('serviceView.answers.0.months')).toEqual([
      { month: '2026-07', n: null, mean: null },
      { month: '2026-08', n: null, mean: null },
      { month: '2026-09', n: 40, mean: { value: 4.5 } },
    ]);
  });

  it('keeps the public, the workforce and the supply chain apart', async () => {
    const problem = await aProblem(api.sql, await theCouncil(api));
    await manyAnswers(api.sql, [12, 0, 0, 0, 12]);
    await manyAnswers(api.sql, [0, 11, 0, 0, 0], { source: 'WORKFORCE', problem });
    await manyAnswers(api.sql, [0, 0, 0, 0, 9], { source: 'SUPPLY_CHAIN', problem });
    const answers = (await view()).list('serviceView.answers') as { source: string; n: number | null; mean: { value: number } | null }[];
    expect(answers.map(({ source, n, mean }) => [source, n, mean?.value ?? null])).toEqual([['PUBLIC', 24, 3], ['WORKFORCE', 11, 2], ['SUPPLY_CHAIN', null, null]]);
  });

  it('shows the mean without answers beyond five from one address, where there are such', async () => {
    await manyAnswers(api.sql, [0, 20, 0, 0, 0]);
    expect((await view()).at('serviceView.answers.0.meanWithoutCrowded')).toBeNull();
    await manyAnswers(api.sql, [0, 0, 0, 0, 20], { crowded: true });
    expect((await view()).at('serviceView.answers.0')).toMatchObject({ n: 40, mean: { value: 3.5 }, meanWithoutCrowded: { value: 2 } });
  });

  it('counts a new answer at once, and one taken back no more', async () => {
    await manyAnswers(api.sql, [0, 0, 0, 0, 11]);
    const receipt = (await give(aVisitor(api), { satisfaction: 5 })).done().text('giveFeedback.feedback.receipt');
    expect((await view()).at('serviceView.answers.0.n')).toBe(12);
    (await aVisitor(api).ask('mutation ($input: WithdrawFeedbackInput!) { withdrawFeedback(input: $input) { ok userErrors { code } } }', { input: { receipt } })).done();
    expect((await view()).at('serviceView.answers.0.n')).toBe(11);
  });

  it('names place and service, and says how the figures come about', async () => {
    const answer = await view('W06000010');
    expect(answer.at('serviceView')).toMatchObject({ serviceName: { cy: 'Atgyweirio ffyrdd a phalmentydd' }, place: { name: { en: 'Carmarthenshire' } } });
    expect(answer.at('serviceView.method.0')).toEqual({ en: expect.stringMatching(/no sample of all residents/u), cy: expect.stringMatching(/sampl o’r holl drigolion/u) });
    expect(answer.at('serviceView.method')).toEqual((await aVisitor(api).ask('{ satisfactionMethod { en cy } }')).at('satisfactionMethod'));
  });

  it.each([['E99999999', 'ROADS_REPAIR'], ['E10000007', 'roads']])('of %s and %s is nothing', async (place, service) => {
    expect((await view(place, service)).at('serviceView')).toBeNull();
  });
});

describe('like places', () => {
  it('are of the same kind and nation, by name whatever their figures, with the place itself first', async () => {
    const before = await likePlaces();
    const codes = before.map(({ code }) => code);
    expect(codes).toHaveLength(9);
    for (const [index, place] of codes.entries()) await manyAnswers(api.sql, index % 2 ? [40, 0, 0, 0, 0] : [0, 0, 0, 0, 40], { place });
    const after = await likePlaces();
    expect(after.map(({ code }) => code)).toEqual(codes);
    expect(after.map(({ mean }) => mean?.value)).toEqual(codes.map((_, index) => (index % 2 ? 1 : 5)));
    const names = after.slice(1).map(({ place }) => place.name.en);
    expect([codes[0], names]).toEqual(['E10000007', names.toSorted()]);
    expect(new Set(after.map(({ place }) => `${place.type} ${place.nation}`)).size).toBe(1);
  });

  it('have no figure below thirty answers, and no count below ten', async () => {
    const [own, first, second] = (await likePlaces()).map(({ code }) => code);
    await manyAnswers(api.sql, [0, 0, 30, 0, 0], { place: own! });
    await manyAnswers(api.sql, [0, 0, 29, 0, 0], { place: first! });
    await manyAnswers(api.sql, [0, 0, 9, 0, 0], { place: second! });
    expect((await likePlaces()).slice(0, 4).map(({ n, mean }) => [n, mean?.value ?? null])).toEqual([[30, 3], [29, null], [null, null], [null, null]]);
  });

  it('cost as many statements with figures as without', async () => {
    const without = await countStatements(() => likePlaces());
    for (const { code } of without.result) await manyAnswers(api.sql, [40, 0, 0, 0, 0], { place: code });
    expect((await countStatements(() => likePlaces())).statements.length).toBe(without.statements.length);
  });
});

describe('the words people use', () => {
  async function written(texts: readonly string[], state: string, language = 'en'): Promise<void> {
    const council = await theCouncil(api);
    for (const [index, why] of texts.entries()) {
      const id = (await give(aVisitor(api), { why, language: language.toUpperCase(), place: 'E10000007' })).done().text('giveFeedback.feedback.id');
      if (state === 'SHOWN' && index >= 0) (await council.buyer.ask('mutation ($input: ShowFeedbackInput!) { showFeedback(input: $input) { feedback { id } userErrors { code } } }', { input: { id, version: 1 } })).done();
    }
  }

  it('are shown from ten answers on, once for each, with examples a moderator has read', async () => {
    await written(Array.from({ length: 9 }, (_, n) => `Drains, drains and drains ${n}`), 'SHOWN');
    expect((await aVisitor(api).ask(TERMS)).at('serviceView.terms')).toEqual([]);
    await written(['The drains stink'], 'SHOWN');
    const found = (await aVisitor(api).ask(TERMS)).done();
    expect(found.list('serviceView.terms')).toEqual([expect.objectContaining({ term: 'drains', answers: 10 })]);
    expect(found.list('serviceView.terms.0.examples')).toHaveLength(3);
    expect(found.at('serviceView.terms.0.examples.0')).toEqual({ works: null, fallsShort: null, why: 'The drains stink', language: 'EN' });
  });

  it('are none of those that wait or are hidden', async () => {
    await written(Array.from({ length: 12 }, () => 'Drains'), 'WAITING');
    expect((await aVisitor(api).ask(TERMS)).at('serviceView.terms')).toEqual([]);
  });
});

describe('the services of a place', () => {
  it('are those anybody answered on, with figures from ten on, in one statement for many places', async () => {
    await manyAnswers(api.sql, [0, 0, 10, 0, 0]);
    await manyAnswers(api.sql, [0, 0, 9, 0, 0], { service: 'LIBRARIES' });
    await manyAnswers(api.sql, [0, 0, 0, 0, 20], { place: 'W06000010' });
    const read = () => aVisitor(api).ask('{ a: place(code: "E10000007") { satisfaction { service n mean { value } } } b: place(code: "W06000010") { satisfaction { service n } } }');
    const { result, statements } = await countStatements(read);
    expect(result.data).toEqual({
      a: { satisfaction: [{ service: 'LIBRARIES', n: null, mean: null }, { service: 'ROADS_REPAIR', n: 10, mean: { value: 3 } }] },
      b: { satisfaction: [{ service: 'ROADS_REPAIR', n: 20 }] },
    });
    expect(statements.filter((text) => text.includes('from feedback'))).toHaveLength(1);
  });
});

describe('the map of a service', () => {
  const MAP = '{ satisfactionMap(service: "ROADS_REPAIR") { code n mean { value } place { name { en } } } }';

  it('has the places where anybody answered: figures from thirty on, counts from ten on, the public alone', async () => {
    await manyAnswers(api.sql, [0, 0, 0, 30, 0]);
    await manyAnswers(api.sql, [0, 0, 29, 0, 0], { place: 'W06000010' });
    await manyAnswers(api.sql, [0, 0, 9, 0, 0], { place: 'W06000022' });
    await manyAnswers(api.sql, [0, 0, 40, 0, 0], { place: 'E08000035', service: 'PARKS' });
    await manyAnswers(api.sql, [40, 0, 0, 0, 0], { source: 'WORKFORCE', problem: await aProblem(api.sql, await aCouncil(api)) });
    expect((await aVisitor(api).ask(MAP)).done().at('satisfactionMap')).toEqual([
      { code: 'E10000007', n: 30, mean: { value: 4 }, place: { name: { en: 'Derbyshire' } } },
      { code: 'W06000010', n: 29, mean: null, place: { name: { en: 'Carmarthenshire' } } },
      { code: 'W06000022', n: null, mean: null, place: { name: { en: 'Newport' } } },
    ]);
  });

  it('costs two statements, however many places there are', async () => {
    const { rows } = await api.sql.query('select code from place where valid_to is null order by code limit 60');
    for (const { code } of rows) await manyAnswers(api.sql, [0, 0, 0, 3, 0], { place: String(code) });
    const { result, statements } = await countStatements(() => aVisitor(api).ask(MAP));
    expect(result.list('satisfactionMap')).toHaveLength(60);
    expect(statements).toHaveLength(2);
  });
});
