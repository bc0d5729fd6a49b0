// `writeProblem`, `updateProblem`, `shareProblem`, `closeProblem`: from a note among colleagues to something everybody can read.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { aCouncil, aMember, anOrganisation, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { aNotedProblem, aSharedProblem, join, noteProblem, type Problem, problemStep } from '@moothall/testing/problems';
import { useApi } from '../setup/start-api.ts';

const READ = `query ($id: ID!, $slug: String) { problem(id: $id, slug: $slug) {
  id slug version state title { en cy } whatHappens { en } whoIsAffected { en } service { code name { cy } theme } notedAt sharedAt closedBecause
  organisation { id } place { code } author { id } missing { path message } viewerCan
  councils { isFirst affectedPeople yearlyCost { amount } costBasis words version organisation { id } place { code } }
} }`;

const api = useApi();
const read = async (who: Pick<Person, 'ask'>, { id }: Problem) => (await who.ask(READ, { id })).done().at('problem') as Record<string, unknown> | null;
const step = (who: Pick<Person, 'ask'>, verb: string, { id, version }: Problem, more: object = {}, key?: string) => problemStep(who, verb, { id, version, ...more }, key);

describe('writing a problem down', () => {
  it('keeps everything that was said, with the place of the council, for colleagues alone', async () => {
    const council = await aCouncil(api);
    const problem = await aNotedProblem(council);
    expect(problem.slug).toMatch(/^gullies-block-again-within-weeks-[0-9a-v]{8}$/u);
    expect(await read(council.approver, problem)).toMatchObject({
      id: expect.stringMatching(/^prb_[0-9a-f]{32}$/u),
      version: 1,
      state: 'NOTED',
      title: { en: 'Gullies block again within weeks', cy: null },
      service: { code: 'FLOODING_AND_DRAINS', name: { cy: 'Draeniau a llifogydd' }, theme: 'FLOOD' },
      sharedAt: null,
      organisation: { id: council.id },
      place: { code: 'E10000007' },
      author: { id: council.buyer.id },
      councils: [{ isFirst: true, affectedPeople: 1200, yearlyCost: { amount: '340000.00' }, costBasis: 'Overtime and insurance claims of last year', place: { code: 'E10000007' } }],
    });
    for (const who of [aVisitor(api), await aPerson(api), (await aSupplier(api)).admin, (await aCouncil(api)).buyer]) expect(await read(who, problem)).toBeNull();
  });

  it('needs nothing but a title, in either language, and a service', async () => {
    const council = await theCouncil(api);
    const bare = { whatHappens: null, whoIsAffected: null, affectedPeople: null, yearlyCost: null, costBasis: null };
    const answer = (await noteProblem(council.approver, { organisationId: council.id, ...bare, title: { cy: 'Gylïau’n blocio' } })).done();
    expect(answer.text('writeProblem.problem.slug')).toMatch(/^gyliaun-blocio|^gyli/u);
    expect(await read(council.buyer, { id: answer.text('writeProblem.problem.id'), slug: '', version: 1 })).toMatchObject({
      title: { en: '', cy: 'Gylïau’n blocio' },
      missing: [{ path: ['whatHappens', 'en'] }, { path: ['whoIsAffected', 'en'] }],
      councils: [{ affectedPeople: null, yearlyCost: null }],
    });
  });

  it.each([
    ['no title', { title: { en: ' ' } }, [['TITLE_MISSING', 'title.en']]],
    ['a title of 201 characters', { title: { en: 'x'.repeat(201) } }, [['TITLE_TOO_LONG', 'title.en']]],
    ['a cost without its basis', { costBasis: ' ' }, [['COST_BASIS_MISSING', 'costBasis']]],
    ['a place and a service that do not exist', { placeCode: 'X1', service: 'MAGIC' }, [['NO_SUCH_PLACE', 'placeCode'], ['NO_SUCH_SERVICE', 'service']]],
  ])('refuses %s', async (_what, changes, expected) => {
    const answer = await noteProblem((await theCouncil(api)).buyer, changes);
    const errors = answer.list('writeProblem.userErrors') as { code: string; path: string[] }[];
    expect(errors.map(({ code, path }) => [code, path.join('.')])).toEqual(expected);
    expect(answer.at('writeProblem.problem')).toBeNull();
  });

  it('asks a council without a place for one', async () => {
    const nowhere = await anOrganisation(api, 'DEPARTMENT');
    expect((await noteProblem(nowhere.admin, {})).at('writeProblem.userErrors')).toMatchObject([{ code: 'NO_SUCH_PLACE', path: ['placeCode'] }]);
    expect((await noteProblem(nowhere.admin, { placeCode: 'W06000008' })).userErrors('writeProblem')).toEqual([]);
  });

  it.each([{ yearlyCost: '-1' }, { affectedPeople: -1 }, { costBasis: 'x'.repeat(1001) }])('refuses the malformed %j', async (changes) => {
    expect((await noteProblem((await theCouncil(api)).buyer, changes)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is for everybody who works for the council, whatever they may do there, but not for its auditors or outsiders', async () => {
    const council = await theCouncil(api);
    for (const roles of [['EVALUATOR'], ['PLEDGER'], ['AUDITOR', 'PLEDGER']] as const) {
      (await noteProblem(await aMember(api, council, roles), {})).done();
    }
    const input = { organisationId: council.id };
    const reader = await aKey(council.admin, council.id, ['challenges:read']);
    for (const who of [await aMember(api, council, ['AUDITOR']), (await aSupplier(api)).admin, await aPerson(api), (await aCouncil(api)).buyer, reader]) {
      expect((await noteProblem(who, input)).codes).toEqual(['FORBIDDEN']);
    }
    expect((await noteProblem(aVisitor(api), input)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await noteProblem((await aSupplier(api)).admin, {})).codes).toEqual(['FORBIDDEN']);
  });

  it('happens once for one Idempotency-Key, also when sent ten times at once', async () => {
    const { buyer, id: organisationId } = await aCouncil(api);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => noteProblem(buyer, { organisationId }, key)));
    expect(new Set(answers.map((answer) => answer.text('writeProblem.problem.id'))).size).toBe(1);
    const { rows } = await api.sql.query('select count(*)::int as n from problem where organisation_id = $1', [organisationId]);
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('changing a problem', () => {
  it('keeps what is left out and counts the version up', async () => {
    const council = await theCouncil(api);
    const problem = await aNotedProblem(council);
    (await step(council.buyer, 'updateProblem', problem, { title: { cy: 'Gylïau' }, yearlyCost: '12.34', placeCode: 'E07000035', service: 'ROADS_REPAIR' })).done();
    expect(await read(council.buyer, problem)).toMatchObject({
      version: 2,
      title: { en: 'Gullies block again within weeks', cy: 'Gylïau' },
      whatHappens: { en: expect.stringContaining('by the calendar') },
      service: { code: 'ROADS_REPAIR' },
      place: { code: 'E07000035' },
      councils: [{ affectedPeople: 1200, yearlyCost: { amount: '12.34' }, place: { code: 'E07000035' }, version: 2 }],
    });
  });

  it('clears what is sent as null', async () => {
    const council = await theCouncil(api);
    const problem = await aNotedProblem(council);
    (await step(council.buyer, 'updateProblem', problem, { whatHappens: null, affectedPeople: null, yearlyCost: null, costBasis: null })).done();
    expect(await read(council.buyer, problem)).toMatchObject({ whatHappens: { en: '' }, councils: [{ affectedPeople: null, yearlyCost: null, costBasis: null }] });
  });

  it('is refused on an old version, and saves one of two at the same moment', async () => {
    const council = await theCouncil(api);
    const problem = await aNotedProblem(council);
    const answers = await Promise.all(['One', 'Two'].map((en) => step(council.buyer, 'updateProblem', problem, { title: { en } })));
    expect(answers.map((answer) => answer.codes.join()).toSorted()).toEqual(['', 'CONFLICT']);
  });

  it('is for buyers, and for whoever wrote it until it is shared', async () => {
    const council = await theCouncil(api);
    const [writer, colleague] = [await aMember(api, council, ['EVALUATOR']), await aMember(api, council, ['EVALUATOR'])];
    const problem = await aNotedProblem(council, {}, writer);
    expect((await read(writer, problem))?.['viewerCan']).toEqual(['EDIT']);
    expect((await step(colleague, 'updateProblem', problem, {})).codes).toEqual(['FORBIDDEN']);
    (await step(writer, 'updateProblem', problem, {})).done();
    (await step(council.buyer, 'shareProblem', { ...problem, version: 2 })).done();
    expect((await step(writer, 'updateProblem', { ...problem, version: 3 }, {})).codes).toEqual(['FORBIDDEN']);
    expect((await step((await aCouncil(api)).buyer, 'updateProblem', await aNotedProblem(council), {})).codes).toEqual(['NOT_FOUND']);
    expect((await step((await aCouncil(api)).buyer, 'updateProblem', problem, {})).codes).toEqual(['FORBIDDEN']);
  });

  it('of a shared problem refuses what would leave it empty or hold personal data', async () => {
    const council = await theCouncil(api);
    const problem = await aSharedProblem(council);
    const answer = await step(council.buyer, 'updateProblem', problem, { title: { en: '' }, whatHappens: null, whoIsAffected: { en: 'Ring 01632 960123' }, service: 'MAGIC' });
    const errors = answer.list('updateProblem.userErrors') as { code: string; path: string[]; message: string }[];
    expect(errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['TITLE_MISSING', 'title.en'],
      ['MISSING', 'whatHappens.en'],
      ['PERSONAL_DATA', 'whoIsAffected.en'],
      ['NO_SUCH_SERVICE', 'service'],
    ]);
    expect(errors[2]?.message).toBe('Take out the telephone number: everybody can read this.');
    expect(await read(council.buyer, problem)).toMatchObject({ version: 2, whatHappens: { en: expect.stringContaining('calendar') } });
  });

  it('is over when the problem is closed', async () => {
    const council = await theCouncil(api);
    const problem = await aNotedProblem(council);
    (await step(council.buyer, 'closeProblem', problem, { reason: 'It was a one-off.' })).done();
    expect((await step(council.buyer, 'updateProblem', { ...problem, version: 2 }, {})).userErrors('updateProblem')).toEqual(['WRONG_STATE']);
  });
});

describe('sharing a problem', () => {
  it('shows it to everybody, without the name of its author, and records that in public', async () => {
    const council = await theCouncil(api);
    const problem = await aSharedProblem(council);
    expect(await read(aVisitor(api), problem)).toMatchObject({ state: 'SHARED', sharedAt: expect.any(String), author: null, missing: null, viewerCan: [] });
    expect((await read(council.buyer, problem))?.['viewerCan']).toEqual(['EDIT', 'CLOSE', 'UPDATE_SHARE', 'MAKE_CHALLENGE']);
    const { rows } = await api.sql.query(`select details ->> 'act' as act, is_public from journal_entry where chain = $1 order by seq`, [problem.id]);
    expect(rows).toEqual([{ act: 'problem.noted', is_public: false }, { act: 'problem.shared', is_public: true }]);
  });

  it('names everything that stands against it', async () => {
    const council = await theCouncil(api);
    const problem = await aNotedProblem(council, { whoIsAffected: null, whatHappens: { en: 'Tell jo@home.example' } });
    const answer = await step(council.buyer, 'shareProblem', problem);
    expect(answer.at('shareProblem.userErrors')).toMatchObject([
      { code: 'MISSING', path: ['whoIsAffected', 'en'] },
      { code: 'PERSONAL_DATA', path: ['whatHappens', 'en'], message: 'Take out the e-mail address: everybody can read this.' },
    ]);
    expect(await read(aVisitor(api), problem)).toBeNull();
  });

  it('happens once, on the version read, by a buyer of its council', async () => {
    const council = await theCouncil(api);
    const [problem, key] = [await aNotedProblem(council), randomUUID()];
    for (const who of [council.approver, await aMember(api, council, ['EVALUATOR'])]) expect((await step(who, 'shareProblem', problem)).codes).toEqual(['FORBIDDEN']);
    expect((await step((await aCouncil(api)).buyer, 'shareProblem', problem)).codes).toEqual(['NOT_FOUND']);
    expect((await step(council.buyer, 'shareProblem', { ...problem, version: 7 })).codes).toEqual(['CONFLICT']);
    const twice = [await step(council.buyer, 'shareProblem', problem, {}, key), await step(council.buyer, 'shareProblem', problem, {}, key)];
    expect(twice.map((answer) => answer.done().whole('shareProblem.problem.version'))).toEqual([2, 2]);
    expect((await step(council.buyer, 'shareProblem', { ...problem, version: 2 })).userErrors('shareProblem')).toEqual(['WRONG_STATE']);
  });
});

describe('closing a problem', () => {
  it('says why to all who could read it', async () => {
    const council = await theCouncil(api);
    const [noted, shared] = [await aNotedProblem(council), await aSharedProblem(council)];
    for (const problem of [noted, shared]) (await step(council.buyer, 'closeProblem', problem, { reason: ' Solved by the new pump. ' })).done();
    expect(await read(aVisitor(api), shared)).toMatchObject({ state: 'CLOSED', closedBecause: 'Solved by the new pump.' });
    expect(await read(aVisitor(api), noted)).toBeNull();
    expect(await read(council.approver, noted)).toMatchObject({ state: 'CLOSED' });
  });

  it('needs a reason without personal data, happens once, and ends joining', async () => {
    const [council, other] = [await theCouncil(api), await aCouncil(api)];
    const problem = await aSharedProblem(council);
    expect((await step(council.buyer, 'closeProblem', problem, { reason: 'Solved.' })).userErrors('closeProblem')).toEqual(['REASON_MISSING']);
    expect((await step(council.buyer, 'closeProblem', problem, { reason: 'Ask jo@home.example' })).userErrors('closeProblem')).toEqual(['PERSONAL_DATA']);
    expect((await step(other.buyer, 'closeProblem', problem, { reason: 'We do not like it.' })).codes).toEqual(['FORBIDDEN']);
    (await step(council.buyer, 'closeProblem', problem, { reason: 'Solved by the new pump.' })).done();
    expect((await step(council.buyer, 'closeProblem', { ...problem, version: 3 }, { reason: 'Solved by the new pump.' })).userErrors('closeProblem')).toEqual(['WRONG_STATE']);
    expect((await join(other, problem)).userErrors('joinProblem')).toEqual(['WRONG_STATE']);
  });
});
