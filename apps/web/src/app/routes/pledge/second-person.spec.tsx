import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OwnPledge } from '../../../features/pledge/second-person.tsx';
import { changeLink } from '../../../features/pledge/change-link.ts';
import type { OwnPledgePageQuery, PledgeLimitPageQuery, ValuationPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const money = (amount: string) => ({ amount });
const said = (en: string) => ({ en, cy: null });
const always = { en: 'Holds in any case.', cy: 'Yn dal ym mhob achos.' };
const PATH = '/solutions/roadear/pledge/plg_1';

const draft: OwnPledge = {
  id: 'plg_1', kind: 'STAFF', status: 'DRAFT', note: '60 crew days at £300', authority: 'Cabinet, 3 March', version: 2, condition: { type: 'always' }, changedAt: null,
  viewerMayChange: true, viewerMayConfirm: true, conditionText: always, match: null, matchText: null, validUntil: '2027-05-31T22:59:59.000Z', mine: true, createdAt: '2026-05-01T09:00:00Z',
  amount: money('18000.50'), effectiveAmount: money('0.00'), explanation: [], pendingChange: null,
  organisation: { id: 'org_1', slug: 'moorland', name: said('Moorland'), pledgeLimit: { amount: '10000.00', version: 1 } },
  valuation: { state: 'NOT_CHECKED', checkedAt: null, note: null, verifier: { id: 'org_2', name: said('Westmoor') } },
  history: [{ version: 1, step: 'DRAFTED', at: '2026-05-01T09:00:00Z', conditionText: always, validUntil: null, changes: [], reason: null, amount: money('18000.50') }],
};
const page = (change: Partial<OwnPledge> = {}) => (): OwnPledgePageQuery => ({
  viewer: { person: { id: 'per_1' } },
  solution: {
    id: 'sol_1', slug: 'roadear', title: 'RoadEar',
    pledgeRound: {
      id: 'rnd_1', deadline: '2099-03-31T16:00:00Z', lockedAt: null, state: 'OPEN', target: money('1.00'),
      totals: { firm: money('0.00'), conditional: money('0.00'), gap: money('1.00'), over: money('0.00'), inKind: money('0.00') }, pledges: [{ ...draft, ...change }],
    },
  },
});
const agree = { name: 'Agree, and let it count' };

describe('a pledge above the limit', () => {
  it('is agreed to at the version that was read', async () => {
    const { asked } = await renderRoute(PATH, { OwnPledgePage: page(), ConfirmPledge: () => ({ confirmPledge: { pledge: { id: 'plg_1', status: 'ACTIVE' }, userErrors: [] } }) });
    expect(screen.getByText(/Above £10,000 in one round two pledgers/)).toHaveTextContent('nobody else sees it');
    await userEvent.click(screen.getByRole('button', agree));
    await waitFor(() => expect(asked.find(({ name }) => name === 'ConfirmPledge')?.variables).toEqual({ input: { id: 'plg_1', version: 2, agrees: true } }));
  });

  it('can only be dropped by whoever wrote it', async () => {
    await renderRoute(PATH, { OwnPledgePage: page({ viewerMayConfirm: false }) });
    expect(screen.queryByRole('button', agree)).not.toBeInTheDocument();
    expect(screen.getByText(/another pledger of your organisation has to agree/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Drop it' })).toBeInTheDocument();
  });

  it('shows a change that waits beside the pledge as it stands', async () => {
    const pendingChange = { conditionText: always, matchText: null, note: null, validUntil: null, changes: ['RAISED' as const], amount: money('30000.00') };
    await renderRoute(PATH, { OwnPledgePage: page({ status: 'ACTIVE', pendingChange }) });
    expect(screen.getByRole('heading', { name: 'A change waits for a second person' })).toBeInTheDocument();
    expect(screen.getByText('£30,000')).toBeInTheDocument();
    expect(screen.getByText('£18,000.50')).toBeInTheDocument();
  });

  it('leads into the questions with every answer as it is', () => {
    const query = new URLSearchParams(changeLink('roadear', draft).split('?')[1]);
    expect(Object.fromEntries(query)).toEqual({
      step: 'amount', change: 'plg_1', version: '2', org: 'org_1', kind: 'STAFF', amount: '18000.50', note: '60 crew days at £300', verifier: 'org_2',
      'until-day': '31', 'until-month': '5', 'until-year': '2027', authority: 'Cabinet, 3 March',
    });
    const match = new URLSearchParams(changeLink('roadear', { ...draft, kind: 'MATCH', condition: { type: 'fact', code: 'A' }, match: { numerator: 1, denominator: 2, base: 'COUNCIL_CASH' } }).split('?')[1]);
    expect(Object.fromEntries(match)).toMatchObject({ numerator: '1', denominator: '2', base: 'COUNCIL_CASH', condition: '{"type":"fact","code":"A"}' });
  });
});

describe('the limit of an organisation', () => {
  const limit = (roles: ('ADMIN' | 'PLEDGER')[]) => (): PledgeLimitPageQuery => ({
    viewer: { person: { id: 'per_1' }, memberships: [{ id: 'mem_1', roles, organisation: { id: 'org_1' } }] },
    organisation: { id: 'org_1', slug: 'moorland', name: said('Moorland'), pledgeLimit: { amount: '10000.00', version: 3 } },
  });

  it('is set by an administrator, in pounds or not at all', async () => {
    const { asked } = await renderRoute('/organisations/moorland/pledge-limit', { PledgeLimitPage: limit(['ADMIN']), SetPledgeLimit: () => ({ setPledgeLimit: { organisation: { id: 'org_1' }, userErrors: [] } }) });
    const field = screen.getByRole('textbox', { name: /^The most that one pledger/ });
    expect(field).toHaveValue('10000');
    await userEvent.clear(field);
    await userEvent.type(field, 'a lot');
    await userEvent.click(screen.getByRole('button', { name: 'Set the limit' }));
    expect(await screen.findByRole('link', { name: /^Enter the amount in pounds/ })).toHaveAttribute('href', '#amount');
    await userEvent.clear(screen.getByRole('textbox', { name: /^The most that one pledger/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Set the limit' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'SetPledgeLimit')?.variables).toEqual({ input: { organisationId: 'org_1', version: 3, amount: null } }));
  });

  it('is only read by others', async () => {
    await renderRoute('/organisations/moorland/pledge-limit', { PledgeLimitPage: limit(['PLEDGER']) });
    expect(screen.queryByRole('button', { name: 'Set the limit' })).not.toBeInTheDocument();
  });
});

describe('checking a value', () => {
  const valuation = (): ValuationPageQuery => ({
    viewer: { person: { id: 'per_1' } },
    solution: {
      id: 'sol_1', slug: 'roadear', title: 'RoadEar',
      pledgeRound: { id: 'rnd_1', pledges: [{ id: 'plg_1', kind: 'STAFF', note: '60 crew days at £300', version: 2, viewerMayCheck: true, amount: money('18000.00'), organisation: { id: 'org_1', name: said('Moorland') }, valuation: { state: 'NOT_CHECKED', verifier: { id: 'org_2', name: said('Westmoor') } } }] },
    },
  });

  it('asks for an answer, and sends it with its reason', async () => {
    const { asked } = await renderRoute('/solutions/roadear/valuation/plg_1', { ValuationPage: valuation, CheckValuation: () => ({ checkValuation: { pledge: { id: 'plg_1', status: 'ACTIVE' }, userErrors: [] } }), SolutionPage: () => ({ solution: null }) });
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect(await screen.findByRole('link', { name: 'Choose whether you agree with the value' })).toHaveAttribute('href', '#agrees');
    await userEvent.click(screen.getByRole('radio', { name: 'No, I do not agree with it' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^How did you come to that/ }), 'Crews cost £150 here.');
    await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }));
    await waitFor(() => expect(asked.find(({ name }) => name === 'CheckValuation')?.variables).toEqual({ input: { id: 'plg_1', version: 2, agrees: false, note: 'Crews cost £150 here.' } }));
  });
});
