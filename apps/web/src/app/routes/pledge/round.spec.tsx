import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RoundPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { round } from '../../../../test/sample-round.ts';
import type { Round } from '../../../../test/sample-round.ts';

const PATH = '/solutions/roadear/round';
const page = (pledgeRound: Round | null, mayOpen = true) => (): RoundPageQuery => ({
  viewer: { person: { id: 'per_1' } },
  solution: {
    id: 'sol_1',
    slug: 'roadear',
    title: 'RoadEar',
    price: { amount: '96500.00' },
    challenge: { id: 'chl_1', slug: 'fix', viewerCan: mayOpen ? ['OPEN_PLEDGE_ROUND'] : [] },
    pledgeRound,
  },
});
const due = { ...round(), deadline: '2020-01-31T17:00:00Z', viewerMayLock: true };
const close = { name: 'Close the round with this result' };

describe('the round of a solution', () => {
  it('starts from the price of the pilot', async () => {
    await renderRoute(PATH, { RoundPage: page(null) });
    expect(screen.getByRole('textbox', { name: 'How much money does the pilot need?' })).toHaveValue('96500');
  });

  it('says in words what is wrong with the target and the day', async () => {
    await renderRoute(PATH, { RoundPage: page(null) });
    await userEvent.clear(screen.getByRole('textbox', { name: 'How much money does the pilot need?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the round' }));
    expect(await screen.findByRole('link', { name: 'Enter the amount in pounds, like 150000' })).toHaveAttribute('href', '#target');
    expect(screen.getByRole('link', { name: 'Enter a real date, like 31 3 2027' })).toHaveAttribute('href', '#deadline-day');
  });

  it('cannot be closed before its deadline', async () => {
    await renderRoute(PATH, { RoundPage: page(round()) });
    expect(screen.queryByRole('button', close)).not.toBeInTheDocument();
    expect(screen.getByText(/You can close it from/)).toHaveTextContent('31 March 2099 at 5pm');
  });

  it('is closed at the version that was read', async () => {
    const { asked } = await renderRoute(PATH, { RoundPage: page(due), LockPledgeRound: () => ({ lockPledgeRound: { round: { id: 'rnd_1', lockedAt: null }, userErrors: [] } }) });
    await userEvent.click(screen.getByRole('button', close));
    await waitFor(() => expect(asked.some(({ name }) => name === 'LockPledgeRound')).toBe(true));
    expect(asked.find(({ name }) => name === 'LockPledgeRound')?.variables).toEqual({ input: { id: 'rnd_1', version: 3 } });
  });

  it('tells how much is binding and how much is over', async () => {
    const locked = { ...round(), state: 'LOCKED' as const, lockedAt: '2026-05-12T09:00:00Z' };
    const totals = { ...locked.totals, firm: { amount: '165000.00' }, gap: { amount: '0.00' }, over: { amount: '10000.00' } };
    await renderRoute(PATH, { RoundPage: page({ ...locked, totals }, false) });
    expect(screen.getByText(/£165,000 is binding/)).toHaveTextContent('That is £10,000 more than the target.');
    expect(screen.getByText(/£165,000 is binding/)).not.toHaveTextContent('missing');
  });

  it('records a milestone only with what shows it', async () => {
    const { asked } = await renderRoute(PATH, { RoundPage: page(round()) });
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(await screen.findByRole('link', { name: 'Say what shows it' })).toHaveAttribute('href', '#note-SIGNED');
    expect(asked.some(({ name }) => name === 'RecordMilestone')).toBe(false);
  });

  it('is not for others', async () => {
    await renderRoute(PATH, { RoundPage: page(null, false) });
    expect(screen.queryByRole('button', { name: 'Open the round' })).not.toBeInTheDocument();
  });
});
