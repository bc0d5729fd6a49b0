// Shows who is said to wait for whom in a circle, and who is not.
import { describe, expect, it } from '@jest/globals';
import { cash, pounds } from './example-pledges.ts';
import { waitingCycles, type Condition } from './index.ts';

const waitsFor = (organisationId: string): Condition => ({ type: 'organisation', organisationId });

describe('circles of waiting', () => {
  it('go through as many as it takes, and are told apart', () => {
    const pledges = [
      cash('a', 10, waitsFor('b')),
      cash('x', 10, waitsFor('y')),
      cash('b', 10, waitsFor('c')),
      cash('y', 10, waitsFor('x')),
      cash('c', 10, waitsFor('a')),
    ];
    expect(waitingCycles(pledges)).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]);
  });

  it('do not hold those who only look on', () => {
    const pledges = [cash('a', 10, waitsFor('b')), cash('b', 10, waitsFor('a')), cash('fan', 10, waitsFor('a'))];
    expect(waitingCycles(pledges)).toEqual([['a', 'b']]);
  });

  it('are none in a queue that somebody begins', () => {
    const queue = [cash('a', 10, waitsFor('b')), cash('b', 10, waitsFor('c')), cash('c', 10, { type: 'always' })];
    expect(waitingCycles(queue)).toEqual([]);
  });

  it('are none among those whose own money is enough', () => {
    const enough = ['a', 'b'].map((id) => cash(id, 10, { type: 'total', min: pounds(10) }));
    expect(waitingCycles(enough)).toEqual([]);
    const short = ['a', 'b'].map((id) => cash(id, 10, { type: 'total', min: pounds(20) }));
    expect(waitingCycles(short)).toEqual([['a', 'b']]);
  });

  it('are none where a match of those who have begun lets one of them begin', () => {
    const match = { numerator: 1n, denominator: 1n, cap: pounds(10), base: 'ALL_CASH' as const };
    const fund = cash('fund', 0, { type: 'always' }, { kind: 'MATCH', organisationClass: 'funder', match });
    const leaning = (min: number) => [cash('a', 10, { type: 'always' }), fund, cash('b', 5, { type: 'total', min: pounds(min) }), cash('c', 1, waitsFor('b'))];
    expect(waitingCycles(leaning(25))).toEqual([]);
    // Their own pound is what is missing, and it waits for them.
    expect(waitingCycles(leaning(26))).toEqual([['b', 'c']]);
  });

  it('leave out those whose time is over, and those who wait for somebody who is not there', () => {
    const expired = cash('a', 10, waitsFor('b'), { validUntil: new Date('2026-01-01T00:00:00Z') });
    expect(waitingCycles([expired, cash('b', 10, waitsFor('a'))], { milestones: new Set(), now: new Date('2026-02-01T00:00:00Z') })).toEqual([]);
    expect(waitingCycles([cash('a', 10, waitsFor('nobody')), cash('b', 10, waitsFor('nobody'))])).toEqual([]);
    expect(waitingCycles([cash('a', 10, { type: 'fact', code: 'NEVER' }), cash('b', 10, { type: 'fact', code: 'NEVER' })])).toEqual([]);
  });

  it('are broken by a milestone that lets one of them begin', () => {
    const pledges = [
      cash('a', 10, { type: 'any', of: [waitsFor('b'), { type: 'fact', code: 'SIGNED' }] }),
      cash('b', 10, waitsFor('a')),
    ];
    expect(waitingCycles(pledges)).toEqual([['a', 'b']]);
    expect(waitingCycles(pledges, { milestones: new Set(['SIGNED']) })).toEqual([]);
  });
});
