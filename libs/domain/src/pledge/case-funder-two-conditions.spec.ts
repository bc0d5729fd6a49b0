// Worked case: a funder's £100,000 if councils reach £100,000 and there are at least three of them.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { describeCondition, settle, type Condition } from './index.ts';

const both: Condition = {
  type: 'all',
  of: [
    { type: 'total', min: pounds(100_000), class: 'council' },
    { type: 'count', k: 3, class: 'council' },
  ],
};
const funder = cash('fund', 100_000, both, { organisationClass: 'funder' });
const councils = (...amounts: number[]) => amounts.map((amount, index) => cash(`council-${index}`, amount, { type: 'always' }));
const facts = { milestones: new Set<string>() };
const failed = (...amounts: number[]) =>
  settle([funder, ...councils(...amounts)], facts).explanations.get('fund')?.failed.map(({ atom, current }) => [atom.type, current]);

describe('a funder with two conditions', () => {
  it('is in only when both hold', () => {
    expect(failed(40_000, 30_000, 30_000)).toEqual([]);
    expect(failed(60_000, 40_000)).toEqual([['count', 2n]]);
    expect(failed(40_000, 30_000, 29_999)).toEqual([['total', pounds(99_999)]]);
    expect(failed(40_000)).toEqual([['total', pounds(40_000)], ['count', 1n]]);
  });

  it('does not count its own money as a council\'s', () => {
    expect(settle([funder], facts).totals.cash).toBe(0n);
  });

  it('says what it needs in one sentence', () => {
    expect(describeCondition(both, {})).toBe(
      'Holds if pledges that hold reach £100,000 from councils and at least 3 councils take part.',
    );
  });
});
