// Goes through every kind, role and power, and compares with the law written down once more by hand.
import { describe, expect, it } from '@jest/globals';
import { hasPower, ORGANISATION_KINDS, POWERS, proposes, ROLES } from './index.ts';

const authorities = 'COUNCIL COMBINED_AUTHORITY DEPARTMENT';
const all = ORGANISATION_KINDS.join(' ');
const law: Record<string, [roles: string, kinds: string]> = {
  manageMembers: ['ADMIN', all],
  manageKeys: ['ADMIN', all],
  writeProblem: ['ADMIN BUYER APPROVER EVALUATOR PROPOSER PLEDGER', authorities],
  writeChallenge: ['BUYER', authorities],
  approveChallenge: ['APPROVER', authorities],
  evaluate: ['EVALUATOR', all],
  propose: ['PROPOSER', 'SUPPLIER VCSE RESEARCH'],
  writeProfile: ['ADMIN PROPOSER', 'SUPPLIER VCSE RESEARCH'],
  pledge: ['PLEDGER', all],
  readRecords: ['AUDITOR', all],
};

describe('the powers of a member', () => {
  const cases = ORGANISATION_KINDS.flatMap((kind) => ROLES.map((role) => ({ kind, role })));

  it.each(cases)('in a $kind as $role are as the law says', ({ kind, role }) => {
    expect(POWERS.filter((power) => hasPower(kind, [role], power))).toEqual(
      POWERS.filter((power) => law[power]?.[0].split(' ').includes(role) && law[power]?.[1].split(' ').includes(kind)),
    );
  });

  it('add up over roles', () => {
    expect(POWERS.filter((power) => hasPower('COUNCIL', ['BUYER', 'PLEDGER', 'PROPOSER'], power))).toEqual([
      'writeProblem',
      'writeChallenge',
      'pledge',
    ]);
  });

  it('are none without a role', () => {
    expect(POWERS.some((power) => hasPower('COUNCIL', [], power))).toBe(false);
  });
});

it('suppliers, charities and universities propose, and those who ask or pay do not', () => {
  expect(ORGANISATION_KINDS.filter(proposes)).toEqual(['SUPPLIER', 'VCSE', 'RESEARCH']);
});
