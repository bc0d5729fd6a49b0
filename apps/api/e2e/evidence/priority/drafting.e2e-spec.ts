// Writing a consultation, opening and closing it, and who may: each refusal at its place.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { daysFromNow } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, aMember, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor } from '@moothall/testing/people';
import { aConsultation, anOpenConsultation, consultationIn, consultationStep, readConsultation } from '@moothall/testing/priority';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
const LIST = 'query ($filter: ConsultationFilterInput) { consultations(first: 100, filter: $filter) { totalCount nodes { id state organisation { id } options { id } result { method } } } }';

describe('a draft', () => {
  it('of others answers to whoever would vote as if there were none, whatever it asks', async () => {
    const council = await theCouncil(api);
    const visit = aVisitor(api);
    const person = await aPerson(api);
    for (const method of ['PAIRWISE', 'BUDGET', 'RANKED'] as const) {
      const { id } = await aConsultation(council, { method });
      const tries = [
        [visit, 'voteOnPair', { token: 'x', choice: 'LEFT' }], [visit, 'suggestOption', { text: 'Buses at night', language: 'EN' }],
        [visit, 'castBudgetBallot', { approves: [] }], [person, 'castRankedBallot', { ranking: [] }],
      ] as const;
      for (const [who, verb, more] of tries) {
        const [there, absent] = [await consultationStep(who, verb, { consultationId: id, ...more }), await consultationStep(who, verb, { consultationId: `con_${'0'.repeat(32)}`, ...more })];
        expect(there.errors).toEqual(absent.errors);
        expect(there.codes).toEqual(['NOT_FOUND']);
      }
    }
    const { id } = await aConsultation(council);
    expect((await consultationStep(council.buyer, 'suggestOption', { consultationId: id, text: 'Buses at night', language: 'EN' })).userErrors('suggestOption')).toEqual(['NOT_OPEN']);
  });

  it('begins with a title and a method, once for one key', async () => {
    const council = await theCouncil(api);
    const [key, input] = [randomUUID(), { organisationId: council.id, method: 'PAIRWISE', title: { en: 'What comes first' } }];
    const answers = await Promise.all([1, 2, 3].map(() => consultationStep(council.buyer, 'draftConsultation', input, key)));
    expect(new Set(answers.map((answer) => consultationIn(answer, 'draftConsultation').id)).size).toBe(1);
    expect(answers[0]?.at('draftConsultation.consultation')).toMatchObject({ state: 'DRAFT', version: 1, isYours: true, options: [] });
  });

  it.each([
    ['no title', { en: '  ' }, 'TITLE_MISSING'],
    ['a title beyond reading', { en: 'x'.repeat(201) }, 'TITLE_TOO_LONG'],
  ])('is refused with %s', async (_what, title, code) => {
    const council = await theCouncil(api);
    const answer = await consultationStep(council.buyer, 'draftConsultation', { organisationId: council.id, method: 'RANKED', title });
    expect(answer.at('draftConsultation.userErrors')).toMatchObject([{ code, path: ['title', 'en'] }]);
  });

  it('can be seen by its council alone', async () => {
    const council = await theCouncil(api);
    const draft = await aConsultation(council);
    expect((await readConsultation(council.approver, draft.id)).at('consultation')).toMatchObject({ id: draft.id, isYours: false });
    for (const who of [aVisitor(api), await aPerson(api), (await aCouncil(api)).buyer]) {
      expect((await readConsultation(who, draft.id)).at('consultation')).toBeNull();
      expect((await who.ask(LIST)).list('consultations.nodes')).not.toContainEqual(expect.objectContaining({ id: draft.id }));
      expect((await who.ask('query ($id: ID!) { node(id: $id) { id } }', { id: draft.id })).at('node')).toBeNull();
    }
  });

  it('is written by buyers of its council, and by programs with the scope', async () => {
    const council = await aCouncil(api);
    const draft = await aConsultation(council);
    const add = { ...draft, option: { title: { en: 'Flooded lanes' } } };
    for (const who of [council.approver, await aMember(api, council, ['AUDITOR'])]) expect((await consultationStep(who, 'addConsultationOption', add)).codes).toEqual(['FORBIDDEN']);
    for (const who of [(await aSupplier(api)).admin, (await aCouncil(api)).buyer]) expect((await consultationStep(who, 'addConsultationOption', add)).codes).toEqual(['NOT_FOUND']);
    expect((await consultationStep(aVisitor(api), 'addConsultationOption', add)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await consultationStep(await aKey(council.admin, council.id, ['challenges:write']), 'addConsultationOption', add)).codes).toEqual(['FORBIDDEN']);
    (await consultationStep(await aKey(council.admin, council.id, ['evidence:write']), 'addConsultationOption', add)).done();
    expect((await consultationStep(council.buyer, 'addConsultationOption', add)).codes).toEqual(['CONFLICT']);
  });
});

