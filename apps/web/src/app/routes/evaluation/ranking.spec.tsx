import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { RankingPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Challenge = NonNullable<RankingPageQuery['challenge']>;

const idea = (id: string, title: string) => ({ id, title, label: null, organisation: null });
const impact = { code: 'IMPACT', title: { en: 'Impact', cy: null } };

const published: Challenge = {
  id: 'chl_1',
  slug: 'fix-it-once',
  title: { en: 'Fix it once', cy: null },
  stage: 'SHORTLISTED',
  scaleMax: 5,
  mayAskForStability: false,
  panelStatistics: null,
  stability: null,
  criteria: [{ ...impact, weightBp: 10_000 }],
  ranking: {
    complete: true,
    method: 'weighted sum',
    inputsHash: 'abc',
    rows: [
      { rank: 1, total: '78.00', tied: false, proposal: idea('p1', 'RoadEar'), contributions: [{ score: 3.9, points: '78.00', criterion: { code: 'IMPACT' } }], belowMinimum: [] },
      { rank: 2, total: '74.67', tied: false, proposal: idea('p2', 'HeatBond'), contributions: [{ score: 3.7, points: '74.67', criterion: { code: 'IMPACT' } }], belowMinimum: [impact] },
    ],
    crossings: [{ lower: null, upper: 48, staysFrom: null, staysTo: 48, criterion: impact }],
    secondOpinions: [],
    withoutEvaluators: [{ evaluatorLabel: 'Scorer 1', changesLeader: false, leader: { id: 'p1', title: 'RoadEar', label: null } }],
  },
  shortlist: {
    id: 'shl_1',
    reasons: 'Both do different things.',
    overrideReason: 'The council owns the machines.',
    decidedAt: '2026-11-13T17:00:00.000Z',
    decidedBy: { id: 'per_1', name: { en: 'Westmoor County Council', cy: null } },
    entries: [
      { position: 1, computedRank: 2, overridden: true, proposal: idea('p2', 'HeatBond'), solution: { id: 'sol_2', slug: 'heatbond' } },
    ],
  },
};

const show = (changes: Partial<Challenge> = {}) =>
  renderRoute('/challenges/fix-it-once/ranking', { RankingPage: () => ({ challenge: { ...published, ...changes } }) });

describe('the published ranking', () => {
  it('shows the order by points with the totals as the server computed them', async () => {
    await show();
    expect(screen.getByText('78.00', { selector: '.app-intervals__score' })).toBeInTheDocument();
    expect(screen.getByText('“RoadEar” has the most points: 78.00 of 100.')).toBeInTheDocument();
  });

  it('says in words that an idea is below a least score', async () => {
    await show();
    expect(screen.getByText('Below the least score for Impact')).toBeInTheDocument();
  });

  it('shows an override with its reason and the computed place beside it', async () => {
    await show();
    expect(screen.getByText('This shortlist differs from the order by points.')).toBeInTheDocument();
    expect(screen.getByText(/The council owns the machines/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: '1 HeatBond 2 Moved, see the reason' })).toBeInTheDocument();
  });

  it('tells what would change the winner', async () => {
    await show();
    expect(screen.getByText(/“RoadEar” stays first$/)).toBeInTheDocument();
    expect(screen.getByText('while “Impact” weighs less than 48.0%')).toBeInTheDocument();
    expect(screen.getByText(/The same idea wins when any one scorer is left out/)).toBeInTheDocument();
  });

  it('asks about other weights without sending anything, and says that the answer is not the ranking', async () => {
    await show({ whatIf: { rows: [{ rank: 1, total: '90.00', tied: false, proposal: idea('p2', 'HeatBond') }, { rank: 2, total: '70.00', tied: false, proposal: idea('p1', 'RoadEar') }] } });
    const form = screen.getByRole('button', { name: 'See what would happen' }).closest('form');
    expect(form).toHaveAttribute('method', 'get');
    expect(screen.getByText('This is a what-if, not the ranking.')).toBeInTheDocument();
    expect(screen.getByText(/“HeatBond” would come first instead of “RoadEar”/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'HeatBond 1 90.00 2 74.67' })).toBeInTheDocument();
  });

  it('says beside the weights that they do not add up, and asks nothing', async () => {
    const asked: unknown[] = [];
    await renderRoute('/challenges/fix-it-once/ranking?weight-IMPACT=90', { RankingPage: (variables: unknown) => { asked.push(variables); return { challenge: published }; } });
    expect(asked).toMatchObject([{ weights: null, isWhatIf: false }]);
    expect(screen.getAllByText('Change the weights so that they add up to 100. Now they add up to 90.').length).toBeGreaterThan(1);
  });

  it('shows other methods to those who ask for them', async () => {
    const opinion = { method: 'TOPSIS' as const, isSameOrder: false, rows: [{ rank: 1, rankHere: 2, score: 0.61234, proposal: idea('p2', 'HeatBond') }] };
    await show({ ranking: { ...published.ranking!, secondOpinions: [opinion] } });
    expect(screen.getByText(/Another order than the ranking/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'HeatBond 1 0.612 2' })).toBeInTheDocument();
  });

  it('shows nothing before it is published', async () => {
    await show({ ranking: null, shortlist: null });
    expect(screen.getByRole('heading', { name: 'Not published yet' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'See what would happen' })).toBeNull();
  });
});

