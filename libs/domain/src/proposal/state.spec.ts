// Goes through every state, every other state and every role, and compares with the law written down once more by hand.
import { describe, expect, it } from '@jest/globals';
import { canMoveProposal, mayMoveProposal, PROPOSAL_ROLES, PROPOSAL_STATES, PROPOSAL_TRANSITIONS } from './index.ts';

const law = `
DRAFT: SUBMITTED=PROPOSER LATE_ATTEMPT=CLOCK WITHDRAWN=PROPOSER
SUBMITTED: SUBMITTED=PROPOSER SEALED=CLOCK WITHDRAWN=PROPOSER
SEALED: OPENED=BUYER,APPROVER WITHDRAWN=PROPOSER
OPENED: INELIGIBLE=BUYER,CHAIR UNDER_EVALUATION=BUYER,CHAIR WITHDRAWN=PROPOSER DISQUALIFIED=BUYER,CHAIR
UNDER_EVALUATION: MODERATED=CHAIR WITHDRAWN=PROPOSER DISQUALIFIED=BUYER,CHAIR
MODERATED: SHORTLISTED=BUYER,CHAIR RESERVE=BUYER,CHAIR NOT_SHORTLISTED=BUYER,CHAIR WITHDRAWN=PROPOSER DISQUALIFIED=BUYER,CHAIR
SHORTLISTED: RESERVE=BUYER,CHAIR NOT_SHORTLISTED=BUYER,CHAIR PILOT_OFFERED=BUYER WITHDRAWN=PROPOSER DISQUALIFIED=BUYER,CHAIR
NOT_SHORTLISTED: SHORTLISTED=BUYER,CHAIR RESERVE=BUYER,CHAIR
RESERVE: SHORTLISTED=BUYER,CHAIR NOT_SHORTLISTED=BUYER,CHAIR WITHDRAWN=PROPOSER DISQUALIFIED=BUYER,CHAIR
PILOT_OFFERED: PILOT_ACCEPTED=PROPOSER PILOT_DECLINED=PROPOSER WITHDRAWN=PROPOSER
`;

const rolesFor = new Map(
  law
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [from = '', moves = ''] = line.split(': ');
      return moves.split(' ').map((move): [string, string[]] => {
        const [to = '', roles = ''] = move.split('=');
        return [`${from}>${to}`, roles.split(',')];
      });
    }),
);

describe('moving a proposal', () => {
  const moves = PROPOSAL_STATES.flatMap((from) => PROPOSAL_STATES.map((to) => ({ from, to })));

  it.each(moves)('from $from to $to is as the law says, for every role', ({ from, to }) => {
    const roles = rolesFor.get(`${from}>${to}`) ?? [];
    expect(canMoveProposal(from, to)).toBe(roles.length > 0);
    expect(PROPOSAL_ROLES.filter((role) => mayMoveProposal(from, to, role))).toEqual(
      PROPOSAL_ROLES.filter((role) => roles.includes(role)),
    );
  });

  it('names each move once', () => {
    const named = PROPOSAL_TRANSITIONS.map((move) => `${move.from}>${move.to}`);
    expect(named.toSorted()).toEqual([...rolesFor.keys()].toSorted());
  });
});
