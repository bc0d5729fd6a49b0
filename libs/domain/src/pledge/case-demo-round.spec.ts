// Worked case: the pledge round of the demo challenge "Fix it once".
import { describe, expect, it } from '@jest/globals';
import { demoRound, pounds } from './example-pledges.ts';
import { describeCondition, describeFailure, explain, settle, smallestUnlock, waitingCycles } from './index.ts';

const facts = { milestones: new Set<string>() };
const signed = { milestones: new Set(['CLAIMS_DATA_AGREEMENT_SIGNED']) };
const withoutFenwold = demoRound.filter((pledge) => pledge.id !== 'fenwold');
const names = { CLAIMS_DATA_AGREEMENT_SIGNED: 'Claims data agreement signed' };

describe('the demo round', () => {
  it('holds with £155,000 in cash and £18,000 in kind', () => {
    const { active, totals, amounts } = settle(demoRound, facts);
    expect([...active]).toEqual(['westmoor', 'fenwold', 'roads-fund', 'moorland']);
    expect(totals).toEqual({ cash: pounds(155_000), inKind: pounds(18_000) });
    expect(amounts.get('roads-fund')).toBe(pounds(50_000));
  });

  it('holds with £165,000 once the claims data agreement is signed', () => {
    expect(settle(demoRound, signed).totals).toEqual({ cash: pounds(165_000), inKind: pounds(18_000) });
  });

  it('is left without any cash if Fenwold leaves', () => {
    const { active, totals } = settle(withoutFenwold, facts);
    expect([...active]).toEqual(['moorland']);
    expect(totals).toEqual({ cash: 0n, inKind: pounds(18_000) });
  });

  it('names the three that only hold together', () => {
    expect(waitingCycles(demoRound, facts)).toEqual([['westmoor', 'fenwold', 'roads-fund']]);
  });

  it('says what each waits for', () => {
    expect(demoRound.map((pledge) => describeCondition(pledge.condition, names))).toEqual([
      'Holds if at least 1 other council pledges £40,000 or more.',
      'Holds if pledges that hold reach £140,000.',
      'Holds if at least 2 councils take part.',
      'Holds in any case.',
      'Holds if the milestone "Claims data agreement signed" is met.',
    ]);
    expect(explain(demoRound, facts, 'marlowe')?.failed.map((one) => describeFailure(one, names))).toEqual([
      'Waits for the milestone "Claims data agreement signed".',
    ]);
    expect(explain(withoutFenwold, facts, 'westmoor')?.failed.map((one) => describeFailure(one, names))).toEqual([
      'Waits until at least 1 other council pledges £40,000 or more: so far 0 of 1.',
    ]);
    expect(explain(demoRound, facts, 'nobody')).toBeNull();
  });

  it('needs another council with £40,000 once Fenwold has left, which unlocks £110,000', () => {
    expect(smallestUnlock(withoutFenwold, facts, 'council')).toEqual({
      amount: pounds(40_000),
      unlocks: pounds(110_000),
      unlocksInKind: 0n,
      pledgeIds: ['westmoor', 'roads-fund'],
    });
    expect(smallestUnlock(withoutFenwold, facts)).toBeNull();
  });

  it('counts value in kind towards Fenwold only if the round says so', () => {
    const poorer = demoRound.map((pledge) => (pledge.id === 'westmoor' ? { ...pledge, amount: pounds(44_000) } : pledge));
    expect(settle(poorer, facts).totals.cash).toBe(0n);
    expect(settle(poorer, { ...facts, inKindCounts: true }).totals).toEqual({ cash: pounds(139_000), inKind: pounds(18_000) });
  });
});
