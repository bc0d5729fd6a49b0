// Shows when a draft may be reviewed, approved or sent back.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import { exampleChallenge } from './example-challenge.ts';
import { decideApproval, decideChangesRequest, decideReview, STAGES } from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);

describe('asking for review', () => {
  it('is allowed for a complete draft, first or after changes', () => {
    expect(STAGES.filter((stage) => decideReview({ stage, content: exampleChallenge }).allowed)).toEqual([
      'DRAFT',
      'CHANGES_REQUESTED',
    ]);
  });

  it('names everything that is missing at once', () => {
    const bare = { ...exampleChallenge, problem: { en: '' }, indicators: [], placeCodes: [], contactEmail: '' };
    expect(refusalsOf(decideReview({ stage: 'DRAFT', content: bare })).map((gap) => gap.path[0])).toEqual([
      'problem',
      'indicators',
      'placeCodes',
      'contactEmail',
    ]);
  });

  it('does not need criteria or dates yet', () => {
    const early = { ...exampleChallenge, criteria: [], closesAt: null };
    expect(decideReview({ stage: 'DRAFT', content: early })).toEqual({ allowed: true });
  });
});

describe('approving', () => {
  const facts = { stage: 'IN_REVIEW' as const, approverId: 'amal', authorIds: ['bea', 'carys'] };

  it('is allowed to somebody who wrote nothing of it', () => {
    expect(decideApproval(facts)).toEqual({ allowed: true });
  });

  it('is refused to any author of the draft, even a minor one', () => {
    expect(codesOf(decideApproval({ ...facts, approverId: 'carys' }))).toEqual(['OWN_DRAFT']);
  });

  it('counts each person once', () => {
    expect(codesOf(decideApproval({ ...facts, approvedByIds: ['amal'] }))).toEqual(['ALREADY_APPROVED']);
  });

  it('waits for the conflict check where the council keeps it here', () => {
    expect(codesOf(decideApproval({ ...facts, hasConflictCheck: false }))).toEqual(['NO_CONFLICT_CHECK']);
  });

  it('happens in review only', () => {
    expect(STAGES.filter((stage) => decideApproval({ ...facts, stage }).allowed)).toEqual(['IN_REVIEW']);
  });
});

describe('sending back for changes', () => {
  it('needs words the authors can act on', () => {
    expect(codesOf(decideChangesRequest({ stage: 'IN_REVIEW', reason: ' no ' }))).toEqual(['REASON_MISSING']);
    expect(decideChangesRequest({ stage: 'IN_REVIEW', reason: 'Say who is affected most.' })).toEqual({ allowed: true });
  });

  it('says where the challenge stands when it is not in review', () => {
    expect(refusalsOf(decideChangesRequest({ stage: 'OPEN', reason: 'Say who is affected.' }))[0]?.message).toBe(
      'This challenge is open for proposals. This can only be done while it is in review or approved.',
    );
  });
});
