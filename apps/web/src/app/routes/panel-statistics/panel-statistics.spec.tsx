import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { PanelStatisticsPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

type Challenge = NonNullable<PanelStatisticsPageQuery['challenge']>;
const impact = { code: 'IMPACT', title: { en: 'Impact', cy: null } };
const social = { code: 'SOCIAL', title: { en: 'Social value', cy: null } };
const challenge: Challenge = {
  id: 'chl_1', slug: 'fix-it-once', scaleMax: 5, title: { en: 'Fix it once', cy: null },
  panelStatistics: {
    severities: [{ severity: 0.5, proposals: 3, evaluator: { id: 'per_1', name: 'Ada' } }, { severity: -0.1, proposals: 3, evaluator: { id: 'per_2', name: 'Bob' } }],
    criteria: [
      { criterion: impact, alpha: 0.9, kendallW: 1, iccSingle: 0.8, iccMean: 0.9, widestRange: 2, suggestModeration: true, apartOn: [{ id: 'p1', title: null, label: 'Proposal A' }] },
      { criterion: social, alpha: 0.5, kendallW: null, iccSingle: null, iccMean: null, widestRange: 1, suggestModeration: true, apartOn: [] },
    ],
  },
};
const show = (panelStatistics: Challenge['panelStatistics']) =>
  renderRoute('/challenges/fix-it-once/panel-statistics', { PanelStatisticsPage: () => ({ viewer: { person: { id: 'per_9' } }, challenge: { ...challenge, panelStatistics } }) });

describe('how the panel scored', () => {
  it('is told in words, as prompts to talk', async () => {
    await show(challenge.panelStatistics);
    expect(screen.getByText('Impact: scores are two points apart or more on “Proposal A”.')).toBeInTheDocument();
    expect(screen.getByText('Social value: the scorers do not agree enough to rely on.')).toBeInTheDocument();
    expect(screen.getByText('Ada scores 0.50 lower than the others on the same ideas (on 3 ideas).')).toBeInTheDocument();
    expect(screen.getByText('Bob scores much like the others (on 3 ideas).')).toBeInTheDocument();
  });

  it('has the figures behind the words in a table, with a dash where there is none', async () => {
    await show(challenge.panelStatistics);
    expect(screen.getByRole('row', { name: 'Impact agree well much the same order 0.90 1.00 0.80 0.90 2' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /^Social value .* 0\.50 – – – 1$/ })).toBeInTheDocument();
  });

  it('says so when scorers cannot be compared', async () => {
    await show({ severities: null, criteria: [] });
    expect(screen.getByText(/The scorers cannot be compared/)).toBeInTheDocument();
    expect(screen.getByText(/Nowhere in particular/)).toBeInTheDocument();
  });

  it('is for the chair alone', async () => {
    await show(null);
    expect(screen.getByRole('heading', { name: 'Nothing to see yet' })).toBeInTheDocument();
  });
});
