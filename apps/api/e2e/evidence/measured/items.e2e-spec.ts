// Pieces of evidence added by hand: with source and grade, never added together, and where nobody was heard.
import { describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../../setup/start-api.ts';
import { aProblem } from '../a-problem.ts';

const api = useApi();
const ADD = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidenceItem { id kind grade gradeReasons caveat interval { low high isStated } noInterval citation addedBy { id } } userErrors { code path } } }';
const GOOD = {
  place: 'E06000001', service: 'LIBRARIES', kind: 'SURVEY', title: 'Satisfied with libraries', value: 71, unit: 'PERCENT', n: 1100, responseRate: 0.31, margin: 2.7,
  periodFrom: '2026-01-01', periodTo: '2026-03-31', method: 'Letters to a random sample of addresses.', citation: 'Example survey 2026, table 4',
};
const add = (who: Pick<Person, 'ask'>, more: object = {}) => who.ask(ADD, { input: { ...GOOD, ...more } });

describe('a piece of evidence', () => {
  it('is added with its source, and has a grade and an interval by the rules', async () => {
    const { buyer, id } = await theCouncil(api);
    expect((await add(buyer)).done().at('addEvidence')).toEqual({
      evidenceItem: {
        id: expect.stringMatching(/^evi_/), kind: 'SURVEY', grade: 'A', gradeReasons: [], caveat: expect.any(String), interval: { low: 68.3, high: 73.7, isStated: true }, noInterval: null,
        citation: GOOD.citation, addedBy: { id },
      },
      userErrors: [],
    });
    expect((await add(buyer)).userErrors('addEvidence')).toEqual(['ALREADY_THERE']);
  });

  it('is refused without a source, for no place, backwards in time, out of range, or with what could find a person', async () => {
    const { buyer } = await theCouncil(api);
    const wrong = { place: 'X', service: 'NONE', n: 9, citation: ' ', method: '', value: 120, periodTo: '2025-01-01', title: 'Ask ann@people.example' };
    expect((await add(buyer, wrong)).at('addEvidence.userErrors')).toEqual([
      { code: 'MISSING', path: ['method'] },
      { code: 'MISSING', path: ['citation'] },
      { code: 'PLACE_UNKNOWN', path: ['place'] },
      { code: 'SERVICE_UNKNOWN', path: ['service'] },
      { code: 'PERIOD_BACKWARDS', path: ['periodTo'] },
      { code: 'VALUE_OUT_OF_RANGE', path: ['value'] },
      { code: 'N_TOO_FEW', path: ['n'] },
      { code: 'PERSONAL_DATA', path: ['citation'] },
    ]);
    expect((await add(buyer, { url: 'javascript:alert(1)' })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('hangs on a problem of the council, and is seen with it', async () => {
    const council = await theCouncil(api);
    const problemId = await aProblem(api.sql, council);
    const own = { problemId, place: null, service: null, title: 'What crews see' };
    (await add(council.buyer, { ...own, kind: 'WORKFORCE', n: 14 })).done();
    expect((await add((await aCouncil(api)).buyer, own)).codes).toEqual(['NOT_FOUND']);
    const found = await aVisitor(api).ask('query ($id: ID!) { evidenceItems(problemId: $id) { totalCount nodes { kind title } } }', { id: problemId });
    expect(found.done().at('evidenceItems')).toEqual({ totalCount: 1, nodes: [{ kind: 'WORKFORCE', title: 'What crews see' }] });
    await api.sql.query(`update problem set shared_at = null, state = 'NOTED' where id = $1`, [problemId]);
    expect((await aVisitor(api).ask('query ($id: ID!) { evidenceItems(problemId: $id) { totalCount } }', { id: problemId })).at('evidenceItems.totalCount')).toBe(0);
  });

  it('is taken away by a buyer of the council that added it', async () => {
    const { buyer } = await theCouncil(api);
    const id = (await add(buyer, { title: 'Soon gone' })).text('addEvidence.evidenceItem.id');
    const remove = (who: Pick<Person, 'ask'>) => who.ask('mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { ok userErrors { code } } }', { input: { id } });
    expect((await remove((await aCouncil(api)).buyer)).codes).toEqual(['NOT_FOUND']);
    expect((await remove(buyer)).done().at('removeEvidence')).toEqual({ ok: true, userErrors: [] });
    expect((await remove(buyer)).codes).toEqual(['NOT_FOUND']);
  });

  it('is for buyers of councils', async () => {
    expect((await add((await aSupplier(api)).admin)).codes).toEqual(['FORBIDDEN']);
    expect((await add(aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the list', () => {
  it('costs as many statements for many as for one', async () => {
    const { buyer } = await theCouncil(api);
    for (let index = 0; index < 5; index += 1) (await add(buyer, { service: 'PARKS', title: `Figure ${index}` })).done();
    const LIST = 'query ($first: Int!) { evidenceItems(service: "PARKS", first: $first) { nodes { id place { name { en } } addedBy { name { en } } } } }';
    const cost = async (first: number) => (await countStatements(() => aVisitor(api).ask(LIST, { first }))).statements.length;
    expect(await cost(5)).toBe(await cost(1));
  });
});

describe('coverage', () => {
  it('warns of places and groups that nobody, or hardly anybody, was heard from', async () => {
    const { buyer } = await theCouncil(api);
    const base = { service: 'BUSES', place: 'E06000010' };
    (await add(buyer, base)).done();
    (await add(buyer, { ...base, group: 'Aged 75 and over', n: 12 })).done();
    (await add(buyer, { ...base, kind: 'SERVICE_REPORTS', unit: 'COUNT', value: 900, n: 900, place: 'E06000011' })).done();
    const answer = await aVisitor(api).ask('{ evidenceCoverage(service: "BUSES", places: ["E06000010", "E06000011"]) { places { name items largestN warning } groups { name items largestN warning } } }');
    expect(answer.done().at('evidenceCoverage')).toEqual({
      places: [{ name: 'E06000010', items: 2, largestN: 1100, warning: null }, { name: 'E06000011', items: 0, largestN: null, warning: 'NONE' }],
      groups: [{ name: 'Aged 75 and over', items: 1, largestN: 12, warning: 'THIN' }],
    });
  });

  it('counts what hangs on a problem for the place of the council that brought it in', async () => {
    const council = await aCouncil(api);
    const problemId = await aProblem(api.sql, council);
    (await add(council.buyer, { problemId, place: null, service: null, n: 64 })).done();
    const answer = await aVisitor(api).ask('{ evidenceCoverage(service: "ROADS_REPAIR", places: ["E10000007"]) { places { name items largestN warning } } }');
    expect(answer.done().list('evidenceCoverage.places')).toEqual([{ name: 'E10000007', items: expect.any(Number), largestN: 64, warning: null }]);
  });
});
