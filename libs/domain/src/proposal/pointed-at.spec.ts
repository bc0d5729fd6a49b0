// Each refusal of a proposal points at the field it is about, and each move of a proposal has its name.
import { describe, expect, it } from '@jest/globals';
import { type Decision, refusalsOf } from '../decision/index.ts';
import { exampleProposal } from './example-proposal.ts';
import { CONSENT_TRANSITIONS, decideConsent, decideDraftChange, decideOpeningAsk, decideOpeningConfirm, decideProposalWithdrawal, decideSubmission, PROPOSAL_TRANSITIONS } from './index.ts';

const told = (decision: Decision): string[] => refusalsOf(decision).map(({ code, path }) => [code, ...path].join(' '));
const [noon, after] = [new Date('2026-05-01T12:00:00Z'), new Date('2026-05-01T13:00:00Z')];
const submission = { content: exampleProposal, stage: 'ENGAGING' as const, now: noon, closesAt: after, existingState: 'SEALED' as const, indicatorCodes: ['REPEAT90'] };
const opening = { stage: 'OPEN' as const, closesAt: after, now: noon, sealedCount: 0, personId: 'a', isProposer: true, askedBy: 'a', isOpened: false };
const consent = { proposalState: 'SEALED' as const, state: 'DECLINED' as const, answer: 'proposeChange' as const, note: ' ', now: after, closesAt: noon };

describe('what is refused points at its field', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    ['handing in', () => decideSubmission(submission), ['NOT_OPEN challenge', 'WRONG_STATE state']],
    ['handing in too late', () => decideSubmission({ ...submission, now: after }), ['DEADLINE_PASSED challenge', 'WRONG_STATE state']],
    ['handing in without a deadline, before the challenge opens', () => decideSubmission({ ...submission, closesAt: null, existingState: null }), ['NOT_OPEN challenge']],
    ['changing a draft', () => decideDraftChange(submission), ['WRONG_STATE state']],
    ['withdrawing', () => decideProposalWithdrawal({ existingState: 'WITHDRAWN' }), ['WRONG_STATE state']],
    ['asking for the opening', () => decideOpeningAsk(opening), ['NOT_CLOSED', 'TOO_EARLY closesAt', 'NOTHING_SENT proposals', 'INTERESTED', 'ASKED_ALREADY']],
    ['confirming the opening', () => decideOpeningConfirm(opening), ['NOT_CLOSED', 'TOO_EARLY closesAt', 'NOTHING_SENT proposals', 'INTERESTED', 'SAME_PERSON']],
    ['confirming what nobody asked for', () => decideOpeningConfirm({ ...opening, stage: 'CLOSED', now: after, sealedCount: 1, isProposer: false, askedBy: null }), ['NOT_ASKED']],
    ['opening twice', () => decideOpeningAsk({ ...opening, now: after, isProposer: false, isOpened: true }), ['OPENED_ALREADY']],
    ['consent', () => decideConsent(consent), ['DEADLINE_PASSED', 'WRONG_STATE', 'ANSWERED_ALREADY answer', 'SAY_WHAT note']],
    ['consent to a proposal without a deadline', () => decideConsent({ ...consent, closesAt: null, proposalState: 'DRAFT', state: 'INVITED', note: 'Less of it' }), []],
  ])('%s', (_, decide, expected) => {
    expect(told(decide())).toEqual(expected);
  });
});

describe('the moves', () => {
  const named = (moves: readonly { readonly from: string; readonly to: string; readonly action: string }[]) => {
    const names = new Map<string, string[]>();
    for (const { from, to, action } of moves) names.set(action, [...(names.get(action) ?? []), `${from}>${to}`]);
    return Object.fromEntries(names);
  };

  it('of a proposal have these names', () => {
    const { withdraw, disqualify, ...others } = named(PROPOSAL_TRANSITIONS);
    expect(others).toEqual({
      submit: ['DRAFT>SUBMITTED'], recordLateAttempt: ['DRAFT>LATE_ATTEMPT'], revise: ['SUBMITTED>SUBMITTED'], seal: ['SUBMITTED>SEALED'], open: ['SEALED>OPENED'], ruleOut: ['OPENED>INELIGIBLE'],
      evaluate: ['OPENED>UNDER_EVALUATION'], moderate: ['UNDER_EVALUATION>MODERATED'], shortlist: ['MODERATED>SHORTLISTED', 'RESERVE>SHORTLISTED'], holdInReserve: ['MODERATED>RESERVE'],
      turnDown: ['MODERATED>NOT_SHORTLISTED', 'RESERVE>NOT_SHORTLISTED'],
      replaceShortlist: ['SHORTLISTED>RESERVE', 'SHORTLISTED>NOT_SHORTLISTED', 'NOT_SHORTLISTED>SHORTLISTED', 'NOT_SHORTLISTED>RESERVE'],
      offerPilot: ['SHORTLISTED>PILOT_OFFERED'], acceptPilot: ['PILOT_OFFERED>PILOT_ACCEPTED'], declinePilot: ['PILOT_OFFERED>PILOT_DECLINED'],
    });
    expect(withdraw?.every((move) => move.endsWith('>WITHDRAWN'))).toBe(true);
    expect(disqualify?.every((move) => move.endsWith('>DISQUALIFIED'))).toBe(true);
  });

  it('of consent are made by whoever is asked, and only asking anew by the lead', () => {
    expect(CONSENT_TRANSITIONS.map(({ from, action, by }) => `${from} ${action} ${by.join()}`)).toEqual([
      'INVITED confirm ASKED', 'INVITED decline ASKED', 'INVITED proposeChange ASKED', 'CONFIRMED decline ASKED', 'CONFIRMED proposeChange ASKED', 'CONFIRMED change LEAD', 'INVITED inviteAgain LEAD', 'DECLINED inviteAgain LEAD',
    ]);
  });
});
