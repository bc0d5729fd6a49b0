// Worked case: A £40,000 and B £30,000 if there are £70,000, C £30,000 if there are £100,000.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { settle } from './index.ts';

const a = cash('A', 40_000, { type: 'total', min: pounds(70_000) });
const b = cash('B', 30_000, { type: 'total', min: pounds(70_000) });
const c = cash('C', 30_000, { type: 'total', min: pounds(100_000) });
const facts = { milestones: new Set<string>() };

describe('three pledges that need exact totals', () => {
  it('all hold at exactly £100,000', () => {
    const { active, totals } = settle([a, b, c], facts);
    expect(active.size).toBe(3);
    expect(totals.cash).toBe(pounds(100_000));
  });

  it('lose C when C is a penny short, and keep A and B with £70,000', () => {
    const { active, totals, amounts, explanations } = settle([a, b, { ...c, amount: c.amount - 1n }], facts);
    expect([...active]).toEqual(['A', 'B']);
    expect(totals.cash).toBe(pounds(70_000));
    expect(amounts.get('C')).toBe(0n);
    expect(explanations.get('C')?.failed).toEqual([
      { atom: c.condition, current: pounds(100_000) - 1n, needed: pounds(100_000) },
    ]);
  });
});
