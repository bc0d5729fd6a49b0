// Shows what a whole declaration is and what follows from it.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideDeclaration, INTERESTS, outcomeOfDeclaration, type DeclarationFacts, type Declared } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const none = (organisationId: string): Declared => ({ organisationId, interest: 'NONE', directness: null, explanation: '' });
const facts: DeclarationFacts = {
  isOnPanel: true,
  assignment: 'PENDING_DECLARATION',
  organisationIds: ['kestrel', 'hollin'],
  declarations: [none('kestrel'), none('hollin')],
};

describe('declaring interests', () => {
  it('is whole with one line for each organisation', () => {
    expect(decideDeclaration(facts)).toEqual({ allowed: true });
    expect(refusalsOf(decideDeclaration({ ...facts, declarations: [none('kestrel')] })).map((one) => one.path)).toEqual([
      ['declarations', 'hollin'],
    ]);
  });

  it('needs words and directness for each interest', () => {
    const share: Declared = { organisationId: 'hollin', interest: 'FINANCIAL', directness: 'INDIRECT', explanation: 'My partner owns shares.' };
    const declare = (change: Partial<Declared>) =>
      codesOf(decideDeclaration({ ...facts, declarations: [none('kestrel'), { ...share, ...change }] }));
    expect(declare({})).toEqual([]);
    expect(declare({ directness: null })).toEqual(['EXPLANATION_MISSING']);
    expect(declare({ explanation: 'shares' })).toEqual(['EXPLANATION_MISSING']);
  });

  it('can be done again after recusal or clearance, but not once scores are sent', () => {
    expect(decideDeclaration({ ...facts, assignment: 'CLEARED' })).toEqual({ allowed: true });
    expect(codesOf(decideDeclaration({ ...facts, assignment: 'SUBMITTED' }))).toEqual(['ALREADY_SENT']);
  });

  it('is for members of the panel', () => {
    expect(codesOf(decideDeclaration({ ...facts, isOnPanel: false }))).toEqual(['NOT_ON_PANEL']);
  });

  it('keeps a person with any interest from scoring', () => {
    const outcome = (interest: (typeof INTERESTS)[number]) => outcomeOfDeclaration([none('kestrel'), { ...none('hollin'), interest }]);
    expect(INTERESTS.map(outcome)).toEqual(['CLEARED', 'RECUSED', 'RECUSED', 'RECUSED']);
  });
});
