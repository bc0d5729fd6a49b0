// Each refusal about a panel points at the field it is about, and a substitute is held to what an evaluator is.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { type Decision, refusalsOf } from '../decision/index.ts';
import { decideAppointment, decideDeclaration, decideRemoval, decideSubstitution, type SubstitutionFacts } from './index.ts';

const told = (decision: Decision): string[] => refusalsOf(decision).map(({ code, path }) => [code, ...path].join(' '));
const chair = { stage: 'EVALUATING' as const, role: 'CHAIR' as const, isEligible: true, isOnPanel: true, hasChair: true, isAuditor: true };
const substitute: SubstitutionFacts = { stage: 'EVALUATING', isEligible: true, isOnPanel: false, isAuditor: false, wantedIds: null, proposalIds: ['p1', 'p2'], agreedIds: [] };

describe('what is refused points at its field', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    ['a chair', () => decideAppointment(chair), ['ALREADY_ON_PANEL email', 'HAS_SEEN_NAMES email', 'CHAIR_TAKEN role']],
    ['a stranger', () => decideAppointment({ ...chair, isEligible: false }), ['NO_SUCH_PERSON email']],
    ['an evaluator while scores are given', () => decideAppointment({ ...chair, role: 'EVALUATOR' }), ['WRONG_STAGE']],
    ['a removal', () => decideRemoval({ stage: 'EVALUATING', role: 'EVALUATOR' }), ['WRONG_STAGE']],
    [
      'a declaration',
      () => decideDeclaration({
        isOnPanel: false,
        assignment: 'SUBMITTED',
        organisationIds: ['a', 'b'],
        declarations: [
          { organisationId: 'b', interest: 'NONE', directness: null, explanation: '' },
          { organisationId: 'c', interest: 'PERSONAL', directness: null, explanation: 'My sister works there.' },
        ],
        flaggedIds: ['b'],
      }),
      ['NOT_ON_PANEL panel', 'ALREADY_SENT assignment', 'ORGANISATION_MISSING declarations a', 'FLAG_UNANSWERED declarations b', 'EXPLANATION_MISSING declarations c'],
    ],
  ])('%s', (_, decide, expected) => {
    expect(told(decide())).toEqual(expected);
  });
});

describe('a declaration on somebody with whom the records connect one', () => {
  const declare = (explanation: string, flaggedIds: readonly string[] = ['b']) =>
    told(decideDeclaration({ isOnPanel: true, assignment: 'CLEARED', organisationIds: [], declarations: [{ organisationId: 'b', interest: 'NONE', directness: null, explanation }], flaggedIds }));

  it('says why it is none, in ten characters without the blanks around them', () => {
    expect([declare('ten letter'), declare('  nine let   '), declare('', ['c'])]).toEqual([[], ['FLAG_UNANSWERED declarations b'], []]);
  });

  it('is no question of why it is none where an interest is declared', () => {
    const interest = { organisationId: 'b', interest: 'PERSONAL' as const, directness: null, explanation: '' };
    expect(told(decideDeclaration({ isOnPanel: true, assignment: 'CLEARED', organisationIds: [], declarations: [interest], flaggedIds: ['b'] }))).toEqual(['EXPLANATION_MISSING declarations b']);
  });

  it('describes an interest in as many', () => {
    const describeIt = (explanation: string) => told(decideDeclaration({ isOnPanel: true, assignment: 'CLEARED', organisationIds: [], declarations: [{ organisationId: 'b', interest: 'FINANCIAL', directness: 'DIRECT', explanation }] }));
    expect([describeIt('ten letter'), describeIt('  nine let   ')]).toEqual([[], ['EXPLANATION_MISSING declarations b']]);
  });
});

describe('a substitute', () => {
  const asked = (changes: Partial<SubstitutionFacts>) => told(decideSubstitution({ ...substitute, ...changes }));

  it('steps in while scores are given, for all proposals or for some', () => {
    expect(STAGES.filter((stage) => asked({ stage }).length === 0)).toEqual(['EVALUATING']);
    expect(asked({ stage: 'OPEN', isEligible: false })).toEqual(['WRONG_STAGE']);
    expect(asked({ wantedIds: ['p2'], agreedIds: ['p1'] })).toEqual([]);
  });

  it('is eligible, new, no auditor, and scores proposals of this challenge that are not agreed', () => {
    expect(asked({ isEligible: false, isOnPanel: true, isAuditor: true })).toEqual(['NO_SUCH_PERSON email', 'ALREADY_ON_PANEL email', 'HAS_SEEN_NAMES email']);
    expect(asked({ wantedIds: ['p1', 'p9'] })).toEqual(['UNKNOWN_PROPOSAL proposalIds']);
    expect(asked({ wantedIds: [] })).toEqual(['NOTHING_TO_SCORE proposalIds']);
    expect(asked({ agreedIds: ['p2'] })).toEqual(['SCORES_AGREED proposalIds']);
  });
});
