// Moderation: once everybody has sent, the chair records what the panel agrees, and every version is kept.
import { describe, expect, it } from '@jest/globals';
import { agreeAll, anEvaluation, evaluationStep, type Evaluation, scoreAll, scoreAs } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { proposalStep } from '@moothall/testing/proposals';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const MODERATION = `query ($id: ID!) { challenge(id: $id) { moderation { agreedCount waitingFor { id }
  cells { proposal { id } criterion { code } spread median scores { value reason evaluator { id } } agreed { value isMean reason by { id } } history { value isMean reason } } } } }`;

const api = useApi();
const close = (id: string) => closeNow(api, id);

const see = async (who: Pick<Person, 'ask'>, { challengeId }: Evaluation) => (await who.ask(MODERATION, { id: challengeId })).done().at('challenge.moderation') as Moderation | null;
interface Moderation {
  readonly agreedCount: number;
  readonly cells: readonly { proposal: { id: string }; criterion: { code: string }; spread: number; median: number; agreed: object | null; history: readonly object[] }[];
}
const agree = ({ panel, proposals }: Evaluation, change: object = {}, who: Pick<Person, 'ask'> = panel.chair) =>
  evaluationStep(who, 'agreeScore', { proposalId: proposals[0]!.id, criterionCode: 'IMPACT', value: 3, reason: 'As the panel has talked it over.', ...change });

describe('moderation', () => {
  it('shows the chair only who is awaited until all have sent, and the council nothing', async () => {
    const evaluation = await anEvaluation(api, close);
    const { council, panel } = evaluation;
    await scoreAs(evaluation, 0);
    await scoreAs(evaluation, 1);
    expect(await see(panel.chair, evaluation)).toEqual({ agreedCount: 0, cells: [], waitingFor: [{ id: panel.evaluators[2].id }] });
    for (const who of [council.buyer, council.approver, ...panel.evaluators]) expect(await see(who, evaluation)).toBeNull();
    expect((await agree(evaluation)).at('agreeScore.userErrors')).toMatchObject([{ code: 'SCORES_NOT_SENT', path: ['panel'] }]);
  });

  it('then shows every score with its reason, the largest difference first, to chair, buyers and auditors', async () => {
    const evaluation = await anEvaluation(api, close);
    const { council, panel, proposals } = evaluation;
    await scoreAll(evaluation, [{ IMPACT: [3, 3, 4], DELIVER: [0, 2, 5] }]);
    const seen = await see(panel.chair, evaluation);
    expect(seen).toMatchObject({
      agreedCount: 0,
      cells: [
        { proposal: { id: proposals[0]!.id }, criterion: { code: 'DELIVER' }, spread: 5, median: 2, agreed: null, history: [] },
        { criterion: { code: 'IMPACT' }, spread: 1, median: 3, scores: expect.arrayContaining([{ value: 4, reason: 'It says so on its second page.', evaluator: { id: panel.evaluators[2].id } }]) },
      ],
    });
    const [buyer, auditor, key] = [await aMember(api, council, ['ADMIN', 'BUYER']), await aMember(api, council, ['AUDITOR']), await aKey(council.admin, council.id, ['evaluations:read'])];
    for (const who of [buyer, auditor, key]) expect((await see(who, evaluation))?.cells).toHaveLength(2);
    const outsiders = [...panel.evaluators, council.approver, proposals[0]!.supplier.admin, await aPerson(api), aVisitor(api), await aKey(buyer, council.id, ['challenges:read', 'proposals:read'])];
    for (const who of outsiders) expect(await see(who, evaluation)).toBeNull();
  });
});

