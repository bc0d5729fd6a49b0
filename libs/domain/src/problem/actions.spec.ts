import { describe, expect, it } from '@jest/globals';
import { PROBLEM_STATES, problemActions, type ProblemStanding, type ProblemState } from './index.ts';

const nobody = { isOwnBuyer: false, isWriter: false, isJoinedBuyer: false, isOtherBuyer: false };
type Who = keyof typeof nobody;

/** For each of them: what may be done when NOTED, SHARED, IN_CHALLENGE and CLOSED. */
const law: Record<Who, readonly [string, string, string, string]> = {
  isOwnBuyer: ['EDIT SHARE CLOSE', 'EDIT CLOSE UPDATE_SHARE MAKE_CHALLENGE', 'UPDATE_SHARE', ''],
  isWriter: ['EDIT', '', '', ''],
  isJoinedBuyer: ['', 'UPDATE_SHARE LEAVE', 'UPDATE_SHARE LEAVE', ''],
  isOtherBuyer: ['', 'JOIN', 'JOIN', ''],
};

describe('what may be done with a problem', () => {
  const tries = Object.entries(law).flatMap(([who, byState]) => PROBLEM_STATES.map((state, index) => ({ who, state, may: byState[index] ?? '' })));

  it.each(tries)('by one who $who when it is $state', ({ who, state, may }) => {
    expect(problemActions({ ...nobody, [who]: true, state } satisfies ProblemStanding).join(' ')).toBe(may);
  });

  it.each(PROBLEM_STATES)('is nothing for a stranger when it is %s', (state: ProblemState) => {
    expect(problemActions({ ...nobody, state })).toEqual([]);
  });
});
