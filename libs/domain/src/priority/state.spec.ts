// Goes through every state, every other state and every role, and compares with the law written down once more by hand.
import { describe, expect, it } from '@jest/globals';
import { CONSULTATION_MOVES, CONSULTATION_ROLES, CONSULTATION_STATES, mayMoveConsultation } from './index.ts';

const law = new Map([
  ['DRAFT>OPEN', 'BUYER'],
  ['OPEN>CLOSED', 'BUYER CLOCK'],
]);

describe('moving a consultation', () => {
  const moves = CONSULTATION_STATES.flatMap((from) => CONSULTATION_STATES.map((to) => ({ from, to })));

  it.each(moves)('from $from to $to is as the law says, for every role', ({ from, to }) => {
    const roles = law.get(`${from}>${to}`)?.split(' ') ?? [];
    expect(CONSULTATION_ROLES.filter((role) => mayMoveConsultation(from, to, role))).toEqual(roles);
  });

  it('names each move once', () => {
    expect(CONSULTATION_MOVES.map((move) => `${move.from}>${move.to}`).toSorted()).toEqual([...law.keys()].toSorted());
  });
});
