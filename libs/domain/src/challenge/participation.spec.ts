import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideAnswering, decideInviting, isChallengeJoinable, isLeadsAnswer, PARTICIPATION_ANSWERS, PARTICIPATION_STATES, participationAfter, STAGES } from './index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);

describe('an invitation to take part', () => {
  const law = new Map([
    ['INVITED accept', 'ACCEPTED'],
    ['INVITED decline', 'DECLINED'],
    ['INVITED revoke', 'REVOKED'],
  ]);

  it.each(PARTICIPATION_STATES.flatMap((state) => PARTICIPATION_ANSWERS.map((answer) => ({ state, answer }))))('that is $state: $answer', ({ state, answer }) => {
    expect(participationAfter(state, answer)).toBe(law.get(`${state} ${answer}`) ?? null);
  });

  it('is answered by the one asked, and taken back by the lead alone', () => {
    expect(PARTICIPATION_ANSWERS.map((answer) => [answer, isLeadsAnswer(answer)])).toEqual([
      ['accept', false],
      ['decline', false],
      ['revoke', true],
    ]);
  });

  it('is possible until proposals close', () => {
    expect(STAGES.filter(isChallengeJoinable)).toEqual(['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING', 'OPEN']);
  });

  it('goes to an authority that neither leads nor takes part nor is asked already', () => {
    const facts = { stage: 'DRAFT', isAuthority: true, isLead: false, takesPart: false, isInvited: false } as const;
    expect(codes(decideInviting(facts))).toEqual([]);
    expect(codes(decideInviting({ ...facts, stage: 'CLOSED', isAuthority: false }))).toEqual(['WRONG_STAGE', 'NOT_AN_AUTHORITY']);
    expect(codes(decideInviting({ ...facts, isLead: true, takesPart: true }))).toEqual(['IS_LEAD']);
    expect(codes(decideInviting({ ...facts, takesPart: true }))).toEqual(['TAKES_PART_ALREADY']);
    expect(codes(decideInviting({ ...facts, isInvited: true }))).toEqual(['INVITED_ALREADY']);
  });

  it('is answered once, with yes only in time', () => {
    expect(codes(decideAnswering({ stage: 'OPEN', state: 'INVITED', answer: 'accept' }))).toEqual([]);
    expect(codes(decideAnswering({ stage: 'CLOSED', state: 'INVITED', answer: 'accept' }))).toEqual(['WRONG_STAGE']);
    expect(codes(decideAnswering({ stage: 'CLOSED', state: 'INVITED', answer: 'decline' }))).toEqual([]);
    expect(codes(decideAnswering({ stage: 'CLOSED', state: 'INVITED', answer: 'revoke' }))).toEqual([]);
    expect(codes(decideAnswering({ stage: 'OPEN', state: 'REVOKED', answer: 'accept' }))).toEqual(['ANSWERED_ALREADY']);
  });
});