describe('options', () => {
  it('are numbered as they come, and can be taken away', async () => {
    const council = await theCouncil(api);
    const draft = await aConsultation(council);
    const options = (await readConsultation(council.buyer, draft.id)).list('consultation.options') as { id: string; code: string; title: object }[];
    expect(options.map(({ code, title }) => [code, title])).toEqual([['1', { en: 'Potholes', cy: null }], ['2', { en: 'Damp homes', cy: null }], ['3', { en: 'Late buses', cy: null }]]);
    const removed = await consultationStep(council.buyer, 'removeConsultationOption', { ...draft, optionId: options[1]?.id });
    expect(removed.done().list('removeConsultationOption.consultation.options')).toMatchObject([{ code: '1' }, { code: '3' }]);
    const again = { ...consultationIn(removed, 'removeConsultationOption'), optionId: options[1]?.id };
    expect((await consultationStep(council.buyer, 'removeConsultationOption', again)).userErrors('removeConsultationOption')).toEqual(['NO_SUCH_OPTION']);
  });

  it.each([
    ['no title', 'PAIRWISE', { title: { en: '' } }, 'TITLE_MISSING', ['option', 'title', 'en']],
    ['a title beyond reading', 'PAIRWISE', { title: { cy: 'x'.repeat(201) } }, 'TITLE_TOO_LONG', ['option', 'title', 'cy']],
    ['a problem that is not there', 'PAIRWISE', { problemId: 'prb_0' }, 'NO_SUCH_PROBLEM', ['option', 'problemId']],
    ['no cost in a budget vote', 'BUDGET', { title: { en: 'A crossing' } }, 'COST_MISSING', ['option', 'cost']],
  ])('are refused with %s', async (_what, method, option, code, path) => {
    const council = await theCouncil(api);
    const draft = await aConsultation(council, { method: method as 'BUDGET' });
    expect((await consultationStep(council.buyer, 'addConsultationOption', { ...draft, option })).at('addConsultationOption.userErrors')).toMatchObject([{ code, path }]);
  });

  it('may stand for a shared problem of the register, once', async () => {
    const council = await theCouncil(api);
    const problemId = `prb_${'0'.repeat(31)}1`;
    await api.sql.query(
      `insert into problem (id, slug, organisation_id, place_code, service, state, content, written_by, shared_at)
       values ($1, 'potholes', $2, 'E10000007', 'ROADS_REPAIR', 'SHARED', $3, $4, clock_timestamp())`,
      [problemId, council.id, JSON.stringify({ title: { en: 'The same pothole, again', cy: 'Yr un twll eto' } }), council.buyer.id],
    );
    const draft = await aConsultation(council);
    const added = await consultationStep(council.buyer, 'addConsultationOption', { ...draft, option: { problemId } });
    expect(added.done().at('addConsultationOption.consultation.options.3.title')).toEqual({ en: 'The same pothole, again', cy: 'Yr un twll eto' });
    const again = { ...consultationIn(added, 'addConsultationOption'), option: { problemId } };
    expect((await consultationStep(council.buyer, 'addConsultationOption', again)).userErrors('addConsultationOption')).toEqual(['PROBLEM_TWICE']);
    await api.sql.query(`update problem set state = 'NOTED' where id = $1`, [problemId]);
    const noted = { ...(await aConsultation(council)), option: { problemId } };
    expect((await consultationStep(council.buyer, 'addConsultationOption', noted)).userErrors('addConsultationOption')).toEqual(['NO_SUCH_PROBLEM']);
  });
});

