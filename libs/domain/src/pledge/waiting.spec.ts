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

  it('are broken by a milestone that lets one of them begin', () => {
    const pledges = [
      cash('a', 10, { type: 'any', of: [waitsFor('b'), { type: 'fact', code: 'SIGNED' }] }),
      cash('b', 10, waitsFor('a')),
    ];
    expect(waitingCycles(pledges)).toEqual([['a', 'b']]);
    expect(waitingCycles(pledges, { milestones: new Set(['SIGNED']) })).toEqual([]);
  });
});
