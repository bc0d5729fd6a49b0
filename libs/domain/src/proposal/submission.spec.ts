// Shows that the deadline is one clock for everybody, and what may still be done when.
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../challenge/index.ts';
import { refusalsOf } from '../decision/index.ts';
import { exampleProposal } from './example-proposal.ts';
import {
  decideDraftChange,
  decideProposalWithdrawal,
  decideSubmission,
  PROPOSAL_STATES,
  type SubmissionFacts,
} from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const closesAt = new Date('2026-05-01T12:00:00Z');
const facts: SubmissionFacts = {
  content: exampleProposal,
  stage: 'OPEN',
  now: new Date('2026-05-01T11:59:59.999Z'),
  closesAt,
  existingState: 'DRAFT',
  indicatorCodes: ['REPEAT90'],
};

describe('handing in a proposal', () => {
  it('is possible up to the last millisecond', () => {
    expect(decideSubmission(facts)).toEqual({ allowed: true });
  });

  it('is too late at the very instant of the deadline, even while the stage still says open', () => {
    expect(codesOf(decideSubmission({ ...facts, now: closesAt }))).toEqual(['DEADLINE_PASSED']);
    expect(codesOf(decideSubmission({ ...facts, now: closesAt, stage: 'CLOSED' }))).toEqual(['DEADLINE_PASSED']);
  });

  it('needs an open challenge', () => {
    expect(STAGES.filter((stage) => decideSubmission({ ...facts, stage }).allowed)).toEqual(['OPEN']);
    expect(codesOf(decideSubmission({ ...facts, stage: 'ENGAGING' }))).toEqual(['NOT_OPEN']);
  });

  it('takes a first version or a revised one, and nothing that is sealed or withdrawn', () => {
    const states = PROPOSAL_STATES.filter((existingState) => decideSubmission({ ...facts, existingState }).allowed);
    expect(states).toEqual(['DRAFT', 'SUBMITTED']);
    expect(decideSubmission({ ...facts, existingState: null })).toEqual({ allowed: true });
  });

  it('names everything that is missing at once', () => {
    const content = { ...exampleProposal, evidence: '', price: null };
    expect(refusalsOf(decideSubmission({ ...facts, content })).map((one) => one.path[0])).toEqual(['evidence', 'price']);
  });

  it('does not ask anyone to correct a text that comes too late anyway', () => {
    const content = { ...exampleProposal, evidence: '' };
    expect(codesOf(decideSubmission({ ...facts, content, now: closesAt }))).toEqual(['DEADLINE_PASSED']);
  });

  it('waits for the consent of the team where it is asked for', () => {
    expect(refusalsOf(decideSubmission({ ...facts, withoutConsent: ['Hollin Data Co-op'] }))).toEqual([
      { code: 'CONSENT_MISSING', path: ['team'], message: 'Ask for the consent of Hollin Data Co-op.' },
    ]);
  });
});

describe('changing a draft', () => {
  it('is possible from the engagement to the deadline', () => {
    expect(STAGES.filter((stage) => decideDraftChange({ ...facts, stage }).allowed)).toEqual(['ENGAGING', 'OPEN']);
    expect(codesOf(decideDraftChange({ ...facts, now: closesAt }))).toEqual(['DEADLINE_PASSED']);
  });

  it('is not possible under seal', () => {
    expect(codesOf(decideDraftChange({ ...facts, existingState: 'SEALED' }))).toEqual(['WRONG_STATE']);
  });
});

describe('withdrawing a proposal', () => {
  it('is possible until the pilot is agreed, and not once it has been turned down', () => {
    expect(PROPOSAL_STATES.filter((existingState) => decideProposalWithdrawal({ existingState }).allowed)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'SEALED',
      'OPENED',
      'UNDER_EVALUATION',
      'MODERATED',
      'SHORTLISTED',
      'RESERVE',
      'PILOT_OFFERED',
    ]);
  });
});
