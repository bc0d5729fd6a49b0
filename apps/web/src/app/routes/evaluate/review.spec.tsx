import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import { item, sheet, worklist } from '../../../../test/sample-scoring.ts';

describe('the review before sending', () => {
  it('heads its columns with the criteria, shows zeros and links to what is missing', async () => {
    await renderRoute('/evaluate/fix/review', { ScoringWorklist: () => worklist(sheet([item('A', 0, null)])) });
    expect(screen.getByRole('columnheader', { name: 'Effect (60)' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: '0 below the least score of 2' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Missing' })).toHaveAttribute('href', '/evaluate/fix/prp_A#COST');
    expect(screen.getByText('1 score is missing. Follow its link in the table.')).toBeInTheDocument();
  });

  it('names the idea and the criterion of every score that is missing', async () => {
    const userErrors = [{ code: 'SCORE_MISSING', path: ['scores', 'prp_A', 'COST'], message: 'Score COST for this proposal.' }];
    await renderRoute('/evaluate/fix/review', {
      ScoringWorklist: () => worklist(sheet([item('A', 3, null)])),
      SendScores: () => ({ sendScores: { scoresheet: null, userErrors } }),
    });
    await userEvent.click(screen.getByRole('button', { name: 'Send my scores' }));
    expect(await screen.findByRole('link', { name: 'Proposal A: score “Cost”' })).toHaveAttribute('href', '#scores-prp_A-COST');
  });

  it('sends once, with a key, and then says that nothing can change', async () => {
    let isSent = false;
    const { asked, router } = await renderRoute('/evaluate/fix/review', {
      ScoringWorklist: () => worklist(sheet([item('A', 3, 4)], isSent ? { status: 'SENT', sentAt: '2026-05-12T09:05:00Z' } : {})),
      SendScores: () => {
        isSent = true;
        return { sendScores: { scoresheet: { id: 'pnl_1', status: 'SENT', sentAt: null }, userErrors: [] } };
      },
    });
    await userEvent.dblClick(screen.getByRole('button', { name: 'Send my scores' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/evaluate/fix'));
    const sent = asked.filter(({ name }) => name === 'SendScores');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(await screen.findByText(/They can no longer change/)).toBeInTheDocument();
  });

  it('sends the sample first, and not everything', async () => {
    const page = worklist(sheet([item('A', 3, 4)]));
    const calibration = { state: 'SCORING' as const, size: 1, waitingFor: 3, hasSent: false };
    const { asked } = await renderRoute('/evaluate/fix/review', {
      ScoringWorklist: () => ({ ...page, challenge: page.challenge && { ...page.challenge, calibration } }),
      SendSample: () => ({ sendSample: { scoresheet: { id: 'pnl_1' }, userErrors: [] } }),
    });
    expect(screen.queryByRole('button', { name: 'Send my scores' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send the sample' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'SendSample')?.variables).toEqual({ input: { challengeId: 'chl_1' } }));
  });

  it('is refused to somebody who is not on the panel', async () => {
    await renderRoute('/evaluate/fix/review', { ScoringWorklist: () => worklist(null) });
    expect(screen.queryByRole('button', { name: 'Send my scores' })).not.toBeInTheDocument();
  });

  it('is in Welsh under /cy', async () => {
    await renderRoute('/evaluate/fix/review', { ScoringWorklist: () => worklist(sheet([item('A', 3, 4)])) }, 'cy');
    expect(screen.getByRole('button', { name: 'Anfon fy sgoriau' })).toBeInTheDocument();
  });
});