const half = { value: 0.5, error: 0.005 };
const simulated: NonNullable<Challenge['stability']> = {
  id: 'stb_1', state: 'DONE', progress: { done: 10_000, of: 10_000 }, weights: 'NEAR', percent: 20, scoreError: 0.5, samples: 10_000, seed: 7, shortlistSize: 1,
  method: 'smaa-2', inputsHash: 'abc', resultHash: 'def', isCurrent: true, endedAt: '2026-11-13T17:00:00.000Z',
  rows: [
    { proposal: idea('p1', 'RoadEar'), first: { value: 0.9, error: 0.003 }, shortlisted: { value: 0.9, error: 0.003 }, overtakes: null, meanRank: { value: 1.1, error: 0.003 }, bestRank: 1, worstRank: 2, usuallyFrom: 1, usuallyTo: 2, centralWeights: [{ criterion: impact, weight: half }] },
    { proposal: idea('p2', 'HeatBond'), first: { value: 0.1, error: 0.003 }, shortlisted: { value: 0.1, error: 0.003 }, overtakes: { value: 0.1, error: 0.003 }, meanRank: { value: 1.9, error: 0.003 }, bestRank: 1, worstRank: 2, usuallyFrom: 1, usuallyTo: 2, centralWeights: [] },
  ],
};

describe('the simulation of how sure the order is', () => {
  it('says in words how often the first is first, and whose order could swap', async () => {
    await show({ stability: simulated });
    expect(screen.getByText('“RoadEar” came first in 90% of 10,000 draws.')).toBeInTheDocument();
    expect(screen.getByText('The order of 1 and 2 could swap: “HeatBond” came before “RoadEar” in 10% of the draws.')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'RoadEar 90.0% ± 0.3 90.0% ± 0.3 1.10 ± 0.00 1–2 1 2' })).toBeInTheDocument();
  });

  it('shows how far it is, and lets only those cancel it who may ask for it', async () => {
    const running = { ...simulated, state: 'WAITING' as const, progress: { done: 2_500, of: 10_000 }, rows: [] };
    await show({ stability: running, mayAskForStability: true });
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '2500');
    expect(screen.getByText(/2,500 of 10,000 draws/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Cancel the simulation' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start the simulation' })).toBeNull();
  });

  it('is offered to those who may ask for it, and hidden from everybody else', async () => {
    await show({ mayAskForStability: true });
    expect(screen.getByText('Start a simulation')).toBeInTheDocument();
  });

  it('is not mentioned to the public', async () => {
    await show();
    expect(screen.queryByText('What if weights or scores were a little different?')).toBeNull();
  });

  it('says that it is of another order once a score has changed', async () => {
    await show({ stability: { ...simulated, isCurrent: false } });
    expect(screen.getByText(/These figures are of the order before/)).toBeInTheDocument();
  });
});
