import { describe, expect, it } from '@jest/globals';
import { isProblemEditable, isProblemJoinable, PROBLEM_MOVES, PROBLEM_STATES, PROBLEM_TRANSITIONS, problemAfter } from './index.ts';

/** `from move: to`, on purpose in another form than the table it checks. */
const law = new Map(
  `
NOTED share: SHARED
NOTED close: CLOSED
SHARED close: CLOSED
SHARED makeChallenge: IN_CHALLENGE
IN_CHALLENGE release: SHARED
`
    .trim()
    .split('\n')
    .map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
);

describe('moving a problem', () => {
  const tries = PROBLEM_STATES.flatMap((from) => PROBLEM_MOVES.map((move) => ({ from, move })));

  it.each(tries)('$move when $from is as the law says', ({ from, move }) => {
    expect(problemAfter(from, move)).toBe(law.get(`${from} ${move}`) ?? null);
  });

  it('names each move once', () => {
    expect(PROBLEM_TRANSITIONS.map(({ from, action }) => `${from} ${action}`).toSorted()).toEqual([...law.keys()].toSorted());
  });

  it('ends only when the problem is closed', () => {
    expect(PROBLEM_STATES.filter((state) => PROBLEM_MOVES.every((move) => problemAfter(state, move) === null))).toEqual(['CLOSED']);
  });

  it('leaves text open until a challenge speaks for it, and joining open from the moment it is shared', () => {
    expect(PROBLEM_STATES.filter(isProblemEditable)).toEqual(['NOTED', 'SHARED']);
    expect(PROBLEM_STATES.filter(isProblemJoinable)).toEqual(['SHARED', 'IN_CHALLENGE']);
  });
});
