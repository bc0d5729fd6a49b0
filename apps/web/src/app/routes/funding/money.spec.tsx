import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { MoneyPageQuery, MoneyViewFragment } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const money = (amount: string) => ({ amount });
const figures = (committed: string, called: string, paid: string, outstanding: string, released: string) => ({ committed: money(committed), called: money(called), paid: money(paid), outstanding: money(outstanding), released: money(released) });
const westmoor = { id: 'org_1', slug: 'westmoor', name: { en: 'Westmoor', cy: null } };

const view: MoneyViewFragment = {
  id: 'pot_1', version: 2, basis: 'TARGET', closedAt: null, closedBecause: null, viewerTakesPart: false, viewerMayCall: false, viewerMayRelease: false,
  cap: money('150000.00'), cash: figures('155000.00', '60000.00', '20000.00', '130000.00', '5000.00'), inKind: figures('18000.00', '0.00', '0.00', '18000.00', '0.00'),
  tranches: [{ id: 'trn_1', title: 'Sensors', milestone: null, amount: money('60000.00'), called: money('59000.00'), paid: money('20000.00'), due: [] }], milestones: [], shares: [], calls: [],
};
const inside: Partial<MoneyViewFragment> = {
  viewerTakesPart: true,
  shares: [{ pledgeId: 'plg_1', kind: 'CASH', unit: 'GBP', state: 'CONFIRMED', figures: figures('60000.00', '23000.00', '0.00', '58000.00', '2000.00'), organisation: westmoor }],
  calls: [{ id: 'cal_1', version: 1, state: 'PENDING', unit: 'GBP', dueOn: '2026-03-31', isOverdue: true, trancheId: 'trn_1', amount: money('23000.00'), posted: null, organisation: westmoor }],
};

const page = (change: Partial<MoneyViewFragment> | null): MoneyPageQuery => ({
  viewer: { person: null, memberships: [] },
  solution: {
    id: 'sol_1', slug: 'roadear', title: 'RoadEar', organisation: { id: 'org_9', name: { en: 'Kestrel', cy: null } }, challenge: { id: 'chl_1', slug: 'fix', lead: westmoor },
    pledgeRound: { id: 'rnd_1', state: 'LOCKED', money: change === null ? null : { ...view, ...change } },
  },
});
const show = (change: Partial<MoneyViewFragment> | null = {}) => renderRoute('/solutions/roadear/money', { MoneyPage: () => page(change) });

describe('the page of the money of a round', () => {
  it('says that nobody holds money here, before the books begin too', async () => {
    await show(null);
    expect(screen.getByText(/^Moothall holds no money\./)).toBeInTheDocument();
    expect(screen.getByText('Nothing to show yet')).toBeInTheDocument();
  });

  it('keeps paid, called and still to call apart, and what is in kind out of all three', async () => {
    await show();
    expect(screen.getByText(/^Moothall holds no money\./)).toBeInTheDocument();
    expect(screen.getByText('£155,000 is committed, £60,000 of it is called, and £20,000 is paid. £5,000 is released: it will not be called.')).toBeInTheDocument();
    for (const [label, amount] of [['Paid', '£20,000'], ['Called and not yet paid', '£40,000'], ['Not called yet', '£90,000']]) {
      expect(screen.getAllByRole('listitem').find((item) => within(item).queryByText(label ?? ''))).toHaveTextContent(amount ?? '');
    }
    expect(screen.queryByText(/173,000|148,000/)).not.toBeInTheDocument();
  });

  it('shows shares and calls to those inside alone, and lets only the lead call', async () => {
    const { unmount } = await show();
    for (const name of ['Who gives what', 'Calls and deliveries']) expect(screen.queryByRole('heading', { name })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Call this step Sensors' })).not.toBeInTheDocument();
    unmount();
    await show({ ...inside, viewerMayCall: true });
    expect(screen.getByRole('link', { name: 'Call this step Sensors' })).toHaveAttribute('href', '/solutions/roadear/money/call/trn_1');
    const row = screen.getByRole('row', { name: /Westmoor.*31 March 2026/ });
    expect(row).toHaveTextContent('Overdue');
    expect(within(row).getByRole('link', { name: 'Westmoor' })).toHaveAttribute('href', '/money/calls/cal_1');
  });

  it('offers no plan once something was called, and nothing to call of a step that is called in full', async () => {
    await show({ ...inside, viewerMayCall: true, tranches: [{ ...view.tranches[0]!, called: money('60000.00') }] });
    expect(screen.queryByRole('button', { name: 'Plan the steps of payment' })).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Call this step Sensors' })).not.toBeInTheDocument();
  });
});
