// Each refusal points at the field it is about, so that a page can put it there: tried with facts that are wrong in every way at once.
import { describe, expect, it } from '@jest/globals';
import { type Decision, refusalsOf } from '../decision/index.ts';
import type { ChallengeContent } from './content.ts';
import { exampleChallenge } from './example-challenge.ts';
import {
  decideAmendment, decideAnswering, decideApproval, decideChangesRequest, decideClosing, decideConclusion, decideEvaluation, decideGovernance, decideInviting, decideJoinAnswering, decideJoinAsking,
  decideOpening, decideOutage, decidePublish, decideReview, decideShortlisting, decideTermination, decideVoice, decideWithdrawal, stageInWords, STAGES, USUAL_GOVERNANCE,
} from './index.ts';
import { missingDates } from './timeline.ts';

const told = (decision: Decision): string[] => refusalsOf(decision).map(({ code, path }) => [code, ...path].join(' '));
const [before, noon, after] = [new Date('2026-05-01T11:00:00Z'), new Date('2026-05-01T12:00:00Z'), new Date('2026-05-01T13:00:00Z')];
const nobody = { governance: { ...USUAL_GOVERNANCE, rule: 'LEAD_AFTER_CONSULTATION' as const }, leadId: 'lead', participantIds: ['two'], askedAt: noon, now: noon };

it('each stage has words of its own', () => {
  const words = STAGES.map(stageInWords);
  expect(new Set(words).size).toBe(STAGES.length);
  expect(words.filter((one) => !/^[a-z][a-z ]+$/u.test(one))).toEqual([]);
});

describe('what is refused of the course of a challenge points at its field', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    ['review', () => decideReview({ stage: 'OPEN', content: { ...exampleChallenge, contactEmail: '' } }), ['WRONG_STAGE stage', 'MISSING contactEmail']],
    [
      'approval',
      () => decideApproval({ stage: 'OPEN', approverId: 'a', authorIds: ['a'], approvedByIds: ['a'], hasConflictCheck: false }),
      ['WRONG_STAGE stage', 'OWN_DRAFT approver', 'ALREADY_APPROVED approver', 'NO_CONFLICT_CHECK conflictCheck'],
    ],
    ['a request for changes', () => decideChangesRequest({ stage: 'OPEN', reason: '' }), ['WRONG_STAGE stage', 'REASON_MISSING reason']],
    [
      'publishing',
      () => decidePublish({ stage: 'OPEN', content: { ...exampleChallenge, outcomesWanted: { en: '' }, opensAt: exampleChallenge.closesAt }, areDocumentsReady: false }),
      ['WRONG_STAGE stage', 'OUTCOMES_MISSING outcomesWanted en', 'DATES_OUT_OF_ORDER closesAt', 'DOCUMENTS_NOT_READY documents'],
    ],
    [
      'opening',
      () => decideOpening({ stage: 'DRAFT', content: { ...exampleChallenge, route: 'MARKET_ENGAGEMENT_ONLY', terms: { en: '' } }, now: after, hasConflictAssessment: false }),
      ['WRONG_STAGE stage', 'ENGAGEMENT_ONLY route', 'TOO_SHORT closesAt', 'TOO_SHORT questionsCloseAt', 'TERMS_MISSING terms en', 'NO_CONFLICT_ASSESSMENT conflictAssessment'],
    ],
    ['opening without a closing date', () => decideOpening({ stage: 'ENGAGING', content: { ...exampleChallenge, closesAt: null }, now: before }), ['MISSING closesAt']],
    ['opening without a day for questions', () => decideOpening({ stage: 'ENGAGING', content: { ...exampleChallenge, questionsCloseAt: null }, now: before }), ['MISSING questionsCloseAt']],
    ['closing', () => decideClosing({ stage: 'DRAFT', now: before, closesAt: noon }), ['WRONG_STAGE stage', 'TOO_EARLY closesAt']],
    ['withdrawal', () => decideWithdrawal({ stage: 'CLOSED', reason: null }), ['WRONG_STAGE stage', 'REASON_MISSING reason']],
    ['termination', () => decideTermination({ stage: 'DRAFT', reason: '' }), ['WRONG_STAGE stage', 'REASON_MISSING reason']],
    [
      'the end of an engagement',
      () => decideConclusion({ stage: 'ENGAGING', route: 'BELOW_THRESHOLD', indicatorCodes: [], reports: [], learned: '  ' }),
      ['NOT_ENGAGEMENT_ONLY route', 'LEARNING_MISSING learned'],
    ],
    [
      'a conclusion',
      () => decideConclusion({ stage: 'OPEN', route: 'BELOW_THRESHOLD', indicatorCodes: ['A', 'B', 'C'], reports: [{ code: 'A', value: 0, reasonMissing: null }, { code: 'B', value: null, reasonMissing: ' ' }, { code: 'D', value: 1, reasonMissing: null }], learned: null }),
      ['WRONG_STAGE stage', 'MEASUREMENT_MISSING reports B', 'MEASUREMENT_MISSING reports C'],
    ],
  ])('%s', (_, decide, expected) => {
    expect(told(decide())).toEqual(expected);
  });
});

