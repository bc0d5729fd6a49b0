// What may be asked of a ranking: other weights, other methods, how the panel scored, and files.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { agreeAll, anEvaluation, assessAll, decide, type Evaluation, scoreAll, scoreAs } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const CRITERIA = [['IMPACT', 6000], ['DELIVERY', 4000]].map(([code, weightBp]) => ({ code, weightBp, title: { en: code }, guidance: { en: 'Five is proven.' } }));
const wish = { challenge: { criteria: CRITERIA }, proposals: [{ title: '=1+1' }, { title: 'Steady' }] };
const SCORES = [{ IMPACT: [5, 5, 5], DELIVERY: [1, 3, 2] }, { IMPACT: [3, 3, 4], DELIVERY: [5, 5, 4] }];
const ROWS = 'whatIf inputsHash rows { rank total proposal { id } }';
const weights = (impact: number, delivery: number) => [{ code: 'IMPACT', weightBp: impact }, { code: 'DELIVERY', weightBp: delivery }];
const whatIf = (who: Pick<Person, 'ask'>, { challengeId }: Evaluation, given: object[] | null) =>
  who.ask(`query ($id: ID!, $weights: [WhatIfWeightInput!]) { challenge(id: $id) { ranking(weights: $weights) { ${ROWS} } } ranking(challengeId: $id, weights: $weights) { ${ROWS} } }`, { id: challengeId, weights: given });
const journalLength = async ({ challengeId }: Evaluation) => (await api.sql.query('select count(*)::int as n from journal_entry where chain = $1', [challengeId])).rows[0]!['n'];
const STATISTICS = `query ($id: ID!) { challenge(id: $id) { panelStatistics { severities { evaluator { id } severity proposals }
  criteria { criterion { code } alpha kendallW iccSingle iccMean widestRange suggestModeration apartOn { id } } } } }`;
const statisticsFor = async (who: Pick<Person, 'ask'>, { challengeId }: Evaluation) => (await who.ask(STATISTICS, { id: challengeId })).done().at('challenge.panelStatistics');

const slugOf = async (evaluation: Evaluation) => (await evaluation.council.buyer.ask('query ($id: ID!) { challenge(id: $id) { slug } }', { id: evaluation.challengeId })).text('challenge.slug');
const file = async (kind: string, slug: string, who?: Person) => {
  const response = await fetch(`${api.address}/data/ranking.${kind}?challenge=${slug}`, { headers: who?.browser.credentials ?? {} });
  return { status: response.status, type: response.headers.get('content-type'), cache: response.headers.get('cache-control'), bytes: Buffer.from(await response.arrayBuffer()) };
};

describe('a panel that is at work', () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await anEvaluation(api, close, wish);
    await scoreAs(evaluation, 0, SCORES);
    await scoreAs(evaluation, 1, SCORES);
  });

  it('has no statistics before everybody has sent', async () => {
    expect(await statisticsFor(evaluation.panel.chair, evaluation)).toBeNull();
    await scoreAs(evaluation, 2, SCORES);
  });

  it('has them for its chair alone, as prompts', async () => {
    const { panel, council, proposals } = evaluation;
    const found = (await statisticsFor(panel.chair, evaluation)) as { severities: { severity: number; proposals: number }[]; criteria: Record<string, unknown>[] };
    // Weighted: 3.4 and 3.8, 4.2 and 3.8, 3.8 and 4; the mean of all is 3.8333.
    expect(found.severities.map(({ severity, proposals: rests }) => [Number(severity.toFixed(4)), rests])).toEqual([[0.2333, 2], [-0.0667, 2], [-0.1667, 2]]);
    expect(found.criteria).toMatchObject([
      { criterion: { code: 'IMPACT' }, kendallW: 1, widestRange: 1, suggestModeration: false, apartOn: [] },
      { criterion: { code: 'DELIVERY' }, kendallW: 1, widestRange: 2, suggestModeration: true, apartOn: [{ id: proposals[0]!.id }] },
    ]);
    const [impact] = found.criteria as [{ alpha: number; iccSingle: number; iccMean: number }];
    expect(impact.alpha).toBeGreaterThan(2 / 3);
    expect(impact.iccMean).toBeGreaterThan(impact.iccSingle);
    for (const who of [panel.evaluators[0]!, council.buyer, council.approver, await aMember(api, council, ['AUDITOR']), aVisitor(api)]) expect(await statisticsFor(who, evaluation)).toBeNull();
  });

  it('answers no what-if and gives no file while one score is not agreed', async () => {
    const answer = await whatIf(evaluation.council.buyer, evaluation, weights(5000, 5000));
    expect([answer.at('challenge.ranking'), answer.at('ranking')]).toEqual([null, null]);
    expect((await file('csv', await slugOf(evaluation), evaluation.council.buyer)).status).toBe(404);
  });
});

