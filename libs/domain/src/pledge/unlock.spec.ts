// Shows the smallest help that makes more pledges hold.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { smallestUnlock, type Condition } from './index.ts';

const facts = { milestones: new Set<string>() };

describe('the smallest unlock', () => {
  it('says: another £12,000 from anyone unlocks £90,000', () => {
    const pledges = ['a', 'b', 'c'].map((id) => cash(id, 30_000, { type: 'total', min: pounds(102_000) }));
    expect(smallestUnlock(pledges, facts)).toEqual({
      amount: pounds(12_000),
      unlocks: pounds(90_000),
      unlocksInKind: 0n,
      pledgeIds: ['a', 'b', 'c'],
    });
  });

  it('is nothing when all hold, or when no money helps', () => {
    expect(smallestUnlock([cash('a', 10, { type: 'always' })], facts)).toBeNull();
    expect(smallestUnlock([cash('a', 10, { type: 'fact', code: 'SIGNED' })], facts)).toBeNull();
    expect(smallestUnlock([], facts)).toBeNull();
  });

  it('is a penny where it only takes one more organisation', () => {
    expect(smallestUnlock([cash('a', 10, { type: 'count', k: 2 })], facts)).toMatchObject({ amount: 1n, pledgeIds: ['a'] });
  });

  it('goes through a match that gives only a third, beyond any figure a condition names', () => {
    const leaning = cash('a', 10, { type: 'total', min: pounds(90), class: 'funder' });
    const match = { numerator: 1n, denominator: 3n, cap: pounds(100), base: 'ALL_CASH' as const };
    const fund = cash('fund', 0, { type: 'always' }, { kind: 'MATCH', organisationClass: 'funder', match });
    expect(smallestUnlock([leaning, fund], facts)).toEqual({
      amount: pounds(260),
      unlocks: pounds(10) + pounds(90),
      unlocksInKind: 0n,
      pledgeIds: ['a'],
    });
  });

  it('reaches the very cap of a match that is no whole multiple of its ratio', () => {
    const leaning = cash('a', 0, { type: 'total', min: 101n, class: 'funder' });
    const match = { numerator: 2n, denominator: 3n, cap: 101n, base: 'ALL_CASH' as const };
    const fund = cash('fund', 0, { type: 'always' }, { kind: 'MATCH', organisationClass: 'funder', match });
    const large = cash('b', 0, { type: 'all', of: [{ type: 'organisation', organisationId: 'a' }] });
    expect(smallestUnlock([leaning, fund, large], facts)).toMatchObject({ amount: 152n, pledgeIds: ['a', 'b'] });
  });

  it('looks for figures within conditions of several parts, whichever is the largest', () => {
    for (const figures of [[30, 50], [50, 30]]) {
      const all: Condition = { type: 'all', of: figures.map((figure) => ({ type: 'total', min: pounds(figure) })) };
      expect(smallestUnlock([cash('a', 10, all)], facts)).toMatchObject({ amount: pounds(40), pledgeIds: ['a'] });
      expect(smallestUnlock([cash('a', 10, { type: 'any', of: [{ type: 'fact', code: 'NEVER' }, all] })], facts)).toMatchObject({ amount: pounds(40) });
    }
    expect(smallestUnlock([cash('a', 10, { type: 'count', k: 2, minEach: pounds(5) })], facts)).toMatchObject({ amount: pounds(5) });
  });

  it('is not misled by a match of a ratio that makes no sense', () => {
    const match = { numerator: 0n, denominator: 0n, cap: pounds(100), base: 'ALL_CASH' as const };
    const leaning = cash('a', 10, { type: 'total', min: pounds(15) });
    expect(smallestUnlock([leaning, cash('fund', 0, { type: 'always' }, { kind: 'MATCH', match })], facts)).toMatchObject({ amount: pounds(5), pledgeIds: ['a'] });
  });

  it('tells value in kind apart', () => {
    const staff = cash('a', 10, { type: 'total', min: pounds(5) }, { kind: 'STAFF' });
    expect(smallestUnlock([staff], facts)).toEqual({ amount: pounds(5), unlocks: 0n, unlocksInKind: pounds(10), pledgeIds: ['a'] });
  });
});
