import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { PledgeRoundViewFragment, SolutionPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const money = (amount: string) => ({ amount });

const pledge: PledgeRoundViewFragment['pledges'][number] = {
  id: 'plg_1',
  kind: 'CASH',
  status: 'WAITING',
  conditionText: { en: 'only if two councils join', cy: 'dim ond os bydd dau gyngor yn ymuno' },
  matchText: null,
  note: null,
  authority: 'Cabinet',
  validUntil: null,
  mine: false,
  viewerMayCheck: false,
  valuation: null,
  amount: money('10000.00'),
  effectiveAmount: money('0.00'),
  organisation: { id: 'org_1', slug: 'marlowe', name: { en: 'Marlowe Mutual', cy: null } },
  explanation: [{ text: { en: 'councils', cy: null }, current: '1', needed: '2' }],
};

const round: PledgeRoundViewFragment = {
  id: 'rnd_1',
  version: 3,
  state: 'OPEN',
  deadline: '2027-03-31T16:00:00.000Z',
  lockedAt: null,
  algorithmVersion: '1',
  inputsHash: 'abc',
  viewerMayPledge: false,
  waitingCycles: [],
  target: money('180000.00'),
  totals: { firm: money('155000.00'), conditional: money('10000.00'), gap: money('15000.00'), over: money('0.00'), inKind: money('18000.00') },
  milestones: [],
  smallestUnlock: { sentence: { en: '£15,000 more closes the gap.', cy: null } },
  pledges: [pledge],
};

const solution = (changes: Partial<PledgeRoundViewFragment>): SolutionPageQuery => ({
  solution: {
    id: 'sol_1',
    slug: 'roadear',
    title: 'RoadEar',
    summary: 'Hears which patches fail.',
    price: money('96500.00'),
    organisation: { id: 'org_9', slug: 'kestrel', name: { en: 'Kestrel Sensing Ltd', cy: null } },
    team: [],
    claims: [{ indicatorCode: 'REPEAT90', value: 11, evidence: 'One trial' }],
    challenge: {
      id: 'chl_1',
      slug: 'fix-it-once',
      title: { en: 'Fix it once', cy: null },
      indicators: [{ code: 'REPEAT90', unit: '%', baseline: 27, target: null, name: { en: 'Defects that come back', cy: null } }],
    },
    viewerMayBeginPilot: false,
  pilot: null,
  pledgeRound: { ...round, ...changes },
  },
});

const show = (changes: Partial<PledgeRoundViewFragment> = {}) =>
  renderRoute('/solutions/roadear', { SolutionPage: () => solution(changes) });

describe('the page of a solution', () => {
  it('says that pledging ended while the round waits to be closed', async () => {
    await show({ deadline: '2020-03-31T16:00:00.000Z' });
    expect(screen.getByText(/^Pledging ended on/)).toHaveTextContent('31 March 2020 at 5pm. What holds becomes binding when the council closes the round');
  });

  it('never adds firm, conditional and missing money into one number', async () => {
    await show();
    expect(screen.getByText('Of £180,000, £155,000 is firm, £10,000 waits on conditions, and £15,000 is missing.')).toBeInTheDocument();
    expect(screen.queryByText(/165,000/)).not.toBeInTheDocument();
  });

  it('names the smallest thing that would unlock more', async () => {
    await show();
    expect(screen.getByText('£15,000 more closes the gap.')).toBeInTheDocument();
  });

  it('says what a waiting pledge waits for, and that it counts nothing yet', async () => {
    await show();
    const row = screen.getByRole('row', { name: /Marlowe Mutual/, hidden: true });
    expect(within(row).getByText('councils: 1 now, 2 needed')).toBeInTheDocument();
    expect(row).toHaveTextContent('£10,000£0');
  });

  it('lets only those pledge who may', async () => {
    const { unmount } = await show();
    expect(screen.queryByRole('button', { name: 'Pledge' })).not.toBeInTheDocument();
    unmount();
    await show({ viewerMayPledge: true });
    expect(screen.getByRole('button', { name: 'Pledge' })).toHaveAttribute('href', '/solutions/roadear/pledge');
  });

  it('shows a figure that is missing as not measured', async () => {
    await show();
    expect(screen.getByRole('row', { name: 'Defects that come back 27% not measured 11% One trial' })).toBeInTheDocument();
  });
});
