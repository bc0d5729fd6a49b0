// Shows who may score what and when, and when an agreed score needs its reason.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { refusalsOf } from '../decision/index.ts';
import {
  ASSIGNMENT_STATES,
  decideAgreement,
  decideScore,
  decideSending,
  median,
  spread,
  type AgreementFacts,
  type ScoreFacts,
  type SendingFacts,
} from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);

describe('scoring', () => {
  const facts: ScoreFacts = {
    stage: 'EVALUATING',
    assignment: 'CLEARED',
    isAssigned: true,
    value: 4,
    reason: 'Two county trials, 7.6% back.',
  };

  it('is open to an evaluator who declared, is free of conflict and has not sent', () => {
    expect(ASSIGNMENT_STATES.map((assignment) => [assignment, ...codesOf(decideScore({ ...facts, assignment }))])).toEqual([
      ['PENDING_DECLARATION', 'NOT_DECLARED'],
      ['CLEARED'],
      ['RECUSED', 'RECUSED'],
      ['IN_PROGRESS'],
      ['SUBMITTED', 'ALREADY_SENT'],
    ]);
  });

  it('happens while the challenge is being evaluated', () => {
    expect(STAGES.filter((stage) => decideScore({ ...facts, stage }).allowed)).toEqual(['EVALUATING']);
  });

  it.each([-1, 6, 3.5, Number.NaN])('refuses a score of %d', (value) => {
    expect(codesOf(decideScore({ ...facts, value }))).toEqual(['NOT_ON_SCALE']);
  });

  it.each([0, 1, 2, 3, 4, 5])('takes a score of %d', (value) => {
    expect(decideScore({ ...facts, value })).toEqual({ allowed: true });
  });

  it('needs a reason of ten characters, not counting spaces around it', () => {
    expect(codesOf(decideScore({ ...facts, reason: ' very good ' }))).toEqual(['REASON_MISSING']);
    expect(decideScore({ ...facts, reason: 'very  good' })).toEqual({ allowed: true });
  });

  it('is refused for a proposal on nobody else’s list but theirs', () => {
    expect(codesOf(decideScore({ ...facts, isAssigned: false }))).toEqual(['NOT_ASSIGNED']);
  });
});

describe('sending scores', () => {
  const cells = ['p1', 'p2'].flatMap((proposalId) => ['A', 'B'].map((criterionCode) => ({ proposalId, criterionCode })));
  const facts: SendingFacts = { stage: 'EVALUATING', assignment: 'IN_PROGRESS', assigned: cells, scored: cells };

  it('needs a score in each assigned cell, and names the empty ones', () => {
    expect(decideSending(facts)).toEqual({ allowed: true });
    expect(refusalsOf(decideSending({ ...facts, scored: cells.slice(0, 3) })).map((one) => one.path)).toEqual([
      ['scores', 'p2', 'B'],
    ]);
  });

  it('happens once', () => {
    expect(codesOf(decideSending({ ...facts, assignment: 'SUBMITTED' }))).toEqual(['ALREADY_SENT']);
  });

  it('needs something to send', () => {
    expect(codesOf(decideSending({ ...facts, assigned: [] }))).toEqual(['NOTHING_ASSIGNED']);
  });
});

describe('agreeing a score', () => {
  const facts: AgreementFacts = {
    stage: 'EVALUATING',
    isChair: true,
    hasDeclared: true,
    isCleared: true,
    unsentEvaluatorIds: [],
    scores: [3, 4, 3],
    value: 3,
    reason: '',
  };

  it('needs no reason at the median, and one away from it', () => {
    expect(decideAgreement(facts)).toEqual({ allowed: true });
    expect(codesOf(decideAgreement({ ...facts, value: 3.5 }))).toEqual(['REASON_MISSING']);
    expect(decideAgreement({ ...facts, value: 4, reason: 'The lab report was overlooked.' })).toEqual({ allowed: true });
  });

  it('is for a chair without a conflict, after everyone has sent', () => {
    expect(codesOf(decideAgreement({ ...facts, isChair: false, isCleared: false, unsentEvaluatorIds: ['c'] }))).toEqual([
      'NOT_CHAIR',
      'RECUSED',
      'SCORES_NOT_SENT',
    ]);
  });

  it('waits for the interests of the chair', () => {
    expect(codesOf(decideAgreement({ ...facts, hasDeclared: false }))).toEqual(['NOT_DECLARED']);
    expect(refusalsOf(decideAgreement({ ...facts, isCleared: false }))).toMatchObject([{ code: 'RECUSED', message: expect.stringContaining('appoint another chair') }]);
  });

  it('stays on the scale, to two decimals', () => {
    const reason = 'Between two anchors of the scale.';
    const refusedAt = [5.1, -0.1, 3.333, Number.NaN].map((value) => codesOf(decideAgreement({ ...facts, value, reason })));
    expect(refusedAt).toEqual(Array(4).fill(['NOT_ON_SCALE']));
    expect(decideAgreement({ ...facts, value: 3.33, reason })).toEqual({ allowed: true });
  });
});

describe('the spread of scores', () => {
  it('is worth a talk from two steps on', () => {
    expect(spread([3, 4, 3])).toEqual({ count: 3, min: 3, max: 4, range: 1, median: 3, isWorthTalking: false });
    expect(spread([5, 3])).toEqual({ count: 2, min: 3, max: 5, range: 2, median: 4, isWorthTalking: true });
  });

  it('has a median between the two in the middle, and none without scores', () => {
    expect(median([4, 1, 2, 5])).toBe(3);
    expect(median([])).toBeNull();
    expect(spread([])).toBeNull();
  });
});
