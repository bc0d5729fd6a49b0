import { describe, expect, it } from '@jest/globals';
import { computedOrder, departs, readShortlist } from './candidate.ts';
import type { Candidate } from './candidate.ts';

const idea = (id: string, rank: number | null): Candidate => ({ id, name: id, rank, total: '50.00', isTied: false, belowMinimum: [], isAssessed: true });
const [a, b, c] = [idea('a', 1), idea('b', 2), idea('c', 3)];

describe('a shortlist and the order by points', () => {
  it('does not depart while it is the beginning of that order', () => {
    expect(departs([a, b, c], ['a', 'b', 'c'], 2)).toBe(false);
  });

  it('departs when it leaves out an idea with more points', () => {
    expect(departs([a, b, c], ['a', 'c', 'b'], 2)).toBe(true);
  });

  it('departs when the same ideas are in another order', () => {
    expect(departs([a, b, c], ['b', 'a', 'c'], 2)).toBe(true);
  });

  it('departs when the reserve passes over an idea with more points', () => {
    expect(departs([a, b, c], ['a', 'c', 'b'], 1, 1)).toBe(true);
    expect(departs([a, b, c], ['a', 'b', 'c'], 1, 1)).toBe(false);
  });

  it('may part ideas that are equal', () => {
    expect(departs([a, idea('b', 2), idea('c', 2)], ['a', 'c', 'b'], 2)).toBe(false);
  });

  it('puts ideas without a place last', () => {
    expect(computedOrder([idea('x', null), c, a])).toEqual(['a', 'c', 'x']);
  });

  it('is read from the places of a form that was sent without a script', () => {
    const form = new FormData();
    for (const [name, value] of [['place-a', '2'], ['place-b', '1'], ['place-c', '3'], ['count', '2']]) form.set(name ?? '', value ?? '');
    expect(readShortlist(form)).toEqual({ proposalIds: ['b', 'a'], reserveIds: [] });
    form.set('count', '1');
    form.set('reserve', '1');
    expect(readShortlist(form)).toEqual({ proposalIds: ['b'], reserveIds: ['a'] });
  });
});
