import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { decideJoinAnswering, decideJoinAsking, JOIN_ANSWERS, JOIN_STATES, joinAfter, STAGES } from './index.ts';

const codes = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((one) => one.code);

describe('a wish to join', () => {
  const law = new Map([
    ['ASKED accept', 'ACCEPTED'],
    ['ASKED decline', 'DECLINED'],
    ['ASKED withdraw', 'WITHDRAWN'],
  ]);
  it.each(JOIN_STATES.flatMap((state) => JOIN_ANSWERS.map((answer) => ({ state, answer }))))('that is $state: $answer', ({ state, answer }) => {
    expect(joinAfter(state, answer)).toBe(law.get(`${state} ${answer}`) ?? null);
  });

  it('comes from an authority that neither leads nor takes part, and has no question open', () => {
    const facts = { stage: 'ENGAGING', isLead: false, takesPart: false, isInvited: false, hasAsked: false } as const;
    expect(codes(decideJoinAsking(facts))).toEqual([]);
    expect(codes(decideJoinAsking({ ...facts, isLead: true, takesPart: true }))).toEqual(['IS_LEAD']);
    expect(codes(decideJoinAsking({ ...facts, takesPart: true, isInvited: true, hasAsked: true }))).toEqual(['TAKES_PART_ALREADY', 'INVITED_ALREADY', 'ASKED_ALREADY']);
    expect(STAGES.filter((stage) => codes(decideJoinAsking({ ...facts, stage })).length === 0)).toEqual(['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'ENGAGING', 'OPEN']);
  });

  it('is answered once, with yes only in time, and with a reason for a no', () => {
    const facts = { stage: 'OPEN', state: 'ASKED', answer: 'accept', reason: null } as const;
    expect(codes(decideJoinAnswering(facts))).toEqual([]);
    expect(codes(decideJoinAnswering({ ...facts, stage: 'CLOSED' }))).toEqual(['WRONG_STAGE']);
    expect(codes(decideJoinAnswering({ ...facts, stage: 'CLOSED', answer: 'decline' }))).toEqual(['REASON_MISSING']);
    expect(codes(decideJoinAnswering({ ...facts, state: 'DECLINED' }))).toEqual(['ANSWERED_ALREADY']);
    expect(codes(decideJoinAnswering({ ...facts, answer: 'withdraw' }))).toEqual([]);
  });
});
