// Shows what a matching pledge is worth, and that it follows its base down.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { matchedAmount, settle, type Match, type Pledge } from './index.ts';

const facts = { milestones: new Set<string>() };
const match = (change: Partial<Match> = {}, organisation: Partial<Pledge> = {}): Pledge =>
  cash('fund', 0, { type: 'always' }, {
    organisationClass: 'funder',
    kind: 'MATCH',
    match: { numerator: 1n, denominator: 2n, cap: pounds(50_000), base: 'COUNCIL_CASH', ...change },
    ...organisation,
  });
const worth = (pledges: readonly Pledge[]) => settle(pledges, facts).amounts.get('fund');

describe('a matching pledge', () => {
  it('pays its ratio of the base, in whole pence, up to the cap', () => {
    const half = { numerator: 1n, denominator: 2n, cap: 1000n, base: 'ALL_CASH' as const };
    expect([0n, 1n, 3n, 1999n, 2000n, 5000n].map((base) => matchedAmount(half, base))).toEqual([0n, 0n, 1n, 999n, 1000n, 1000n]);
    expect(matchedAmount({ ...half, denominator: 0n }, 5000n)).toBe(0n);
    expect(matchedAmount({ ...half, numerator: -1n }, 5000n)).toBe(0n);
    expect(matchedAmount({ ...half, cap: -1n }, 5000n)).toBe(0n);
  });

  it('looks at councils only, or at all cash, but never at matched money', () => {
    const firm = cash('firm', 30_000, { type: 'always' }, { organisationClass: 'supplier' });
    const council = cash('council', 20_000, { type: 'always' });
    const other = match({ cap: pounds(99_000), numerator: 1n, denominator: 1n }, { id: 'other', organisationId: 'other' });
    expect(worth([match(), firm, council, other])).toBe(pounds(10_000));
    expect(worth([match({ base: 'ALL_CASH' }), firm, council, other])).toBe(pounds(25_000));
  });

  it('follows its base down, and takes those with it who counted on the match', () => {
    const leaning = cash('leaning', 10_000, { type: 'total', min: pounds(45_000) });
    const alone = cash('alone', 20_000, { type: 'always' });
    const gone = cash('gone', 20_000, { type: 'fact', code: 'NEVER' });
    expect(settle([leaning, alone, match()], facts).totals.cash).toBe(pounds(45_000));
    expect(settle([{ ...leaning, amount: leaning.amount - 100n }, alone, gone, match()], facts).totals.cash).toBe(pounds(30_000));
  });

  it('and any other is never worth less than nothing', () => {
    const owed = cash('owed', -10, { type: 'always' });
    expect(settle([owed, cash('council', 20, { type: 'always' })], facts).totals.cash).toBe(pounds(20));
  });

  it('is worth nothing without its terms', () => {
    expect(worth([cash('council', 20_000, { type: 'always' }), match({}, { match: null, amount: pounds(9) })])).toBe(0n);
  });
});
