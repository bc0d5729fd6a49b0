// The worked case of the ranking (docs/methods.md) through the API: "Fix it once", three proposals, three evaluators, the scores of the seed.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { agreeAll, anEvaluation, assessAll, decide, type Evaluation, scoreAll, type Scores } from '@moothall/testing/evaluation';
import { aMember } from '@moothall/testing/organisations';
import { aKey, aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const WEIGHTS = { IMPACT: 3500, DELIVER: 2000, WLC: 2000, SOCIAL: 1500, CARBON: 1000 };
const CRITERIA = Object.entries(WEIGHTS).map(([code, weightBp]) => ({ code, weightBp, title: { en: code }, guidance: { en: 'Five is proven.' } }));
const SCORES: Scores = [
  { IMPACT: [4, 4, 4], DELIVER: [4, 4, 5], WLC: [3, 3, 3], SOCIAL: [4, 4, 4], CARBON: [3, 3, 2] },
  { IMPACT: [3, 4, 3], DELIVER: [4, 3, 4], WLC: [5, 5, 5], SOCIAL: [3, 3, 4], CARBON: [5, 5, 5] },
  { IMPACT: [3, 3, 3], DELIVER: [5, 4, 5], WLC: [3, 4, 3], SOCIAL: [5, 5, 5], CARBON: [2, 3, 2] },
];
const TITLES = ['HeatBond', 'RoadEar', 'Paid if it lasts'];

const RANKING = `complete method inputsHash
  rows { rank total tied belowMinimum { code } contributions { criterion { code } score points } proposal { id title label organisation { id } summary } }
  crossings { criterion { code } lower upper sentence }
  withoutEvaluators { evaluatorLabel changesLeader leader { id } }`;
const READ = `query ($id: ID!) { challenge(id: $id) { ranking { ${RANKING} } shortlist { reasons entries { position } } solutions { title } } }`;

const api = useApi();
const close = (id: string) => closeNow(api, id);

const theCase = (): Promise<Evaluation> => anEvaluation(api, close, { challenge: { criteria: CRITERIA }, proposals: TITLES.map((title) => ({ title })) });
const readAs = (who: Pick<Person, 'ask'>, { challengeId }: Evaluation) => who.ask(READ, { id: challengeId });

interface Row {
  readonly rank: number | null;
  readonly total: string;
  readonly tied: boolean;
  readonly contributions: readonly { criterion: { code: string }; score: number; points: string }[];
  readonly proposal: { readonly id: string; readonly title: string | null; readonly label: string };
}
const rowsSeen = async (who: Pick<Person, 'ask'>, evaluation: Evaluation) => (await readAs(who, evaluation)).done().list('challenge.ranking.rows') as Row[];
const nameOf = (evaluation: Evaluation, id: string) => TITLES[evaluation.proposals.findIndex((one) => one.id === id)];

describe('"Fix it once"', () => {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await theCase();
    await scoreAll(evaluation, SCORES);
  });

  it('has no ranking for anybody while one score is not agreed', async () => {
    const { panel, council, criteria, proposals } = evaluation;
    await agreeAll({ ...evaluation, criteria: criteria.slice(0, -1) });
    await agreeAll({ ...evaluation, criteria: criteria.slice(-1), proposals: proposals.slice(1) });
    for (const who of [panel.chair, panel.evaluators[0], council.buyer, aVisitor(api)]) expect((await readAs(who, evaluation)).at('challenge.ranking')).toBeNull();
  });

  it('shows the ranking to the inside only once all are agreed', async () => {
    await agreeAll(evaluation);
    const { council, panel, proposals, challengeId } = evaluation;
    const [auditor, buyer, key] = [await aMember(api, council, ['AUDITOR']), await aMember(api, council, ['ADMIN', 'BUYER']), await aKey(council.admin, council.id, ['evaluations:read'])];
    for (const who of [panel.chair, buyer, council.approver, auditor, key]) expect(await rowsSeen(who, evaluation)).toHaveLength(3);
    const blind = await aKey(council.admin, council.id, ['challenges:read']);
    for (const who of [...panel.evaluators, proposals[0]!.supplier.admin, await aPerson(api), aVisitor(api), blind]) {
      expect((await readAs(who, evaluation)).at('challenge')).toEqual({ ranking: null, shortlist: null, solutions: [] });
      expect((await who.ask('query ($id: ID!) { ranking(challengeId: $id) { complete } }', { id: challengeId })).done().at('ranking')).toBeNull();
    }
    // A buyer sees order and labels; who proposes stays hidden until the decision.
    const seen = await readAs(buyer, evaluation);
    expect(seen.at('challenge.ranking.rows.0.proposal')).toEqual({ id: proposals[1]!.id, title: null, summary: null, organisation: null, label: expect.stringMatching(/^Proposal [ABC]$/u) });
  });

  it('is led by RoadEar with 78.00 before HeatBond with 74.67 and Paid if it lasts with 72.67', async () => {
    const rows = await rowsSeen(evaluation.panel.chair, evaluation);
    expect(rows.map((row) => [row.rank, row.proposal.title, row.total, row.tied])).toEqual([
      [1, 'RoadEar', '78.00', false],
      [2, 'HeatBond', '74.67', false],
      [3, 'Paid if it lasts', '72.67', false],
    ]);
    expect(rows[0]?.contributions.map((part) => [part.criterion.code, part.score, part.points])).toEqual([
      ['IMPACT', 3.33, '23.33'],
      ['DELIVER', 3.67, '14.67'],
      ['WLC', 5, '20.00'],
      ['SOCIAL', 3.33, '10.00'],
      ['CARBON', 5, '10.00'],
    ]);
  });

  it('would change its leader if IMPACT > 48.0, DELIVER > 36.0, SOCIAL > 26.8, WLC < 12.7 or CARBON < 3.0', async () => {
    const answer = await readAs(evaluation.panel.chair, evaluation);
    const crossings = answer.list('challenge.ranking.crossings') as { criterion: { code: string }; lower: number | null; upper: number | null; sentence: string }[];
    expect(crossings.map(({ criterion, lower, upper }) => [criterion.code, lower, upper])).toEqual([
      ['IMPACT', null, 48],
      ['DELIVER', null, 36],
      ['WLC', 12.7, null],
      ['SOCIAL', null, 26.8],
      ['CARBON', 3, null],
    ]);
    expect(crossings[0]?.sentence).toMatch(/^Proposal [ABC] stays first while IMPACT weighs less than 48\.0%\.$/u);
  });

  it('has the same leader without any one evaluator, none of whom is named', async () => {
    const answer = await readAs(evaluation.panel.chair, evaluation);
    expect(answer.at('challenge.ranking.withoutEvaluators')).toEqual(
      [1, 2, 3].map((number) => ({ evaluatorLabel: `Evaluator ${number}`, changesLeader: false, leader: { id: evaluation.proposals[1]!.id } })),
    );
    for (const { id, name } of evaluation.panel.evaluators) expect(answer.raw).not.toMatch(new RegExp(`${id}|${name}`, 'u'));
  });

  it('is public to the last figure once the shortlist is issued', async () => {
    await assessAll(evaluation);
    const inside = (await readAs(evaluation.panel.chair, evaluation)).at('challenge.ranking') as { rows: Row[]; crossings: { sentence: string }[]; inputsHash: string };
    (await decide(evaluation, [evaluation.proposals[1]!.id])).done();
    const outside = (await readAs(aVisitor(api), evaluation)).done().at('challenge.ranking') as typeof inside;
    const figures = (ranking: typeof inside) => ({
      ...ranking,
      rows: ranking.rows.map(({ proposal, ...row }) => ({ ...row, id: proposal.id })),
      crossings: ranking.crossings.map((crossing) => ({ ...crossing, sentence: crossing.sentence.replace(/^.+ stays/u, 'It stays') })),
    });
    expect(figures(outside)).toEqual(figures(inside));
    expect(outside.rows.map((row) => row.proposal.title)).toEqual(['RoadEar', null, null]);
    const { rows } = await api.sql.query(`select details -> 'data' ->> 'inputsHash' as hash from journal_entry where chain = $1 and details ->> 'act' = 'challenge.shortlisted'`, [evaluation.challengeId]);
    expect(rows).toEqual([{ hash: outside.inputsHash }]);
  });
});

