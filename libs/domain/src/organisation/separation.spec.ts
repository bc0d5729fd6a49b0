// Tries every pair of roles: only the auditor stands apart, and only from those who decide.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideRoles, FOUNDER_ROLES, ROLES } from './index.ts';

describe('the roles of one person', () => {
  const pairs = ROLES.flatMap((one) => ROLES.map((other) => [one, other] as const));

  it('may be any two, but an auditor never buys, approves or evaluates', () => {
    const refused = pairs.filter((pair) => !decideRoles(pair).allowed).map((pair) => pair.toSorted().join(' '));
    expect([...new Set(refused)].toSorted()).toEqual(['APPROVER AUDITOR', 'AUDITOR BUYER', 'AUDITOR EVALUATOR']);
  });

  it('are refused with a sentence at the roles', () => {
    expect(refusalsOf(decideRoles(['ADMIN', 'AUDITOR', 'BUYER']))).toEqual([
      { code: 'ROLES_CONFLICT', path: ['roles'], message: expect.stringContaining('somebody else the auditor') },
    ]);
  });

  it('are all but the auditor’s for whoever makes an organisation', () => {
    expect(FOUNDER_ROLES).toEqual(ROLES.filter((role) => role !== 'AUDITOR'));
    expect(decideRoles(FOUNDER_ROLES)).toEqual({ allowed: true });
  });
});
