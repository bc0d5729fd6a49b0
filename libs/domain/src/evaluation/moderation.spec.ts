// Shows every step on a moderated score, from each state, by whom and with which reason.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { CELL_STATES, CELL_TRANSITIONS, type CellState, decideAgreement, decideDeclaration, decideEscalation, decideReopening, decideSettling, decideSubstitution } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const chair = { stage: 'EVALUATING', isChair: true, hasDeclared: true, isCleared: true, unsentEvaluatorIds: [] } as const;
const reason = 'As the panel has talked it over.';

const TRIED: Record<string, (cell: CellState) => Parameters<typeof refusalsOf>[0]> = {
  agree: (cell) => decideAgreement({ ...chair, cell, scores: [3, 4, 3], value: 3, reason }),
  reopen: (cell) => decideReopening({ ...chair, cell, reason }),
  escalate: (cell) => decideEscalation({ ...chair, cell, reason }),
  settle: (cell) => decideSettling({ stage: 'EVALUATING', cell, hasNoInterest: true, value: 3, reason }),
};

describe('a moderated score', () => {
  it.each(Object.keys(TRIED).flatMap((action) => CELL_STATES.map((from) => [action, from] as const)))('allows to %s from %s only where the table does', (action, from) => {
    expect(TRIED[action]?.(from).allowed).toBe(CELL_TRANSITIONS.some((one) => one.action === action && one.from === from));
  });

  it('is opened again and handed on with a reason, by a chair who may', () => {
    for (const [decide, cell] of [[decideReopening, 'AGREED'], [decideEscalation, 'UNDER_MODERATION']] as const) {
      expect(codesOf(decide({ ...chair, cell, reason: ' short ' }))).toEqual(['REASON_MISSING']);
      expect(codesOf(decide({ ...chair, isChair: false, hasDeclared: false, isCleared: false, unsentEvaluatorIds: ['bo'], stage: 'CLOSED', cell, reason }))).toEqual([
        'WRONG_STAGE',
        'NOT_CHAIR',
        'NOT_DECLARED',
        'RECUSED',
        'SCORES_NOT_SENT',
      ]);
    }
  });

  it('that is agreed changes with a reason, also at the median', () => {
    expect(codesOf(decideAgreement({ ...chair, cell: 'AGREED', scores: [3], value: 3, reason: '' }))).toEqual(['REASON_MISSING']);
    expect(codesOf(decideAgreement({ ...chair, cell: 'UNDER_MODERATION', scores: [3], value: 3, reason: '' }))).toEqual([]);
  });

  it('away from the median is explained in words that no scorer wrote', () => {
    const facts = { ...chair, scores: [3, 4, 3], givenReasons: ['It says so on page two.'] };
    expect(codesOf(decideAgreement({ ...facts, value: 4, reason: 'it says so  on page two. ' }))).toEqual(['REASON_NOT_OWN']);
    expect(codesOf(decideAgreement({ ...facts, value: 3, reason: 'It says so on page two.' }))).toEqual([]);
  });

  it('is settled by somebody without an interest, on the scale and with a reason', () => {
    expect(codesOf(decideSettling({ stage: 'EVALUATING', cell: 'ESCALATED', hasNoInterest: false, value: 5.5, reason: '' }))).toEqual(['HAS_INTEREST', 'NOT_ON_SCALE', 'REASON_MISSING']);
  });
});

describe('a past employer', () => {
  const facts = { isOnPanel: true, assignment: 'PENDING_DECLARATION', organisationIds: ['a'], flaggedIds: ['a'] } as const;
  const declared = { organisationId: 'a', interest: 'NONE', directness: null, explanation: '' } as const;

  it('is answered for: a plain no is not enough, a reason or an interest is', () => {
    expect(codesOf(decideDeclaration({ ...facts, declarations: [declared] }))).toEqual(['FLAG_UNANSWERED']);
    expect(codesOf(decideDeclaration({ ...facts, declarations: [{ ...declared, explanation: 'Left ten years ago.' }] }))).toEqual([]);
    expect(codesOf(decideDeclaration({ ...facts, flaggedIds: [], declarations: [declared] }))).toEqual([]);
  });
});

describe('a substitute', () => {
  const facts = { stage: 'EVALUATING', isEligible: true, isOnPanel: false, isAuditor: false, wantedIds: ['a'], proposalIds: ['a', 'b'], agreedIds: [] } as const;

  it.each([
    ['for some', {}, []],
    ['for all', { wantedIds: null }, []],
    ['before scoring', { stage: 'CLOSED' as const, isEligible: false }, ['WRONG_STAGE']],
    ['as a stranger who is on the panel and audits', { isEligible: false, isOnPanel: true, isAuditor: true }, ['NO_SUCH_PERSON', 'ALREADY_ON_PANEL', 'HAS_SEEN_NAMES']],
    ['for a proposal of another challenge', { wantedIds: ['x'] }, ['UNKNOWN_PROPOSAL']],
    ['for none', { wantedIds: [] }, ['NOTHING_TO_SCORE']],
    ['for what is agreed', { agreedIds: ['a'] }, ['SCORES_AGREED']],
    ['for all, where one is agreed', { wantedIds: null, agreedIds: ['b'] }, ['SCORES_AGREED']],
  ])('steps in %s: %s', (_how, change, codes) => {
    expect(codesOf(decideSubstitution({ ...facts, ...change }))).toEqual(codes);
  });
});
