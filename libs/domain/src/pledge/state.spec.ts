// Goes through every state, every other state and every role, and compares with the law written down once more by hand.
import { describe, expect, it } from '@jest/globals';
import { canMovePledge, mayMovePledge, PLEDGE_ROLES, PLEDGE_STATES, PLEDGE_TRANSITIONS } from './index.ts';

const law = new Map([
  ['DRAFT>OFFERED', 'PLEDGER'],
  ['DRAFT>WITHDRAWN', 'PLEDGER'],
  ['OFFERED>CONDITIONAL', 'CLOCK'],
  ['OFFERED>ACTIVE', 'CLOCK'],
  ['OFFERED>WITHDRAWN', 'PLEDGER'],
  ['OFFERED>EXPIRED', 'CLOCK'],
  ['CONDITIONAL>ACTIVE', 'CLOCK'],
  ['CONDITIONAL>FAILED', 'BUYER CLOCK'],
  ['CONDITIONAL>WITHDRAWN', 'PLEDGER'],
  ['CONDITIONAL>EXPIRED', 'CLOCK'],
  ['ACTIVE>CONDITIONAL', 'CLOCK'],
  ['ACTIVE>CONFIRMED', 'BUYER CLOCK'],
  ['ACTIVE>WITHDRAWN', 'PLEDGER'],
  ['ACTIVE>EXPIRED', 'CLOCK'],
  ['CONFIRMED>FULFILLED', 'BUYER'],
  ['CONFIRMED>RELEASED', 'BUYER'],
]);

describe('moving a pledge', () => {
  const moves = PLEDGE_STATES.flatMap((from) => PLEDGE_STATES.map((to) => ({ from, to })));

  it.each(moves)('from $from to $to is as the law says, for every role', ({ from, to }) => {
    const roles = law.get(`${from}>${to}`)?.split(' ') ?? [];
    expect(canMovePledge(from, to)).toBe(roles.length > 0);
    expect(PLEDGE_ROLES.filter((role) => mayMovePledge(from, to, role))).toEqual(PLEDGE_ROLES.filter((role) => roles.includes(role)));
  });

  it('names each move once', () => {
    expect(PLEDGE_TRANSITIONS.map((move) => `${move.from}>${move.to}`).toSorted()).toEqual([...law.keys()].toSorted());
  });
});
