// Shows when a council's order follows the result, and that it must say why when it does not.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decidePriorityOrder, departs, type PriorityFacts } from './index.ts';

const tiers = [['a'], ['b', 'c'], ['d']];

describe('an order', () => {
  it.each([
    [['a', 'b', 'c', 'd'], false],
    [['a', 'c', 'b', 'd'], false],
    [['a'], false],
    [['a', 'c'], false],
    [['b'], true],
    [['b', 'a', 'c', 'd'], true],
    [['a', 'b', 'd'], true],
    [['a', 'd', 'b', 'c'], true],
  ])('%j departs from a, then b and c alike, then d: %s', (order, expected) => {
    expect(departs(tiers, order, false)).toBe(expected);
  });

  it('of a budget is a set: all chosen projects in any order, and nothing else', () => {
    const chosen = [['a', 'b'], ['c']];
    expect(departs(chosen, ['b', 'a'], true)).toBe(false);
    expect(departs(chosen, ['a'], true)).toBe(true);
    expect(departs(chosen, ['a', 'b', 'c'], true)).toBe(true);
    expect(departs(chosen, ['a', 'c'], true)).toBe(true);
  });
});

describe('recording a decision', () => {
  const facts: PriorityFacts = { isCounted: true, isDecided: false, options: ['a', 'b'], order: ['a', 'b'], departs: false, reason: '' };
  const codes = (change: Partial<PriorityFacts>) => refusalsOf(decidePriorityOrder({ ...facts, ...change })).map(({ code }) => code);

  it('needs no reason where it follows the result', () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    ['before the count', { isCounted: false }, 'NOT_COUNTED'],
    ['twice', { isDecided: true }, 'ALREADY_DECIDED'],
    ['with nothing in it', { order: [] }, 'ORDER_MISSING'],
    ['with something else in it', { order: ['a', 'x'] }, 'UNKNOWN_OPTION'],
    ['with one option in two places', { order: ['a', 'a'] }, 'OPTION_TWICE'],
    ['that departs, with no word why', { departs: true, reason: '   because we can    ' }, 'REASON_MISSING'],
  ] satisfies [string, Partial<PriorityFacts>, string][])('is refused %s', (_what, change, code) => {
    expect(codes(change)).toEqual([code]);
  });

  it('may depart with a reason', () => {
    expect(codes({ departs: true, reason: 'The second one must be done by law in May.' })).toEqual([]);
  });
});