describe('agreed scores in whole numbers', () => {
  it('replace the mean, and rank by themselves', async () => {
    const evaluation = await theCase();
    await scoreAll(evaluation, SCORES);
    await agreeAll(evaluation, [
      { IMPACT: 5, DELIVER: 4, WLC: 3, SOCIAL: 4, CARBON: 3 },
      { IMPACT: 3, DELIVER: 4, WLC: 5, SOCIAL: 3, CARBON: 5 },
      { IMPACT: 3, DELIVER: 5, WLC: 3, SOCIAL: 5, CARBON: 2 },
    ]);
    const rows = await rowsSeen(evaluation.panel.chair, evaluation);
    expect(rows.map((row) => [row.rank, row.proposal.title, row.total])).toEqual([
      [1, 'HeatBond', '81.00'],
      [2, 'RoadEar', '76.00'],
      [3, 'Paid if it lasts', '72.00'],
    ]);
  });
});

describe('a tie', () => {
  it('stays a tie: equal totals share a rank, and the next is skipped', async () => {
    const evaluation = await theCase();
    const best = { IMPACT: [5, 5, 5], DELIVER: [5, 5, 5], WLC: [5, 5, 5], SOCIAL: [5, 5, 5], CARBON: [5, 5, 5] };
    // 20 points less for DELIVER, or 20 less for WLC.
    await scoreAll(evaluation, [{ ...best, DELIVER: [0, 0, 0] }, { ...best, WLC: [0, 0, 0] }, { ...best, DELIVER: [0, 0, 0], CARBON: [4, 4, 4] }]);
    await agreeAll(evaluation);
    await assessAll(evaluation);
    const rows = await rowsSeen(evaluation.panel.chair, evaluation);
    expect(rows.map((row) => `${row.rank} ${row.total} ${row.tied}`)).toEqual(['1 80.00 true', '1 80.00 true', '3 78.00 false']);
    expect(rows.slice(0, 2).map((row) => nameOf(evaluation, row.proposal.id)).toSorted()).toEqual(['HeatBond', 'RoadEar']);
    const without = (await readAs(evaluation.panel.chair, evaluation)).at('challenge.ranking.withoutEvaluators.0');
    expect(without).toMatchObject({ leader: null, changesLeader: false });
    expect((await decide(evaluation, [evaluation.proposals[1]!.id])).userErrors('issueShortlist')).toEqual([]);
  });
});

