// Goes through every stage, every other stage and every role, and compares with the law written down once more by hand.
import { describe, expect, it } from '@jest/globals';
import { canMove, CHALLENGE_ROLES, isAfterClose, mayMove, movesFrom, STAGES, TRANSITIONS } from './index.ts';

/** `from>to: roles`, on purpose in another form than the table it checks. */
const law = `
DRAFT>IN_REVIEW: BUYER
CHANGES_REQUESTED>IN_REVIEW: BUYER
IN_REVIEW>CHANGES_REQUESTED: APPROVER
APPROVED>CHANGES_REQUESTED: APPROVER
IN_REVIEW>APPROVED: APPROVER
APPROVED>ENGAGING: BUYER APPROVER
ENGAGING>ENGAGING: BUYER
ENGAGING>OPEN: BUYER CLOCK
ENGAGING>CONCLUDED: BUYER
OPEN>OPEN: BUYER CLOCK
OPEN>CLOSED: BUYER CLOCK
CLOSED>EVALUATING: BUYER CHAIR
EVALUATING>SHORTLISTED: BUYER CHAIR
SHORTLISTED>PLEDGING: BUYER
PLEDGING>PILOTING: BUYER
PILOTING>CONCLUDED: BUYER
CONCLUDED>ARCHIVED: BUYER CLOCK
DRAFT>WITHDRAWN: BUYER
IN_REVIEW>WITHDRAWN: BUYER
CHANGES_REQUESTED>WITHDRAWN: BUYER
APPROVED>WITHDRAWN: BUYER
ENGAGING>WITHDRAWN: BUYER
OPEN>WITHDRAWN: BUYER
OPEN>TERMINATED: BUYER APPROVER
CLOSED>TERMINATED: BUYER APPROVER
EVALUATING>TERMINATED: BUYER APPROVER
SHORTLISTED>TERMINATED: BUYER APPROVER
PLEDGING>TERMINATED: BUYER APPROVER
PILOTING>TERMINATED: BUYER APPROVER
`;

const rolesFor = new Map(
  law
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [move = '', roles = ''] = line.split(': ');
      return [move, roles.split(' ')];
    }),
);

describe('moving a challenge', () => {
  const moves = STAGES.flatMap((from) => STAGES.map((to) => ({ from, to })));

  it.each(moves)('from $from to $to is as the law says, for every role', ({ from, to }) => {
    const roles = rolesFor.get(`${from}>${to}`) ?? [];
    expect(canMove(from, to)).toBe(roles.length > 0);
    expect(CHALLENGE_ROLES.filter((role) => mayMove(from, to, role))).toEqual(
      CHALLENGE_ROLES.filter((role) => roles.includes(role)),
    );
  });

  it('names each move once', () => {
    const named = TRANSITIONS.map((move) => `${move.from}>${move.to}`);
    expect(new Set(named).size).toBe(named.length);
    expect(named.toSorted()).toEqual([...rolesFor.keys()].toSorted());
  });

  it('ends for good when archived, withdrawn or terminated', () => {
    const ends = STAGES.filter((stage) => !TRANSITIONS.some((move) => move.from === stage));
    expect(ends).toEqual(['ARCHIVED', 'WITHDRAWN', 'TERMINATED']);
  });

  it('lists the moves a role has from a stage', () => {
    expect(movesFrom('IN_REVIEW', 'APPROVER').map((move) => move.action)).toEqual(['requestChanges', 'approve']);
    expect(movesFrom('IN_REVIEW', 'AUDITOR')).toEqual([]);
  });

  it('knows on which side of the deadline a stage lies', () => {
    expect(STAGES.filter(isAfterClose)).toEqual([
      'CLOSED',
      'EVALUATING',
      'SHORTLISTED',
      'PLEDGING',
      'PILOTING',
      'CONCLUDED',
      'ARCHIVED',
      'TERMINATED',
    ]);
  });
});
