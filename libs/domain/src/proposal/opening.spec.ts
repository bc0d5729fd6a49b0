// Two different people open what was sealed, after the deadline, and neither takes part.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf, type Decision } from '../decision/index.ts';
import { decideOpeningAsk, decideOpeningConfirm, type UnsealingFacts } from './index.ts';

const closesAt = new Date('2026-05-01T11:00:00Z');
const facts: UnsealingFacts = { stage: 'CLOSED', closesAt, now: closesAt, sealedCount: 3, personId: 'usr_2', isProposer: false, askedBy: null, isOpened: false };
const asked: UnsealingFacts = { ...facts, askedBy: 'usr_1' };
const codesOf = (decision: Decision<string>): string[] => refusalsOf(decision).map((refusal) => refusal.code);

describe('asking for the opening', () => {
  it('is possible from the very instant of the deadline, once the challenge has closed', () => {
    expect(codesOf(decideOpeningAsk(facts))).toEqual([]);
    expect(codesOf(decideOpeningAsk({ ...facts, now: new Date(closesAt.getTime() - 1) }))).toEqual(['TOO_EARLY']);
    expect(codesOf(decideOpeningAsk({ ...facts, closesAt: null }))).toEqual(['TOO_EARLY']);
    for (const stage of ['OPEN', 'EVALUATING', 'TERMINATED'] as const) expect(codesOf(decideOpeningAsk({ ...facts, stage }))).toEqual(['NOT_CLOSED']);
  });

  it('is not for those who take part, and needs something to open', () => {
    expect(codesOf(decideOpeningAsk({ ...facts, isProposer: true, sealedCount: 0 }))).toEqual(['NOTHING_SENT', 'INTERESTED']);
  });

  it('is done once', () => {
    expect(codesOf(decideOpeningAsk(asked))).toEqual(['ASKED_ALREADY']);
    expect(codesOf(decideOpeningAsk({ ...asked, isOpened: true, sealedCount: 0, stage: 'EVALUATING' }))).toEqual(['OPENED_ALREADY']);
  });
});

describe('confirming the opening', () => {
  it('needs another person than the one who asked', () => {
    expect(codesOf(decideOpeningConfirm(asked))).toEqual([]);
    expect(codesOf(decideOpeningConfirm(facts))).toEqual(['NOT_ASKED']);
    expect(codesOf(decideOpeningConfirm({ ...asked, personId: 'usr_1' }))).toEqual(['SAME_PERSON']);
  });

  it('asks all that the asking asked, once more', () => {
    expect(codesOf(decideOpeningConfirm({ ...asked, stage: 'TERMINATED', isProposer: true }))).toEqual(['NOT_CLOSED', 'INTERESTED']);
    expect(codesOf(decideOpeningConfirm({ ...asked, now: new Date(closesAt.getTime() - 1) }))).toEqual(['TOO_EARLY']);
    expect(codesOf(decideOpeningConfirm({ ...asked, isOpened: true, sealedCount: 0 }))).toEqual(['OPENED_ALREADY']);
  });
});
