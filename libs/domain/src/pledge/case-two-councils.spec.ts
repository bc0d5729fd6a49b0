// Worked case: A £20,000 if B takes part, B £30,000 if A does.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { settle, waitingCycles } from './index.ts';

const a = cash('A', 20_000, { type: 'organisation', organisationId: 'B' });
const b = cash('B', 30_000, { type: 'organisation', organisationId: 'A' });
const facts = { milestones: new Set<string>() };

describe('two councils that wait for each other', () => {
  it('hold together, with £50,000', () => {
    const { active, totals } = settle([a, b], facts);
    expect([...active]).toEqual(['A', 'B']);
    expect(totals).toEqual({ cash: pounds(50_000), inKind: 0n });
  });

  it('are nothing without one of them', () => {
    const { active, totals, explanations } = settle([a], facts);
    expect(active.size).toBe(0);
    expect(totals.cash).toBe(0n);
    expect(explanations.get('A')).toEqual({
      isActive: false,
      reason: 'CONDITION',
      failed: [{ atom: { type: 'organisation', organisationId: 'B' }, current: 0n, needed: 1n }],
    });
  });

  it('are named as a circle', () => {
    expect(waitingCycles([a, b])).toEqual([['A', 'B']]);
  });
});
