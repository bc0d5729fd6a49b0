// Worked case: three councils, each in if two other councils are.
import { describe, expect, it } from '@jest/globals';
import { cash } from './example-pledges.ts';
import { settle, type Condition } from './index.ts';

const others: Condition = { type: 'count', k: 2, class: 'council', excludeOwn: true };
const three = ['A', 'B', 'C'].map((id) => cash(id, 10_000, others));
const facts = { milestones: new Set<string>() };

describe('three councils, each in if two others are', () => {
  it('are all in', () => {
    expect([...settle(three, facts).active]).toEqual(['A', 'B', 'C']);
  });

  it('are all out when one is missing, each one short', () => {
    const { active, explanations } = settle(three.slice(0, 2), facts);
    expect(active.size).toBe(0);
    expect(explanations.get('A')?.failed).toEqual([{ atom: others, current: 0n, needed: 2n }]);
  });

  it('are not helped by an organisation of another class', () => {
    const funder = cash('F', 10_000, { type: 'always' }, { organisationClass: 'funder' });
    expect([...settle([...three.slice(0, 2), funder], facts).active]).toEqual(['F']);
  });
});
