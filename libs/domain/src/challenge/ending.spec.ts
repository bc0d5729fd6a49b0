// Shows the four ways a challenge can end, and that each tells the public enough.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import {
  decideClosing,
  decideConclusion,
  decideTermination,
  decideWithdrawal,
  STAGES,
  type ConclusionFacts,
} from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const closesAt = new Date('2026-05-01T12:00:00Z');
const reason = 'The budget was withdrawn by the cabinet.';

describe('closing', () => {
  it('happens at the instant of the deadline, not a millisecond before', () => {
    expect(decideClosing({ stage: 'OPEN', now: closesAt, closesAt })).toEqual({ allowed: true });
    expect(codesOf(decideClosing({ stage: 'OPEN', now: new Date(closesAt.getTime() - 1), closesAt }))).toEqual(['TOO_EARLY']);
    expect(codesOf(decideClosing({ stage: 'OPEN', now: closesAt, closesAt: null }))).toEqual(['TOO_EARLY']);
  });

  it('closes only what is open', () => {
    expect(STAGES.filter((stage) => decideClosing({ stage, now: closesAt, closesAt }).allowed)).toEqual(['OPEN']);
  });
});

describe('withdrawing', () => {
  it('needs a reason once the public has seen the challenge', () => {
    expect(STAGES.filter((stage) => decideWithdrawal({ stage, reason: null }).allowed)).toEqual([
      'DRAFT',
      'IN_REVIEW',
      'CHANGES_REQUESTED',
      'APPROVED',
    ]);
    expect(decideWithdrawal({ stage: 'OPEN', reason })).toEqual({ allowed: true });
  });

  it('is too late when proposals have closed', () => {
    expect(codesOf(decideWithdrawal({ stage: 'CLOSED', reason }))).toEqual(['WRONG_STAGE']);
  });
});

describe('terminating', () => {
  it('is possible from the opening to the pilot, with a public reason', () => {
    expect(STAGES.filter((stage) => decideTermination({ stage, reason }).allowed)).toEqual([
      'OPEN',
      'CLOSED',
      'EVALUATING',
      'SHORTLISTED',
      'PLEDGING',
      'PILOTING',
    ]);
    expect(codesOf(decideTermination({ stage: 'CLOSED', reason: '' }))).toEqual(['REASON_MISSING']);
  });
});

describe('concluding', () => {
  const facts: ConclusionFacts = {
    stage: 'PILOTING',
    route: 'BELOW_THRESHOLD',
    indicatorCodes: ['REPEAT90', 'CLAIMS'],
    reports: [
      { code: 'REPEAT90', value: 0, reasonMissing: null },
      { code: 'CLAIMS', value: null, reasonMissing: 'The insurer has not closed the year.' },
    ],
    learned: null,
  };

  it('needs a last measurement of each indicator, or the reason there is none', () => {
    expect(decideConclusion(facts)).toEqual({ allowed: true });
    const reports = [{ code: 'CLAIMS', value: null, reasonMissing: ' ' }];
    expect(refusalsOf(decideConclusion({ ...facts, reports })).map((one) => one.path.join('.'))).toEqual([
      'reports.REPEAT90',
      'reports.CLAIMS',
    ]);
  });

  it('ends an engagement that was only that, with what was learned', () => {
    const talk: ConclusionFacts = { ...facts, stage: 'ENGAGING', route: 'MARKET_ENGAGEMENT_ONLY', reports: [] };
    expect(codesOf(decideConclusion(talk))).toEqual(['LEARNING_MISSING']);
    expect(decideConclusion({ ...talk, learned: 'The market is ready.' })).toEqual({ allowed: true });
  });

  it('does not let a promised competition end after its engagement', () => {
    expect(codesOf(decideConclusion({ ...facts, stage: 'ENGAGING', learned: 'Much.' }))).toEqual(['NOT_ENGAGEMENT_ONLY']);
  });

  it('is refused from any other stage', () => {
    const both = { ...facts, route: 'MARKET_ENGAGEMENT_ONLY' as const, learned: 'The market is ready.' };
    expect(STAGES.filter((stage) => decideConclusion({ ...both, stage }).allowed)).toEqual(['ENGAGING', 'PILOTING']);
  });
});
