// The round of the worked case: two councils, a matching fund, crews in kind and an insurer that waits for a milestone.
import type { PledgePageQuery } from '../src/gql/types.ts';

export type Round = NonNullable<NonNullable<PledgePageQuery['solution']>['pledgeRound']>;
type Pledge = Round['pledges'][number];
const said = (en: string) => ({ en, cy: null });

const pledge = (id: string, name: string, amount: string, change: Partial<Pledge>): Pledge => ({
  id: `plg_${id}`,
  kind: 'CASH',
  status: 'WAITING',
  condition: { type: 'always' },
  conditionText: said(''),
  match: null,
  validUntil: null,
  mine: false,
  amount: { amount },
  organisation: { id: `org_${id}`, kind: 'COUNCIL', name: said(name) },
  ...change,
});

export const westmoor = pledge('westmoor', 'Westmoor', '60000.00', { condition: { type: 'count', k: 1, class: 'council', minEach: '4000000', excludeOwn: true } });
export const fund = pledge('fund', 'Roads Fund', '50000.00', {
  kind: 'MATCH',
  condition: { type: 'count', k: 2, class: 'council' },
  match: { numerator: 1, denominator: 1, base: 'COUNCIL_CASH' },
  organisation: { id: 'org_fund', kind: 'FUNDER', name: said('Roads Fund') },
});

const money = (amount: string) => ({ amount });

export const round = (...pledges: Pledge[]): Round => ({
  id: 'rnd_1',
  state: 'OPEN',
  version: 3,
  deadline: '2099-03-31T16:00:00Z',
  lockedAt: null,
  viewerMayPledge: true,
  viewerMayLock: false,
  waitingCycles: [],
  target: money('155000.00'),
  totals: { firm: money('0.00'), conditional: money('110000.00'), gap: money('155000.00'), over: money('0.00'), inKind: money('0.00') },
  milestones: [{ code: 'SIGNED', title: 'Agreement signed', met: false, metAt: null }],
  smallestUnlock: null,
  pledges,
});

export const pledgePage = (pledgeRound: Round | null, roles: ('PLEDGER' | 'BUYER')[] = ['PLEDGER']): PledgePageQuery => ({
  viewer: {
    person: { id: 'per_1' },
    memberships: [{ id: 'mem_1', roles, organisation: { id: 'org_fenwold', kind: 'COUNCIL', name: said('Fenwold') } }],
  },
  solution: {
    id: 'sol_1',
    slug: 'roadear',
    title: 'RoadEar',
    organisation: { id: 'org_kestrel', name: said('Kestrel') },
    challenge: { id: 'chl_1', lead: { id: 'org_westmoor', name: said('Westmoor') }, participants: [] },
    pledgeRound,
  },
  organisations: { nodes: [{ id: 'org_marlowe', kind: 'FUNDER', name: said('Marlowe Mutual') }] },
});