describe('opening', () => {
  it('says all that is missing at once', async () => {
    const council = await theCouncil(api);
    const drafted = await consultationStep(council.buyer, 'draftConsultation', { organisationId: council.id, method: 'BUDGET', title: { en: 'Spend it' } });
    const answer = await consultationStep(council.buyer, 'openConsultation', consultationIn(drafted, 'draftConsultation'));
    expect(answer.userErrors('openConsultation')).toEqual(['QUESTION_MISSING', 'TOO_FEW_OPTIONS', 'BUDGET_MISSING', 'DEADLINE_MISSING']);
  });

  it('lets everybody see it, and nobody change it', async () => {
    const open = await anOpenConsultation(await theCouncil(api));
    const { buyer } = open.council;
    expect((await readConsultation(aVisitor(api), open.id)).at('consultation')).toMatchObject({ state: 'OPEN', isYours: false, turnout: null });
    expect((await readConsultation(buyer, open.id)).at('consultation')).toMatchObject({ turnout: { voters: 0, votes: 0 } });
    for (const [verb, more] of [
      ['updateConsultation', { content: { closesAt: daysFromNow(90) } }],
      ['addConsultationOption', { option: { title: { en: 'Another' } } }],
      ['removeConsultationOption', { optionId: open.options[0] }],
      ['openConsultation', {}],
    ] as const) {
      expect((await consultationStep(buyer, verb, { id: open.id, version: open.version, ...more })).userErrors(verb)).toEqual(['WRONG_STATE']);
    }
  });

  it.each([
    ['a budget where none is spent', 'PAIRWISE', { budget: '5' }, 'NO_BUDGET_VOTE'],
    ['a budget of nothing', 'BUDGET', { budget: '0' }, 'BUDGET_MISSING'],
  ])('is not prepared with %s', async (_what, method, content, code) => {
    const council = await theCouncil(api);
    const draft = await aConsultation(council, { method: method as 'BUDGET' });
    expect((await consultationStep(council.buyer, 'updateConsultation', { ...draft, content })).userErrors('updateConsultation')).toEqual([code]);
  });

  it('is refused with a deadline that has passed', async () => {
    const council = await theCouncil(api);
    const draft = await aConsultation(council, { closesAt: daysFromNow(-1) });
    expect((await consultationStep(council.buyer, 'openConsultation', draft)).userErrors('openConsultation')).toEqual(['DEADLINE_PAST']);
  });
});

describe('the list of consultations', () => {
  it('is filtered by state and council, and costs as many statements for ten as for two', async () => {
    const council = await aCouncil(api);
    const rows = async (filter: object) => (await aVisitor(api).ask(LIST, { filter: { organisationId: council.id, ...filter } })).done();
    for (let n = 0; n < 2; n += 1) await anOpenConsultation(council);
    await aConsultation(council);
    const two = await countStatements(() => rows({}));
    expect(two.result.whole('consultations.totalCount')).toBe(2);
    for (let n = 0; n < 8; n += 1) await anOpenConsultation(council);
    const ten = await countStatements(() => rows({ state: 'OPEN' }));
    expect(ten.result.list('consultations.nodes')).toHaveLength(10);
    expect(ten.statements.length).toBe(two.statements.length);
    expect(ten.statements.length).toBeLessThanOrEqual(6);
    expect((await rows({ state: 'CLOSED' })).list('consultations.nodes')).toEqual([]);
    expect((await council.buyer.ask(LIST, { filter: { organisationId: council.id, state: 'DRAFT' } })).whole('consultations.totalCount')).toBe(1);
  });

  it('goes on after a cursor', async () => {
    const council = await aCouncil(api);
    const made = [await anOpenConsultation(council), await anOpenConsultation(council), await anOpenConsultation(council)];
    const ask = (after: string | null) => aVisitor(api).ask('query ($id: ID, $after: String) { consultations(first: 2, after: $after, filter: { organisationId: $id }) { nodes { id } pageInfo { endCursor hasNextPage } } }', { id: council.id, after });
    const first = (await ask(null)).done();
    const rest = (await ask(first.text('consultations.pageInfo.endCursor'))).done();
    expect([...first.list('consultations.nodes'), ...rest.list('consultations.nodes')]).toEqual(made.toReversed().map(({ id }) => ({ id })));
    expect(rest.at('consultations.pageInfo.hasNextPage')).toBe(false);
  });
});