describe('what is refused of a deadline points at its field', () => {
  const closesAt = exampleChallenge.closesAt ?? noon;
  const amendment = { stage: 'OPEN' as const, before: exampleChallenge, isMaterial: true, reason: 'A second council has joined.', now: before };

  it('when an amendment comes too late, shortens, and gives no time', () => {
    const earlier = { ...exampleChallenge, closesAt: new Date(closesAt.getTime() - 1), regime: 'WALES_PA23' as const };
    expect(told(decideAmendment({ ...amendment, after: earlier, now: closesAt, reason: '' })).filter((one) => !one.startsWith('TRANSLATION'))).toEqual([
      'REASON_MISSING reason', 'REGIME_FIXED regime', 'ALREADY_CLOSED closesAt', 'SHORTENED closesAt', 'NOT_EXTENDED closesAt',
    ]);
    expect(told(decideAmendment({ ...amendment, after: exampleChallenge, isMaterial: false }))).toEqual(['NOTHING_CHANGED']);
  });

  it('when the frozen criteria change in passing', () => {
    const after = { ...exampleChallenge, criteria: exampleChallenge.criteria.toReversed().map((one, index) => ({ ...one, weightBp: index === 0 ? 5000 : 5000 })) };
    expect(told(decideAmendment({ ...amendment, after, isMaterial: false }))).toEqual(['CRITERIA_ARE_MATERIAL isMaterial']);
  });

  it('when dates that were moved no longer follow one another, and not when old ones never did', () => {
    const crossed = { ...exampleChallenge, questionsCloseAt: new Date(closesAt.getTime() + 1) };
    expect(told(decideAmendment({ ...amendment, after: crossed, isMaterial: false }))).toEqual(['DATES_OUT_OF_ORDER questionsCloseAt']);
    expect(told(decideAmendment({ ...amendment, before: crossed, after: { ...crossed, budgetMax: 1n }, isMaterial: false }))).toEqual([]);
  });

  it('and is free while the market is only asked: the date may come earlier, and criteria may change', () => {
    const after = { ...exampleChallenge, closesAt: new Date(closesAt.getTime() - 1), criteria: exampleChallenge.criteria.toReversed() };
    expect(told(decideAmendment({ ...amendment, stage: 'ENGAGING', after, isMaterial: false }))).toEqual([]);
    expect(told(decideAmendment({ ...amendment, before: { ...exampleChallenge, closesAt: null }, after: exampleChallenge }))).toEqual([]);
  });

  it('when the route changes after publication, or the reason is only blanks', () => {
    const after = { ...exampleChallenge, route: 'MARKET_ENGAGEMENT_ONLY' as const };
    expect(told(decideAmendment({ ...amendment, after, isMaterial: false }))).toEqual(['REGIME_FIXED regime']);
    const said = (reason: string) => told(decideTermination({ stage: 'OPEN', reason }));
    expect([said('ten letter'), said('  nine let   ')]).toEqual([[], ['REASON_MISSING reason']]);
  });

  it('when dates are missing, or stand the wrong way round', () => {
    const none = { engagementStartsAt: null, questionsCloseAt: null, closesAt: null };
    const missing = (content: ChallengeContent) => missingDates(content).map(({ code, path }) => [code, ...path].join(' '));
    expect(missing({ ...exampleChallenge, ...none })).toEqual(['MISSING engagementStartsAt', 'MISSING questionsCloseAt', 'MISSING closesAt']);
    expect(missing({ ...exampleChallenge, ...none, route: 'MARKET_ENGAGEMENT_ONLY' })).toEqual(['MISSING engagementStartsAt']);
    expect(missing({ ...exampleChallenge, opensAt: exampleChallenge.engagementStartsAt, shortlistBy: closesAt })).toEqual(['DATES_OUT_OF_ORDER opensAt', 'DATES_OUT_OF_ORDER shortlistBy']);
    // A last day for questions that is now lies behind.
    expect(told(decideOpening({ stage: 'ENGAGING', content: exampleChallenge, now: exampleChallenge.questionsCloseAt ?? noon }))).toContain('TOO_SHORT questionsCloseAt');
  });

  it('when an outage is recorded wrongly in every way', () => {
    const facts = { stage: 'CLOSED' as const, now: noon, openedAt: after, closesAt: noon, outage: { from: after, until: after }, reason: '', lacksWelsh: true, extendTo: before };
    expect(told(decideOutage(facts))).toEqual([
      'WRONG_STAGE', 'ALREADY_CLOSED closesAt', 'REASON_MISSING reason', 'TRANSLATION_MISSING reason cy', 'TIMES_OUT_OF_ORDER until', 'IN_THE_FUTURE until', 'TOO_SHORT extendTo',
    ]);
    expect(told(decideOutage({ ...facts, stage: 'OPEN', now: after, closesAt: null, outage: { from: before, until: after }, reason: 'The server was down.', lacksWelsh: false }))).toEqual(['BEFORE_OPENING from']);
    // An outage from the opening itself, that has just ended.
    expect(told(decideOutage({ ...facts, stage: 'OPEN', now: after, openedAt: noon, closesAt: null, outage: { from: noon, until: after }, reason: 'The server was down.', lacksWelsh: false }))).toEqual([]);
    expect(told(decideOutage({ ...facts, stage: 'OPEN', now: after, openedAt: null, closesAt: null, outage: { from: noon, until: after }, reason: 'The server was down.', lacksWelsh: false }))).toEqual([]);
  });
});

