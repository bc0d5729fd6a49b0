// How stable a ranking is: asked for once scores are agreed, simulated apart from the server, stored with all it was made from, stopped, taken up again.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@moothall/domain/journal';
import { rankingInputText, readRankingInput, runStability } from '@moothall/domain/evaluation';
import { agreeAll, anEvaluation, aRankedEvaluation, decide, evaluationStep, type Evaluation, scoreAll } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { SimulateStability } from '../../src/evaluation/stability/simulate-stability.ts';
import { newId } from '../../src/platform/graphql/ids.ts';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const work = () => api.app.get(SimulateStability).workNow();
const FIELDS = `id state progress { done of } weights percent scoreError samples seed shortlistSize method inputsHash isCurrent result resultHash askedAt endedAt
  rows { proposal { id title label } first { value error } shortlisted { value error } overtakes { value error } meanRank { value error }
    bestRank worstRank usuallyFrom usuallyTo centralWeights { criterion { code } weight { value error } } }`;
const READ = `query ($id: ID!) { challenge(id: $id) { stability { ${FIELDS} } ranking { inputsHash rows { proposal { id } rank } } } }`;
const PAYLOAD = `challenge { id stability { state samples seed } } userErrors { code path message }`;

const ask = ({ challengeId }: Evaluation, who: Pick<Person, 'ask'>, input: object = {}, key?: string) =>
  who.ask(`mutation ($input: ComputeStabilityInput!) { computeStability(input: $input) { ${PAYLOAD} } }`, { input: { challengeId, weights: { kind: 'ANY' }, ...input } }, key ? { idempotencyKey: key } : {});
const cancel = ({ challengeId }: Evaluation, who: Pick<Person, 'ask'>) =>
  who.ask(`mutation ($input: CancelStabilityInput!) { cancelStability(input: $input) { ${PAYLOAD} } }`, { input: { challengeId } });
const seenBy = async (who: Pick<Person, 'ask'>, { challengeId }: Evaluation) => (await who.ask(READ, { id: challengeId })).done().at('challenge.stability') as Record<string, unknown> & { rows: Record<string, unknown>[] };
const journalOf = async ({ challengeId }: Evaluation) =>
  (await api.sql.query(`select details->>'act' as act, details->'data' as data, is_public from journal_entry where chain = $1 and details->>'act' like 'stability.%' order by seq`, [challengeId])).rows;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const SCORES = [{ IMPACT: [5, 5, 5], DELIVERY: [2, 2, 2] }, { IMPACT: [2, 2, 2], DELIVERY: [5, 5, 5] }, { IMPACT: [3, 4, 3], DELIVERY: [4, 3, 4] }];
const CRITERIA = [['IMPACT', 6000], ['DELIVERY', 4000]].map(([code, weightBp]) => ({ code, weightBp, title: { en: code }, guidance: { en: 'Five is proven.' } }));
const wish = { challenge: { criteria: CRITERIA }, proposals: [{ title: 'One' }, { title: 'Two' }, { title: 'Three' }] };

