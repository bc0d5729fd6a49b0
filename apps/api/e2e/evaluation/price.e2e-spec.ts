// How ties are broken and how price counts: published with the criteria, frozen with them, and applied to the ranking.
import { describe, expect, it } from '@jest/globals';
import { aDraft, step } from '@moothall/testing/challenges';
import { agreeAll, anEvaluation, evaluationStep, scoreAll, type Evaluation } from '@moothall/testing/evaluation';
import { theCouncil } from '@moothall/testing/organisations';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);
const criteria = (...weights: [string, number][]) => weights.map(([code, weightBp]) => ({ code, weightBp, title: { en: code }, guidance: { en: 'Five is proven.' } }));
const RULES = 'orderRules { en cy } tieBreak priceRule { method criterionCode benchmark { amount } minimumPoints warning }';
const rowsOf = async ({ panel, challengeId, proposals }: Evaluation) => {
  const answer = (await panel.chair.ask(`query ($id: ID!) { challenge(id: $id) { ${RULES} ranking { rows { rank total tied unrankedBecause pricePerPoint { amount } proposal { id } } } } }`, { id: challengeId })).done();
  const rows = answer.list('challenge.ranking.rows') as { rank: number | null; total: string; tied: boolean; proposal: { id: string } }[];
  return { rules: answer.at('challenge'), rows: rows.map(({ rank, total, tied, proposal }) => [proposals.findIndex(({ id }) => id === proposal.id), rank, total, tied]) };
};

describe('a challenge', () => {
  it('says how ties are broken and how price counts, and is not opened with what makes no sense', async () => {
    const council = await theCouncil(api);
    const draft = await aDraft(council, { criteria: criteria(['QUALITY', 6000], ['PRICE', 4000]), tieBreak: ['QUALITY'], priceRule: { method: 'BENCHMARK', criterionCode: 'PRICE', benchmark: '7500' } });
    const read = async () => (await council.buyer.ask(`query ($id: ID!) { challenge(id: $id) { version ${RULES} sections { section missing { path message } } } }`, { id: draft.id })).done();
    const first = await read();
    expect(first.at('challenge.orderRules')).toEqual([
      { en: 'The points for PRICE are worked out, not scored: £7,500 or less earns all of them, and twice as much earns half.', cy: expect.stringContaining('£7,500') },
      { en: expect.stringContaining('looking at QUALITY in this order'), cy: expect.stringContaining('QUALITY') },
    ]);
    expect(first.at('challenge')).toMatchObject({ tieBreak: ['QUALITY'], priceRule: { method: 'BENCHMARK', criterionCode: 'PRICE', benchmark: { amount: '7500.00' }, warning: null } });
    const change = (version: number, content: object) => step(council.buyer, 'updateChallenge', { ...draft, version }, { content });
    (await change(first.whole('challenge.version'), { tieBreak: ['NONE'], priceRule: { method: 'LOWEST', criterionCode: 'NONE' } })).done();
    const second = await read();
    expect(second.at('challenge.priceRule')).toMatchObject({ method: 'LOWEST', warning: expect.stringContaining('drops out') });
    expect(JSON.stringify(second.at('challenge.sections'))).toContain('Break ties by criteria');
    expect(JSON.stringify(second.at('challenge.sections'))).toContain('Choose which criterion is the price.');
    // What is left out stays; null clears.
    (await change(second.whole('challenge.version'), { tieBreak: null, priceRule: null })).done();
    expect((await read()).at('challenge')).toMatchObject({ tieBreak: [], priceRule: null, orderRules: [] });
  });
});

describe('a ranking', () => {
  it('breaks a tie by the published list, and leaves it where none was published', async () => {
    const wish = { challenge: { criteria: criteria(['IMPACT', 5000], ['DELIVERY', 5000]), tieBreak: ['DELIVERY'] }, proposals: [{ title: 'One' }, { title: 'Two' }] };
    const evaluation = await anEvaluation(api, close, wish);
    await scoreAll(evaluation, [{ IMPACT: [5, 5, 5], DELIVERY: [3, 3, 3] }, { IMPACT: [3, 3, 3], DELIVERY: [5, 5, 5] }]);
    await agreeAll(evaluation);
    expect((await rowsOf(evaluation)).rows).toEqual([[1, 1, '80.00', false], [0, 2, '80.00', false]]);
  });

  it('gives a price its points by the published benchmark, and asks nobody to score it', async () => {
    const challenge = { criteria: criteria(['QUALITY', 6000], ['PRICE', 4000]), priceRule: { method: 'BENCHMARK', criterionCode: 'PRICE', benchmark: '7500' } };
    const proposals = [['One', '15000'], ['Two', '9000']].map(([title, price]) => ({ title, price, priceModel: 'FIXED' }));
    const evaluation = await anEvaluation(api, close, { challenge, proposals });
    const sheet = (await evaluation.panel.evaluators[0]!.ask('query ($id: ID!) { challenge(id: $id) { scoresheet { items { cells { criterion { code } } } } } }', { id: evaluation.challengeId })).done();
    expect(sheet.at('challenge.scoresheet.items.0.cells')).toEqual([{ criterion: { code: 'QUALITY' } }]);
    const priced = { proposalId: evaluation.proposals[0]!.id, criterionCode: 'PRICE', value: 5, reason: 'It is cheap enough for us.' };
    expect((await evaluationStep(evaluation.panel.evaluators[0]!, 'scoreProposal', priced)).userErrors('scoreProposal')).toEqual(['UNKNOWN_CRITERION']);
    const quality = { ...evaluation, criteria: ['QUALITY'] };
    await scoreAll(quality, [{ QUALITY: [5, 5, 5] }, { QUALITY: [4, 4, 4] }]);
    await agreeAll(quality);
    // 60 and half of 40; 48 and five sixths of 40.
    expect((await rowsOf(evaluation)).rows).toEqual([[1, 1, '81.33', false], [0, 2, '80.00', false]]);
  });

  it('can go by the price of each point among those with enough points', async () => {
    const challenge = { criteria: criteria(['QUALITY', 10_000]), priceRule: { method: 'PER_POINT', minimumPoints: 60 } };
    const proposals = [['One', '15000'], ['Two', '9000'], ['Three', '100']].map(([title, price]) => ({ title, price, priceModel: 'FIXED' }));
    const evaluation = await anEvaluation(api, close, { challenge, proposals });
    await scoreAll(evaluation, [{ QUALITY: [5, 5, 5] }, { QUALITY: [4, 4, 4] }, { QUALITY: [1, 1, 1] }]);
    await agreeAll(evaluation);
    expect(((await rowsOf(evaluation)).rules as { ranking: { rows: unknown[] } }).ranking.rows).toMatchObject([
      { unrankedBecause: null, pricePerPoint: { amount: '112.50' } },
      { unrankedBecause: null, pricePerPoint: { amount: '150.00' } },
      { unrankedBecause: 'BELOW_QUALITY', pricePerPoint: null },
    ]);
    expect(await rowsOf(evaluation)).toMatchObject({ rules: { priceRule: { method: 'PER_POINT', minimumPoints: 60 } }, rows: [[1, 1, '80.00', false], [0, 2, '100.00', false], [2, null, '20.00', false]] });
  });
});
