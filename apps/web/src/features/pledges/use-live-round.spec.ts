import { describe, expect, it } from '@jest/globals';
import type { PledgeRoundViewFragment } from '../../gql/types.ts';
import { merged } from './use-live-round.ts';

const money = (amount: string) => ({ amount });
const pledge: PledgeRoundViewFragment['pledges'][number] = {
  id: 'plg_1', kind: 'CASH', status: 'WAITING', conditionText: { en: '', cy: '' }, matchText: null, note: null, authority: 'Cabinet', validUntil: null, mine: true, viewerMayCheck: true, valuation: null,
  amount: money('1.00'), effectiveAmount: money('0.00'), organisation: { id: 'org_1', slug: 'a', name: { en: 'A', cy: null } }, explanation: [],
};
const round: PledgeRoundViewFragment = {
  id: 'rnd_1', version: 3, state: 'OPEN', deadline: '2099-03-31T16:00:00Z', lockedAt: null, algorithmVersion: '1', inputsHash: 'a', viewerMayPledge: true, waitingCycles: [], milestones: [], smallestUnlock: null,
  target: money('9.00'), totals: { firm: money('0.00'), conditional: money('1.00'), gap: money('8.00'), over: money('0.00'), inKind: money('0.00') }, pledges: [pledge],
};
const { viewerMayPledge: _own, ...sent } = round;
const { mine: _mine, viewerMayCheck: _check, ...shown } = pledge;

describe('a round that is sent to a page', () => {
  it('takes the place of the page’s, but for what concerns the viewer alone', () => {
    const now = { ...sent, version: 4, pledges: [{ ...shown, status: 'ACTIVE' }, { ...shown, id: 'plg_2' }] };
    expect(merged(round, now)).toEqual({ ...now, viewerMayPledge: true, pledges: [{ ...pledge, status: 'ACTIVE' }, { ...pledge, id: 'plg_2', mine: false, viewerMayCheck: false }] });
  });

  it('offers no pledging any more once it is locked', () => {
    expect(merged(round, { ...sent, state: 'LOCKED' }).viewerMayPledge).toBe(false);
  });

  it.each([null, 'text', {}, { ...sent, id: 'rnd_2' }, { id: 'rnd_1', pledges: 'none' }])('is left out when it is none of this page: %j', (other) => {
    expect(merged(round, other)).toBe(round);
  });
});