describe('how stable a ranking is', () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await anEvaluation(api, close, wish);
    await scoreAll(evaluation, SCORES);
  });

  it('is not asked for while one score is not agreed', async () => {
    expect((await ask(evaluation, evaluation.panel.chair)).at('computeStability.userErrors')).toMatchObject([{ code: 'NOT_AGREED', path: ['challengeId'] }]);
    await agreeAll(evaluation);
  });

  it('is asked for by the chair, a buyer or an approver, and by nobody else', async () => {
    const { panel, proposals, council } = evaluation;
    const auditor = await aMember(api, council, ['AUDITOR']);
    for (const who of [auditor, panel.evaluators[0]!, proposals[0]!.supplier.admin, await aPerson(api)]) {
      expect((await ask(evaluation, who)).codes).toEqual(['FORBIDDEN']);
      expect((await cancel(evaluation, who)).codes).toEqual(['FORBIDDEN']);
    }
  });

  it('says what is wrong with what was asked for, each beside its field', async () => {
    const odd = { weights: { kind: 'NEAR', percent: 500 }, scoreError: 9, samples: 1, seed: -4, shortlistSize: 4 };
    const { userErrors } = (await ask(evaluation, evaluation.council.buyer, odd)).at('computeStability') as { userErrors: { code: string; path: string[] }[] };
    expect(userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['PERCENT_OUT_OF_RANGE', 'weights.percent'],
      ['ERROR_OUT_OF_RANGE', 'scoreError'],
      ['SAMPLES_OUT_OF_RANGE', 'samples'],
      ['SEED_OUT_OF_RANGE', 'seed'],
      ['SHORTLIST_OUT_OF_RANGE', 'shortlistSize'],
    ]);
    expect(await seenBy(evaluation.council.buyer, evaluation)).toBeNull();
  });

  it('is simulated apart from the server and stored with its seed, its draws, the hash of its inputs and its method', async () => {
    const plan = { weights: { kind: 'NEAR', percent: 50 }, scoreError: 0.5, samples: 2_000, seed: 11, shortlistSize: 2 };
    const first = (await ask(evaluation, evaluation.panel.chair, plan, 'stable-1')).done();
    expect(first.at('computeStability.challenge.stability')).toEqual({ state: 'WAITING', samples: 2_000, seed: 11 });
    // The same request again is answered again, and another one is refused while it runs.
    expect((await ask(evaluation, evaluation.panel.chair, plan, 'stable-1')).done().at('computeStability')).toEqual(first.at('computeStability'));
    expect((await ask(evaluation, evaluation.council.buyer)).userErrors('computeStability')).toEqual(['ALREADY_RUNNING']);
    await work();
    const seen = await seenBy(evaluation.panel.chair, evaluation);
    expect(seen).toMatchObject({ state: 'DONE', progress: { done: 2_000, of: 2_000 }, weights: 'NEAR', percent: 50, scoreError: 0.5, shortlistSize: 2, method: 'smaa-2/xoshiro128**-splitmix32/1', isCurrent: true });
    const { rows } = await api.sql.query('select inputs, plan from ranking_stability where id = $1', [seen['id']]);
    const again = canonicalJson(runStability(readRankingInput(rows[0]!['inputs'] as string), rows[0]!['plan']));
    expect(seen).toMatchObject({ result: again, resultHash: sha256(again), inputsHash: sha256(rows[0]!['inputs'] as string) });
    expect(await journalOf(evaluation)).toEqual([
      { act: 'stability.asked', data: { plan: expect.objectContaining({ seed: 11, samples: 2_000 }), inputsHash: seen['inputsHash'] }, is_public: false },
      { act: 'stability.computed', data: { method: seen['method'], inputsHash: seen['inputsHash'], resultHash: seen['resultHash'] }, is_public: false },
    ]);
  });

  it('tells for each proposal how often it is first and shortlisted, its ranks and its central weights', async () => {
    const { rows } = await seenBy(evaluation.panel.chair, evaluation);
    const ranking = (await evaluation.panel.chair.ask(READ, { id: evaluation.challengeId })).done().list('challenge.ranking.rows') as { proposal: { id: string } }[];
    expect(rows.map((row) => (row['proposal'] as { id: string }).id)).toEqual(ranking.map(({ proposal }) => proposal.id));
    expect(rows[0]).toMatchObject({ overtakes: null, bestRank: 1, centralWeights: [{ criterion: { code: 'IMPACT' } }, { criterion: { code: 'DELIVERY' } }] });
    const total = rows.reduce((sum, row) => sum + (row['first'] as { value: number }).value, 0);
    expect(total).toBeCloseTo(1, 2);
    for (const row of rows) expect((row['first'] as { error: number }).error).toBeLessThan(0.012);
  });

  it('is shown to the council, its auditors and those who sent scores, and to nobody else', async () => {
    const { council, panel, proposals } = evaluation;
    for (const who of [council.buyer, council.approver, await aMember(api, council, ['AUDITOR']), panel.chair, ...panel.evaluators]) expect(await seenBy(who, evaluation)).toMatchObject({ state: 'DONE' });
    for (const who of [proposals[0]!.supplier.admin, await aPerson(api), aVisitor(api)]) expect(await seenBy(who, evaluation)).toBeNull();
  });

  /** As another server holds it that has just spoken up; this one leaves it alone until it is silent. */
  const heldElsewhere = async (samples: number, more: { inputs?: string; attempts?: number } = {}): Promise<string> => {
    const id = newId('stb');
    const { rows } = await api.sql.query(
      `insert into ranking_stability (id, challenge_id, asked_by, plan, inputs, inputs_hash, alive_at, attempts)
       select $1, challenge_id, asked_by, plan || jsonb_build_object('samples', $2::int), coalesce($3, inputs), inputs_hash, clock_timestamp(), $4
       from ranking_stability where challenge_id = $5 and state = 'DONE' order by id limit 1 returning id`,
      [id, samples, more.inputs ?? null, more.attempts ?? 1, evaluation.challengeId],
    );
    return rows[0]!['id'] as string;
  };
  const fallSilent = (id: string) => api.sql.query(`update ranking_stability set alive_at = clock_timestamp() - interval '16 seconds' where id = $1`, [id]);

  it('is stopped by whoever may ask for it, and once only', async () => {
    const id = await heldElsewhere(100_000);
    expect((await cancel(evaluation, evaluation.council.approver)).done().at('cancelStability.challenge.stability')).toMatchObject({ state: 'CANCELLED' });
    expect((await cancel(evaluation, evaluation.council.approver)).userErrors('cancelStability')).toEqual(['NOT_RUNNING']);
    await fallSilent(id);
    await work();
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ id, state: 'CANCELLED', rows: [], result: null });
    expect(((await journalOf(evaluation)).at(-1) as { act: string }).act).toBe('stability.cancelled');
  });

  it('tells how far it is while it runs, and ends when it is cancelled', async () => {
    const many = Array.from({ length: 4_000 }, (_, at) => ({ id: `prp_${at}`, agreed: { IMPACT: at % 6, DELIVERY: (at * 7) % 6 }, scores: [] }));
    const id = await heldElsewhere(100_000, { inputs: rankingInputText({ criteria: CRITERIA.map(({ code, weightBp }) => ({ code: String(code), weightBp: Number(weightBp), minimumScore: null })), scale: { min: 0, max: 5 }, proposals: many }) });
    await fallSilent(id);
    const working = work();
    for (let done = 0; done === 0; ) done = ((await seenBy(evaluation.council.buyer, evaluation))['progress'] as { done: number }).done;
    const { progress } = await seenBy(evaluation.council.buyer, evaluation);
    expect((progress as { done: number }).done).toBeLessThan(100_000);
    (await cancel(evaluation, evaluation.council.buyer)).done();
    await working;
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ state: 'CANCELLED', result: null });
  });

  it('is left to the server that works on it, and taken up again to the same bytes when that one is gone', async () => {
    const id = await heldElsewhere(500);
    await work();
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ id, state: 'WAITING' });
    await fallSilent(id);
    await work();
    const { rows } = await api.sql.query('select inputs, plan from ranking_stability where id = $1', [id]);
    const again = canonicalJson(runStability(readRankingInput(rows[0]!['inputs'] as string), rows[0]!['plan']));
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ id, state: 'DONE', result: again });
  });

  it('is given up after the fifth attempt that stops on the way', async () => {
    const id = await heldElsewhere(500, { inputs: '{', attempts: 4 });
    await fallSilent(id);
    await work();
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ id, state: 'FAILED', rows: [] });
    expect(((await journalOf(evaluation)).at(-1) as { act: string }).act).toBe('stability.failed');
  });

  it('says that it is of another order once a score is agreed anew', async () => {
    (await ask(evaluation, evaluation.council.buyer, { samples: 100 })).done();
    await work();
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ state: 'DONE', isCurrent: true });
    const agreed = { proposalId: evaluation.proposals[0]!.id, criterionCode: 'IMPACT', value: 1, reason: 'The claim was withdrawn in the interview.' };
    (await evaluationStep(evaluation.panel.chair, 'agreeScore', agreed)).done();
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ state: 'DONE', isCurrent: false });
  });
});

describe('after the decision', () => {
  it('how stable the ranking is stays with the council and its panel', async () => {
    const evaluation = await aRankedEvaluation(api, close, { ...wish, scores: SCORES });
    (await decide(evaluation, [evaluation.proposals[0]!.id])).done();
    (await ask(evaluation, evaluation.council.buyer, { samples: 100 })).done();
    await work();
    expect(await seenBy(evaluation.council.buyer, evaluation)).toMatchObject({ state: 'DONE' });
    expect(await seenBy(aVisitor(api), evaluation)).toBeNull();
    expect(JSON.stringify(await seenBy(evaluation.panel.evaluators[0]!, evaluation))).not.toMatch(/pledge/iu);
  });
});