describe('what is refused of deciding together points at its field', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    [
      'a voice',
      () => decideVoice({ ...nobody, voices: [{ organisationId: 'lead', says: 'APPROVE' }], gate: 'PUBLISH', isWaiting: false, organisationId: 'lead', says: 'APPROVE', reason: null, isAuthor: true }),
      ['NOT_WAITING', 'ANSWERED_ALREADY organisation', 'OWN_DRAFT approver', 'CONSULTATION_RUNNING'],
    ],
    ['the rule', () => decideGovernance({ stage: 'OPEN', governance: { ...USUAL_GOVERNANCE, consultationDays: 0 }, hasParticipants: true }), ['WRONG_STAGE rule', 'JOINED_UNDER_IT rule', 'OUT_OF_RANGE consultationDays']],
    [
      'an invitation',
      () => decideInviting({ stage: 'CLOSED', isAuthority: false, isLead: false, takesPart: true, isInvited: true }),
      ['WRONG_STAGE', 'NOT_AN_AUTHORITY organisationId', 'TAKES_PART_ALREADY organisationId', 'INVITED_ALREADY organisationId'],
    ],
    ['an invitation of the lead', () => decideInviting({ stage: 'OPEN', isAuthority: true, isLead: true, takesPart: true, isInvited: false }), ['IS_LEAD organisationId']],
    ['an answer', () => decideAnswering({ stage: 'CLOSED', state: 'DECLINED', answer: 'accept' }), ['ANSWERED_ALREADY', 'WRONG_STAGE']],
    ['asking to join', () => decideJoinAsking({ stage: 'CLOSED', isLead: true, takesPart: false, isInvited: true, hasAsked: true }), ['WRONG_STAGE', 'IS_LEAD', 'INVITED_ALREADY', 'ASKED_ALREADY']],
    ['asking twice', () => decideJoinAsking({ stage: 'OPEN', isLead: false, takesPart: true, isInvited: false, hasAsked: false }), ['TAKES_PART_ALREADY']],
    ['the answer to it', () => decideJoinAnswering({ stage: 'CLOSED', state: 'DECLINED', answer: 'accept', reason: null }), ['ANSWERED_ALREADY', 'WRONG_STAGE']],
    ['a no to it', () => decideJoinAnswering({ stage: 'OPEN', state: 'ASKED', answer: 'decline', reason: 'no' }), ['REASON_MISSING reason']],
    [
      'evaluating',
      () => decideEvaluation({ stage: 'OPEN', evaluators: [{ personId: 'p', isCleared: true, declaredOrganisationIds: [] }], proposerOrganisationIds: ['k'], proposalCount: 1, isOpened: false }),
      ['WRONG_STAGE stage', 'NOT_OPENED proposals', 'PANEL_TOO_SMALL panel', 'DECLARATION_MISSING panel p'],
    ],
    ['evaluating nothing', () => decideEvaluation({ stage: 'CLOSED', evaluators: [], proposerOrganisationIds: [], proposalCount: 0, isOpened: false, evaluatorsNeeded: 0 }), ['NO_PROPOSALS proposals']],
    [
      'shortlisting',
      () => decideShortlisting({ stage: 'OPEN', isRankingComplete: false, shortlistedCount: 0, unexplainedProposalIds: ['p1'], votesNeeded: 1 }),
      ['WRONG_STAGE stage', 'RANKING_INCOMPLETE ranking', 'NOTHING_SHORTLISTED shortlist', 'SUMMARY_MISSING proposals p1', 'VOTES_MISSING votes'],
    ],
  ])('%s', (_, decide, expected) => {
    expect(told(decide())).toEqual(expected);
  });
});
