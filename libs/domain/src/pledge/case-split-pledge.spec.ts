// Worked case: one organisation splits £60,000 in two pledges, each if the others reach £60,000.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { settle, waitingCycles, type Condition } from './index.ts';

const condition: Condition = { type: 'total', min: pounds(60_000), excludeOwn: true };
const halves = ['A1', 'A2'].map((id) => cash(id, 60_000, condition, { organisationId: 'A' }));
const facts = { milestones: new Set<string>() };

describe('one organisation with two pledges', () => {
  it('does not carry itself', () => {
    const { active, explanations } = settle(halves, facts);
    expect(active.size).toBe(0);
    expect(explanations.get('A1')?.failed).toEqual([{ atom: condition, current: 0n, needed: pounds(60_000) }]);
  });

  it('is carried by somebody else, to the penny', () => {
    const other = cash('B', 60_000, { type: 'always' });
    expect(settle([...halves, other], facts).active.size).toBe(3);
    expect([...settle([...halves, { ...other, amount: other.amount - 1n }], facts).active]).toEqual(['B']);
  });

  it('is no circle, since nobody else is in it', () => {
    expect(waitingCycles(halves)).toEqual([]);
  });
});