describe('a published minimum', () => {
  it('missed keeps a proposal in the list, below all others and without a rank, however many points it has', async () => {
    const criteria = CRITERIA.map((one) => (one.code === 'CARBON' ? { ...one, minimumScore: 3 } : one));
    const evaluation = await anEvaluation(api, close, { challenge: { criteria }, proposals: TITLES.map((title) => ({ title })) });
    const best = { IMPACT: [5, 5, 5], DELIVER: [5, 5, 5], WLC: [5, 5, 5], SOCIAL: [5, 5, 5] };
    await scoreAll(evaluation, [{ ...best, CARBON: [3, 3, 2] }, {}, { CARBON: [4, 3, 3] }]);
    await agreeAll(evaluation);
    await assessAll(evaluation);
    const answer = await readAs(evaluation.panel.chair, evaluation);
    expect(answer.list('challenge.ranking.rows').map((row) => row as Row & { belowMinimum: object[] }).map((row) => [row.rank, row.proposal.title, row.belowMinimum])).toEqual([
      [1, 'Paid if it lasts', []],
      [2, 'RoadEar', []],
      [null, 'HeatBond', [{ code: 'CARBON' }]],
    ]);
    const refused = await decide(evaluation, [evaluation.proposals[0]!.id], { overrideReason: 'We like it best all the same.' });
    expect(refused.at('proposeShortlist.userErrors')).toMatchObject([{ code: 'BELOW_MINIMUM', path: ['proposals', evaluation.proposals[0]!.id] }]);
  });
});

describe('reading a challenge with its ranking', () => {
  it('costs as many statements for twelve proposals as for three', async () => {
    const [few, many] = [await anEvaluation(api, close, { proposals: Array(3).fill({}) }), await anEvaluation(api, close, { proposals: Array(12).fill({}) })];
    for (const evaluation of [few, many]) {
      await scoreAll(evaluation);
      await agreeAll(evaluation);
      await assessAll(evaluation);
    }
    const counts: number[][] = [];
    for (const evaluation of [few, many]) {
      const inside = await countStatements(() => rowsSeen(evaluation.panel.chair, evaluation));
      (await decide(evaluation, [evaluation.proposals[0]!.id])).done();
      const outside = await countStatements(() => rowsSeen(aVisitor(api), evaluation));
      expect([inside.result.length, outside.result.length]).toEqual([evaluation.proposals.length, evaluation.proposals.length]);
      counts.push([inside.statements.length, outside.statements.length]);
    }
    expect(counts[1]).toEqual(counts[0]);
  }, 60_000);
});
