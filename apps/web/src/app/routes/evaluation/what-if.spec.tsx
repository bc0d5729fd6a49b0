import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { WhatIfPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Challenge = NonNullable<WhatIfPageQuery['challenge']>;
const idea = (id: string, title: string) => ({ id, title, label: null });
const published: Challenge = {
  id: 'chl_1',
  slug: 'fix-it-once',
  title: { en: 'Fix it once', cy: null },
  criteria: [{ code: 'IMPACT', title: { en: 'Impact', cy: null }, weightBp: 10_000 }],
  ranking: {
    rows: [
      { rank: 1, total: '78.00', tied: false, proposal: idea('p1', 'RoadEar') },
      { rank: 2, total: '74.67', tied: false, proposal: idea('p2', 'HeatBond') },
    ],
    secondOpinions: [],
  },
};
const show = (changes: Partial<Challenge> = {}) => renderRoute('/challenges/fix-it-once/ranking/what-if', { WhatIfPage: () => ({ challenge: { ...published, ...changes } }) });

describe('what if the criteria weighed differently', () => {
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
    await renderRoute('/challenges/fix-it-once/ranking/what-if?weight-IMPACT=90', { WhatIfPage: (variables: unknown) => { asked.push(variables); return { challenge: published }; } });
    expect(asked).toMatchObject([{ weights: null, isWhatIf: false }]);
    expect(screen.getAllByText('Change the weights so that they add up to 100. Now they add up to 90.').length).toBeGreaterThan(1);
  });

  it('shows other methods to those who ask for them', async () => {
    const opinion = { method: 'TOPSIS' as const, isSameOrder: false, rows: [{ rank: 1, rankHere: 2, score: 0.61234, proposal: idea('p2', 'HeatBond') }] };
    await show({ ranking: { ...published.ranking!, secondOpinions: [opinion] } });
    expect(screen.getByText(/Another order than the ranking/)).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'HeatBond 1 0.612 2' })).toBeInTheDocument();
  });

  it('asks nothing of an order that is not published', async () => {
    await show({ ranking: null });
    expect(screen.queryByRole('button', { name: 'See what would happen' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Not published yet' })).toBeInTheDocument();
  });
});
