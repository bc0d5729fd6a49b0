import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderRoute } from '../../../../test/render-route.tsx';
import { moderationCell, moderationPage, scorePage, sheet } from '../../../../test/sample-scoring.ts';

const agreed = (value: number, at: string) => ({ value, isMean: false, reason: `So ${value}`, at, by: { id: 'per_chair', name: 'Asha Shah' } });
const done = { agreeScore: { challenge: { id: 'chl_1' }, userErrors: [] } };

describe('agreeing the scores', () => {
  it('begins with the largest difference that is not agreed', async () => {
    const cells = [moderationCell('A', [0, 5, 4], { agreed: agreed(4, '2026-05-12T09:00:00Z') }), moderationCell('B', [1, 4, 4]), moderationCell('C', [3, 3, 3])];
    await renderRoute('/challenges/fix/moderation', { ModerationPage: () => moderationPage(cells) });
    expect(screen.getByRole('heading', { name: 'Proposal B: Effect' })).toBeInTheDocument();
    expect(screen.getByText('1 of 3 scores agreed.').parentElement).toHaveTextContent('1 of 3 scores agreed. 2 of 3 differ by 2 or more; 1 of these are still open.');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[3]?.textContent)).toEqual(['5', '3', '0']);
    expect(rows[1]).toHaveTextContent('Ann 1, Bo 4, Cy 4');
  });

  it('agrees nothing without a score and a reason', async () => {
    const { asked } = await renderRoute('/challenges/fix/moderation', { ModerationPage: () => moderationPage([moderationCell('A', [1, 4, 4])]) });
    await userEvent.click(screen.getByRole('button', { name: 'Agree and next' }));
    expect(await screen.findByRole('link', { name: 'Choose the score that the panel agreed on' })).toHaveAttribute('href', '#value');
    expect(screen.getByRole('link', { name: /^Say what in the idea decided it/ })).toHaveAttribute('href', '#reason');
    expect(asked.some(({ name }) => name === 'AgreeScore')).toBe(false);
  });

  it('can let the exact mean stand', async () => {
    const { asked } = await renderRoute('/challenges/fix/moderation', { ModerationPage: () => moderationPage([moderationCell('A', [1, 4, 4])]), AgreeScore: () => done });
    await userEvent.click(screen.getByRole('radio', { name: 'The mean, 3' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'We could not come nearer than that');
    await userEvent.click(screen.getByRole('button', { name: 'Agree and next' }));
    await waitFor(() => expect(asked.some(({ name }) => name === 'AgreeScore')).toBe(true));
    const input = { proposalId: 'prp_A', criterionCode: 'IMPACT', value: null, reason: 'We could not come nearer than that', version: 0 };
    expect(asked.find(({ name }) => name === 'AgreeScore')?.variables).toEqual({ input });
  });

  it('keeps who agreed what and when, from which score to which', async () => {
    const history = [agreed(4, '2026-05-12T10:00:00Z'), agreed(2, '2026-05-12T09:00:00Z')];
    const opened = { kind: 'REOPENED' as const, value: null, reason: 'One of us had read the old version', at: '2026-05-12T09:30:00Z', by: { id: 'per_chair', name: 'Asha Shah' } };
    const steps = [...history.map((one) => ({ ...one, kind: 'AGREED' as const })), opened];
    await renderRoute('/challenges/fix/moderation?cell=prp_A.IMPACT', {
      ModerationPage: () => moderationPage([moderationCell('A', [1, 4, 4], { agreed: history[0] ?? null, history, state: 'AGREED', version: 3, steps })]),
    });
    await userEvent.click(screen.getByText('Who agreed what, and when'));
    const rows = within(screen.getByRole('region', { name: 'Table of changes' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').map((cell) => cell.textContent).slice(1, 5))).toEqual([
      ['Asha Shah', '–', '2', 'agreed'],
      ['Asha Shah', '2', '–', 'opened again'],
      ['Asha Shah', '2', '4', 'agreed'],
    ]);
  });

  it('opens an agreed score again, and hands on one that cannot be agreed, with a reason', async () => {
    const cells = [moderationCell('A', [1, 4, 4], { agreed: agreed(4, '2026-05-12T09:00:00Z'), state: 'AGREED', version: 1 }), moderationCell('B', [3, 3, 3])];
    const step = (verb: string) => () => ({ [verb]: { challenge: null, userErrors: [{ code: 'REASON_MISSING', path: ['reason'], message: 'Say why.' }] } });
    const { asked } = await renderRoute('/challenges/fix/moderation?cell=prp_A.IMPACT', { ModerationPage: () => moderationPage(cells), ReopenScore: step('reopenScore') });
    await userEvent.click(screen.getByText('Open this score again'));
    await userEvent.type(screen.getByRole('textbox', { name: 'Why?' }), 'Too soon');
    await userEvent.click(screen.getByRole('button', { name: 'Open it again' }));
    expect(await screen.findByRole('link', { name: 'Say why.' })).toHaveAttribute('href', '#step-reason');
    expect(asked.find(({ name }) => name === 'ReopenScore')?.variables).toEqual({ input: { proposalId: 'prp_A', criterionCode: 'IMPACT', version: 1, reason: 'Too soon' } });
  });

  it('lets an approver settle what was handed on, and nothing else', async () => {
    const steps = [{ kind: 'ESCALATED' as const, value: null, reason: 'We read the trial otherwise', at: '2026-05-12T09:30:00Z', by: { id: 'per_chair', name: 'Asha Shah' } }];
    const page = moderationPage([moderationCell('A', [1, 4, 4], { state: 'ESCALATED', version: 1, steps })]);
    const { asked } = await renderRoute('/challenges/fix/moderation', {
      ModerationPage: () => ({ ...page, challenge: page.challenge && { ...page.challenge, viewerCan: ['SETTLE_SCORES'] } }),
      CriterionIdeas: () => ({ challenge: { id: 'chl_1', indicators: [], criteria: [], scoresheet: null }, nodes: [scorePage(sheet([])).proposal && { ...scorePage(sheet([])).proposal, id: 'prp_A' }] }),
      SettleScore: () => ({ settleScore: { challenge: { id: 'chl_1' }, userErrors: [] } }),
    });
    expect(screen.getByText(/We read the trial otherwise/, { selector: '.govuk-inset-text' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Agree and next' })).not.toBeInTheDocument();
    expect(screen.getByText('It mends holes.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: '3' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'The trial was half as long');
    await userEvent.click(screen.getByRole('checkbox', { name: /^I have no interest/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Settle this score' }));
    await waitFor(() => expect(asked.some(({ name }) => name === 'SettleScore')).toBe(true));
    const input = { proposalId: 'prp_A', criterionCode: 'IMPACT', version: 1, reason: 'The trial was half as long', value: 3, hasNoInterest: true };
    expect(asked.find(({ name }) => name === 'SettleScore')?.variables).toEqual({ input });
  });

  it('says for whom the panel waits', async () => {
    await renderRoute('/challenges/fix/moderation', { ModerationPage: () => moderationPage([], [{ id: 'per_1', name: 'Cy Drew' }]) });
    expect(screen.getByText(/Waiting for 1 person/)).toHaveTextContent('Cy Drew');
    expect(screen.queryByRole('button', { name: 'Agree and next' })).not.toBeInTheDocument();
  });

  it('only shows to those who do not chair', async () => {
    const page = moderationPage([moderationCell('A', [1, 4, 4])]);
    await renderRoute('/challenges/fix/moderation', { ModerationPage: () => ({ ...page, challenge: page.challenge && { ...page.challenge, viewerCan: [] } }) });
    expect(screen.queryByRole('button', { name: 'Agree and next' })).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Read Proposal A/ })).toBeInTheDocument();
  });
});