describe('an agreed score', () => {
  it('is the chair’s to record, with every version kept', async () => {
    const evaluation = await anEvaluation(api, close);
    await scoreAll(evaluation, [{ IMPACT: [2, 3, 5] }]);
    (await agree(evaluation, { value: 3, reason: '' })).done();
    (await agree(evaluation, { value: 3.5, reason: 'Half way between two anchors.' })).done();
    (await agree(evaluation, { value: null, reason: 'Rather the mean after all.' })).done();
    const cell = (await see(evaluation.panel.chair, evaluation))?.cells.find((one) => one.criterion.code === 'IMPACT');
    expect(cell).toMatchObject({
      agreed: { value: 3.33, isMean: true, by: { id: evaluation.panel.chair.id } },
      history: [{ value: 3.33, isMean: true, reason: 'Rather the mean after all.' }, { value: 3.5, isMean: false, reason: 'Half way between two anchors.' }, { value: 3, isMean: false, reason: '' }],
    });
    const { rows } = await api.sql.query('select version from agreed_score where proposal_id = $1 order by version', [evaluation.proposals[0]!.id]);
    expect(rows).toEqual([{ version: 1 }, { version: 2 }, { version: 3 }]);
  });

  it('of two recorded at the same moment loses neither', async () => {
    const evaluation = await anEvaluation(api, close);
    await scoreAll(evaluation);
    const answers = await Promise.all([1, 2, 4, 5].map((value) => agree(evaluation, { value })));
    for (const answer of answers) answer.done();
    const cell = (await see(evaluation.panel.chair, evaluation))?.cells.find((one) => one.criterion.code === 'IMPACT');
    expect(cell?.history.map((one) => (one as { value: number }).value).toSorted()).toEqual([1, 2, 4, 5]);
    expect(cell?.agreed).toMatchObject(cell?.history[0] ?? {});
  });

  it.each([
    ['6', { value: 6 }, 'NOT_ON_SCALE', 'value'],
    ['a third', { value: 3.333 }, 'NOT_ON_SCALE', 'value'],
    ['another than the median without a reason', { value: 5, reason: 'because' }, 'REASON_MISSING', 'reason'],
    ['a score for a strange criterion', { criterionCode: 'PRICE' }, 'UNKNOWN_CELL', 'criterionCode'],
  ])('cannot be %s', async (_what, change, code, path) => {
    expect((await agree(await theScored(), change)).at('agreeScore.userErrors')).toMatchObject([{ code, path: [path] }]);
  });

  it('can be the mean without a reason only where that is the median', async () => {
    const evaluation = await anEvaluation(api, close);
    await scoreAll(evaluation, [{ IMPACT: [3, 3, 3], DELIVER: [3, 3, 5] }]);
    expect((await agree(evaluation, { value: null, reason: '' })).userErrors('agreeScore')).toEqual([]);
    expect((await agree(evaluation, { value: null, reason: '', criterionCode: 'DELIVER' })).userErrors('agreeScore')).toEqual(['REASON_MISSING']);
  });

  it('is recorded by nobody but the chair', async () => {
    const evaluation = await theScored();
    const { council, panel, proposals } = evaluation;
    expect((await agree(evaluation, {}, panel.evaluators[0])).codes).toEqual(['FORBIDDEN']);
    for (const who of [council.buyer, council.approver, proposals[0]!.supplier.admin, await aPerson(api), await aKey(council.admin, council.id, ['evaluations:write'])]) {
      expect((await agree(evaluation, {}, who)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await agree(evaluation, {}, aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
    expect((await agree(evaluation, {}, await aKey(council.admin, council.id, ['evaluations:read']))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', scope: 'evaluations:write' } }]);
  });
});

describe('feedback', () => {
  const write = ({ panel, proposals }: Evaluation, who: Pick<Person, 'ask'> = panel.chair, change: object = {}) =>
    evaluationStep(who, 'writeAssessment', { proposalId: proposals[0]!.id, strengths: 'Tried in three winters.', improvements: 'Say who mends it in winter.', ...change });
  const read = async (who: Pick<Person, 'ask'>, { proposals }: Evaluation) =>
    (await who.ask('query ($id: ID!) { proposal(id: $id) { assessment { strengths total rank issuedAt criteria { criterion { code } score reason } } } }', { id: proposals[0]!.id })).done().at('proposal.assessment');

  it('is written once all scores are agreed, by the chair or a buyer, and mended until it is issued', async () => {
    const evaluation = await anEvaluation(api, close);
    const { council, panel } = evaluation;
    await scoreAll(evaluation);
    expect((await write(evaluation)).userErrors('writeAssessment')).toEqual(['SCORES_NOT_AGREED']);
    await agreeAll(evaluation);
    (await write(evaluation)).done();
    (await write(evaluation, await aMember(api, council, ['BUYER']), { strengths: 'Tried in four winters.' })).done();
    expect(await read(panel.chair, evaluation)).toMatchObject({
      strengths: 'Tried in four winters.', total: null, rank: null, issuedAt: null,
      criteria: [{ criterion: { code: 'IMPACT' }, score: 3, reason: 'As the panel has talked it over.' }, { criterion: { code: 'DELIVER' } }],
    });
  });

  it('is read by nobody else before it is issued, least of all by its team', async () => {
    const evaluation = await theScored();
    await agreeAll(evaluation);
    (await write(evaluation)).done();
    expect(await read(evaluation.proposals[0]!.supplier.admin, evaluation)).toBeNull();
    expect(await read(evaluation.panel.evaluators[0], evaluation)).toBeNull();
    expect(await read(aVisitor(api), evaluation).catch(() => undefined)).toBeUndefined();
  });

  it('needs words, and somebody who may', async () => {
    const evaluation = await theScored();
    await agreeAll(evaluation);
    expect((await write(evaluation, evaluation.panel.chair, { strengths: 'Good.', improvements: ' ' })).at('writeAssessment.userErrors')).toMatchObject([
      { code: 'TEXT_MISSING', path: ['strengths'] },
      { code: 'TEXT_MISSING', path: ['improvements'] },
    ]);
    for (const who of [evaluation.panel.evaluators[0], evaluation.council.approver, evaluation.proposals[0]!.supplier.admin, await aPerson(api)]) {
      expect((await write(evaluation, who)).codes).toEqual(['NOT_FOUND']);
    }
    expect((await write(evaluation, aVisitor(api))).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a proposal taken back while it is judged', () => {
  it('leaves ranking and tasks to the others', async () => {
    const evaluation = await anEvaluation(api, close, { proposals: [{}, {}] });
    await scoreAll(evaluation);
    await agreeAll({ ...evaluation, proposals: evaluation.proposals.slice(1) });
    const { id, supplier } = evaluation.proposals[0]!;
    const { rows } = await api.sql.query('select version from proposal where id = $1', [id]);
    (await proposalStep(supplier.admin, 'withdrawProposal', { id, version: rows[0]?.['version'] })).done();
    const seen = await evaluation.panel.chair.ask('query ($id: ID!) { challenge(id: $id) { ranking { rows { proposal { id } } } } viewer { tasks { kind challenge { id } } } }', { id: evaluation.challengeId });
    expect(seen.list('challenge.ranking.rows')).toEqual([{ proposal: { id: evaluation.proposals[1]!.id } }]);
    expect(seen.list('viewer.tasks')).toContainEqual({ kind: 'DECIDE_SHORTLIST', challenge: { id: evaluation.challengeId } });
  });
});

let shared: Promise<Evaluation> | undefined;
/** One with all scores sent, for tests that change little. */
function theScored(): Promise<Evaluation> {
  return (shared ??= (async () => {
    const evaluation = await anEvaluation(api, close);
    await scoreAll(evaluation);
    return evaluation;
  })());
}
