import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InsightPageQuery } from '../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../test/render-route.tsx';

const invitation = (id: string, isOpen: boolean) => ({ id, source: 'WORKFORCE' as const, createdAt: '2026-11-01T10:00:00Z', expiresAt: '2026-12-01T10:00:00Z', answersLeft: 12, isOpen });
const page: InsightPageQuery = {
  viewer: { person: { id: 'per_1' } },
  problemInsight: {
    problemId: 'prb_1',
    title: { en: 'Potholes come back', cy: null },
    answers: [
      { source: 'WORKFORCE', n: 14, mean: { value: 2.36, low: 2, high: 2.7 } },
      { source: 'SUPPLY_CHAIN', n: null, mean: null },
    ],
    quotations: { totalCount: 1, nodes: [{ source: 'WORKFORCE', works: null, fallsShort: null, why: 'The base is wet.', language: 'EN' }] },
  },
  insightInvitations: [invitation('inq_1', true), invitation('inq_2', false)],
};
const show = (answers = {}) => renderRoute('/work/insight?problem=prb_1', { InsightPage: () => page, ...answers });

describe('asking those who work with a problem', () => {
  it('makes a link in both languages, and says that it is shown once', async () => {
    const { asked } = await show({ InviteInsight: () => ({ inviteInsight: { token: 'secret', userErrors: [] } }) });
    await userEvent.click(screen.getByRole('radio', { name: 'Firms in the supply chain' }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'How many answers may come?' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'How many answers may come?' }), '50');
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));
    expect(await screen.findByText('http://localhost/say/secret')).toBeInTheDocument();
    expect(screen.getByText('http://localhost/cy/say/secret')).toBeInTheDocument();
    expect(asked.find(({ name }) => name === 'InviteInsight')?.variables).toEqual({ input: { problemId: 'prb_1', source: 'SUPPLY_CHAIN', answers: 50, days: 30 } });
  });

  it('leads to a number that is out of range, in words of its own', async () => {
    const fields = [{ path: ['days'], message: 'x' }];
    await show({
      InviteInsight: () => {
        throw new Refusal('BAD_USER_INPUT', { fields });
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }));
    expect(await screen.findByRole('link', { name: 'Enter a number of days from 1 to 180.' })).toHaveAttribute('href', '#days');
  });

  it('ends a link that is open, and offers nothing on one that is not', async () => {
    const { asked } = await show({ EndInsightInvitation: () => ({ endInsightInvitation: { invitation: { id: 'inq_1' }, userErrors: [] } }) });
    const rows = within(screen.getByRole('region', { name: 'Table of links' })).getAllByRole('row');
    expect(within(rows[2]!).getByText('Has ended')).toBeInTheDocument();
    await userEvent.click(within(rows[1]!).getByRole('button'));
    await waitFor(() => expect(asked.find(({ name }) => name === 'EndInsightInvitation')?.variables).toEqual({ input: { id: 'inq_1' } }));
  });

  it('shows what they say, kind by kind', async () => {
    await show();
    const rows = within(screen.getByRole('region', { name: 'Table of what they say' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['People who do the work142.4', 'Firms in the supply chainfewer than 10–']);
    expect(screen.getByText('The base is wet.')).toBeInTheDocument();
  });

  it('needs a problem', async () => {
    await renderRoute('/work/insight', {});
    expect(screen.getByRole('heading', { name: 'Choose a problem first' })).toBeInTheDocument();
  });
});
