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
      { rank: 1, total: '78.00', tied: false, unrankedBecause: null, pricePerPoint: null, proposal: idea('p1', 'RoadEar'), contributions: [{ score: 3.9, points: '78.00', criterion: { code: 'IMPACT' } }], belowMinimum: [] },
      { rank: 2, total: '74.67', tied: false, unrankedBecause: null, pricePerPoint: null, proposal: idea('p2', 'HeatBond'), contributions: [{ score: 3.7, points: '74.67', criterion: { code: 'IMPACT' } }], belowMinimum: [impact] },
    ],
    crossings: [{ lower: null, upper: 48, staysFrom: null, staysTo: 48, criterion: impact }],
    withoutEvaluators: [{ evaluatorLabel: 'Scorer 1', changesLeader: false, leader: { id: 'p1', title: 'RoadEar', label: null } }],
  },
  formerShortlists: [],
  shortlist: {
    id: 'shl_1',
    reasons: 'Both do different things.',
    state: 'ISSUED',
    overrideCode: 'OTHER',
    replaceReason: null,
    supersededAt: null,
    reserves: [],
    votes: [],
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
    expect(screen.getByRole('row', { name: '1 HeatBond 2 Yes, see the reason' })).toBeInTheDocument();
  });

  it('tells what would change the winner', async () => {
    await show();
    expect(screen.getByText(/“RoadEar” stays first:$/)).toBeInTheDocument();
    expect(screen.getByText('while “Impact” weighs less than 48.0%')).toBeInTheDocument();
    expect(screen.getByText(/The same idea wins when any one scorer is left out/)).toBeInTheDocument();
  });

  it('shows nothing before it is published', async () => {
    await show({ ranking: null, shortlist: null });
    expect(screen.getByRole('heading', { name: 'Not published yet' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'What if the criteria weighed differently?' })).toBeNull();
  });
});

describe('a simulation of the ranking', () => {
  const row = (id: string, overtakes: number | null) => ({ proposal: { id }, first: { value: 0.9 }, overtakes: overtakes === null ? null : { value: overtakes }, meanRank: { value: 1.5 }, usuallyFrom: 1, usuallyTo: 2 });
  const simulated = { state: 'DONE' as const, isCurrent: true, rows: [row('p1', null), row('p2', 0.3)] };

  it('says whose order could swap, and where each idea came, to those who may see it', async () => {
    await show({ stability: simulated });
    expect(screen.getByText('In the simulation, places 1 and 2 could swap.')).toBeInTheDocument();
    expect(screen.getByText('Place 1 to 2 in 9 of 10 draws; first in 90%')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'What if weights or scores were a little different?' })).toHaveAttribute('href', '/challenges/fix-it-once/ranking/simulation');
  });

  it('says nothing of an order that no longer holds', async () => {
    await show({ stability: { ...simulated, isCurrent: false } });
    expect(screen.queryByText(/could swap/)).toBeNull();
    expect(screen.queryByText(/in 9 of 10 draws/)).toBeNull();
  });

  it('is not mentioned to the public', async () => {
    await show();
    expect(screen.queryByText('What if weights or scores were a little different?')).toBeNull();
  });
});