describe('a frozen ranking', () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await anEvaluation(api, close, wish);
    await scoreAll(evaluation, SCORES);
    await agreeAll(evaluation);
  });

  it('says what would happen with other weights, marks it, and writes nothing', async () => {
    const { council } = evaluation;
    const before = await journalLength(evaluation);
    const real = await whatIf(council.buyer, evaluation, null);
    expect(real.at('challenge.ranking')).toMatchObject({ whatIf: null, rows: [{ total: '77.33', proposal: { id: evaluation.proposals[1]!.id } }, { total: '76.00' }] });
    const answer = await whatIf(council.buyer, evaluation, weights(9000, 1000));
    expect(answer.at('challenge.ranking')).toMatchObject({ whatIf: expect.stringContaining('not the ranking'), rows: [{ total: '94.00', proposal: { id: evaluation.proposals[0]!.id } }, { total: '69.33' }] });
    expect(answer.at('ranking')).toEqual(answer.at('challenge.ranking'));
    expect(answer.text('ranking.inputsHash')).not.toBe(real.text('ranking.inputsHash'));
    expect((await whatIf(council.buyer, evaluation, null)).at('ranking')).toEqual(real.at('ranking'));
    expect(await journalLength(evaluation)).toBe(before);
  });

  it('refuses weights that are not a weight for each criterion, or do not make a hundred', async () => {
    for (const given of [weights(5000, 4000), weights(10_000, 0).slice(1), [...weights(5000, 5000), { code: 'IMPACT', weightBp: 0 }], [{ code: 'NONE', weightBp: 5000 }, { code: 'IMPACT', weightBp: 5000 }], weights(11_000, -1000)]) {
      expect((await whatIf(evaluation.council.buyer, evaluation, given)).codes).toContain('BAD_USER_INPUT');
    }
  });

  it('answers a what-if only to those who may see the ranking', async () => {
    for (const who of [evaluation.panel.evaluators[0]!, evaluation.proposals[0]!.supplier.admin, await aPerson(api), aVisitor(api)]) {
      expect((await whatIf(who, evaluation, weights(9000, 1000))).at('challenge.ranking')).toBeNull();
    }
  });

  it('has second opinions for those who ask for them', async () => {
    const query = 'query ($id: ID!, $methods: [OpinionMethod!]!) { ranking(challengeId: $id) { secondOpinions(methods: $methods) { method isSameOrder rows { rank rankHere score proposal { id } } } } }';
    const answer = (await evaluation.panel.chair.ask(query, { id: evaluation.challengeId, methods: ['PROMETHEE_II', 'TOPSIS', 'TOPSIS'] })).done();
    const [one, two] = evaluation.proposals;
    // The first is better on six tenths of the weight, though the second has more points.
    expect(answer.at('ranking.secondOpinions.0')).toEqual({
      method: 'PROMETHEE_II',
      isSameOrder: false,
      rows: [{ rank: 1, rankHere: 2, score: 0.2, proposal: { id: one!.id } }, { rank: 2, rankHere: 1, score: -0.2, proposal: { id: two!.id } }],
    });
    expect(answer.list('ranking.secondOpinions')).toHaveLength(2);
    expect((await evaluation.panel.chair.ask(query, { id: evaluation.challengeId, methods: [] })).done().at('ranking.secondOpinions')).toEqual([]);
  });

  it('can be taken away as a file by those who see it: the same figures, and no formula', async () => {
    const slug = await slugOf(evaluation);
    const csv = await file('csv', slug, evaluation.panel.chair);
    expect(csv).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8', cache: 'private, no-cache' });
    const lines = csv.bytes.toString('utf8').slice(1).split('\r\n');
    expect(lines[0]).toBe('rank,idea,label,organisation,total,points_impact,points_delivery,tied,below_minimum');
    expect(lines[1]).toMatch(/^1,Steady,Proposal [AB],.*,77\.33,40,37\.33,false,$/u);
    expect(lines[2]).toMatch(/^2,'=1\+1,Proposal [AB],.*,76,60,16,false,$/u);
    const xlsx = await file('xlsx', slug, evaluation.panel.chair);
    expect(xlsx).toMatchObject({ status: 200, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
    expect(xlsx.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
    for (const who of [undefined, await aPerson(api), evaluation.panel.evaluators[0]!]) expect((await file('csv', slug, who)).status).toBe(404);
    expect((await file('xlsx', 'nothing-like-it', evaluation.panel.chair)).status).toBe(404);
  });

  it('is open to a what-if and to files for everybody once the shortlist is issued', async () => {
    await assessAll(evaluation);
    (await decide(evaluation, [evaluation.proposals[1]!.id])).done();
    expect((await whatIf(aVisitor(api), evaluation, weights(9000, 1000))).at('ranking.rows.0.total')).toBe('94.00');
    const csv = (await file('csv', await slugOf(evaluation))).bytes.toString('utf8');
    expect(csv).toContain('Steady');
    // Who was not chosen keeps their name to themselves.
    expect(csv).not.toContain('1+1');
  });
});
