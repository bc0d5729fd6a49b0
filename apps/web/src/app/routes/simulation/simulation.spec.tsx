import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SimulationPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Challenge = NonNullable<SimulationPageQuery['challenge']>;
const idea = (id: string, title: string) => ({ id, title, label: null });
const impact = { code: 'IMPACT', title: { en: 'Impact', cy: null } };
const challenge: Challenge = { id: 'chl_1', slug: 'fix-it-once', title: { en: 'Fix it once', cy: null }, mayAskForStability: false, ranking: { rows: [{ rank: 1 }, { rank: 2 }] }, stability: null };
const PATH = '/challenges/fix-it-once/ranking/simulation';
const page = (changes: Partial<Challenge>) => ({ SimulationPage: () => ({ viewer: { person: { id: 'per_1' } }, challenge: { ...challenge, ...changes } }) });
const show = (changes: Partial<Challenge> = {}) => renderRoute(PATH, page(changes));

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
    expect(screen.getByText('Places 1 and 2 could swap: “HeatBond” came before “RoadEar” in 10% of the draws.')).toBeInTheDocument();
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

  it('says that it is of another order once a score has changed', async () => {
    await show({ stability: { ...simulated, isCurrent: false } });
    expect(screen.getByText(/These figures are of the order before/)).toBeInTheDocument();
  });

  it('sends what was chosen, and shows beside its field what is wrong', async () => {
    const userErrors = [{ code: 'SAMPLES_OUT_OF_RANGE', path: ['samples'], message: 'x' }];
    const { asked } = await renderRoute(PATH, { ...page({ mayAskForStability: true }), ComputeStability: () => ({ computeStability: { challenge: null, userErrors } }) });
    await userEvent.click(screen.getByText('Start a simulation'));
    await userEvent.click(screen.getByRole('button', { name: 'Start the simulation' }));
    expect((await screen.findAllByText(/Enter how many draws to make, from 100 to 100,000/)).length).toBeGreaterThan(1);
    expect(asked.find(({ name }) => name === 'ComputeStability')?.variables).toEqual({
      input: { challengeId: 'chl_1', weights: { kind: 'NEAR', percent: 20 }, scoreError: 0.5, shortlistSize: 2, samples: 10_000, seed: null },
    });
  });

  it('is hidden from everybody else', async () => {
    await show();
    expect(screen.getByRole('heading', { name: 'Nothing to see yet' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Start the simulation' })).toBeNull();
  });
});
